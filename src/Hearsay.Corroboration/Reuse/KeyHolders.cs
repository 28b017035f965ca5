using System.Runtime.InteropServices;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// Which reports hold each key (a run of words, a fact), the earliest first. A key that very many hold is a standing notice, or what everybody tells of, and says nothing of
/// copying; who holds it is known all the same, for it may be fewer again.
/// </summary>
/// <typeparam name="T">What is kept of a report.</typeparam>
/// <param name="common">The most holders a key may have; one that more have leads nowhere.</param>
internal sealed class KeyHolders<T>(int common)
    where T : class, IKeyed
{
    /// <summary>How many holders of a key a later report is held against: the earliest.</summary>
    private const int Earliest = 6;

    // Holders go by their numbers here: with an object in each of as many entries as there are words, the runtime would look through all of them whenever it collects.
    private readonly Dictionary<ulong, Entry> _entries = [];
    private readonly List<(T? Keyed, CopyPlace Place)> _holders = [];
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<HolderList> _lists = [];
    private readonly Stack<int> _free = [];

    /// <summary>Notes the keys of a report, and adds those to <paramref name="again"/> that have other reports before them for it.</summary>
    public void Add(T keyed, ISet<T> again)
    {
        again.Add(keyed);
        var (number, keys) = (_holders.Count, keyed.Keys);
        _holders.Add((keyed, CopyOrder.PlaceOf(keyed.Report)));
        _numbers.Add(keyed, number);
        for (var i = 0; i < keys.Count; i++)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, keys[i], out var isKnown);
            if (!isKnown) entry = new Entry(number, i);
            else if (entry.Holder != number) entry = entry.IsCommon ? WithCommon(entry, number, i) : With(entry, number, i, again);
        }
    }

    /// <summary>Forgets a report, and adds those to <paramref name="again"/> that have other reports before them for one of its keys by that.</summary>
    public void Remove(T keyed, ISet<T> again)
    {
        _numbers.Remove(keyed, out var number);
        foreach (var key in keyed.Keys)
        {
            if (!_entries.TryGetValue(key, out var entry)) continue;
            if (entry.Holder == number) _entries.Remove(key);
            else if (entry.Holder < 0) _entries[key] = Without(entry, number, again);
        }

        _holders[number] = default;
        again.Remove(keyed);
    }

    /// <summary>The reports that have the key at a place before another has it, and where; none for a key that everybody has.</summary>
    public IEnumerable<(T Holder, int At)> Before(T keyed, int at)
    {
        var entry = _entries[keyed.Keys[at]];
        if (entry.Holder >= 0)
        {
            if (Keyed(entry.Holder) is var only && only != keyed) yield return (only, entry.At);
        }
        else if (!entry.IsCommon)
        {
            var all = _lists[entry.At];
            for (var i = 0; i < Math.Min(Earliest, all.Count) && Keyed(all[i].Holder) is var holder && holder != keyed; i++) yield return (holder, all[i].At);
        }
    }

    /// <summary>The reports that have the key at a place after another has it; none for a key that everybody has.</summary>
    public IEnumerable<T> After(T keyed, int at)
    {
        var entry = _entries[keyed.Keys[at]];
        if (!entry.IsSeveral) yield break;
        var (all, isAfter) = (_lists[entry.At], false);
        for (var i = 0; i < all.Count; i++)
        {
            var holder = Keyed(all[i].Holder);
            if (isAfter) yield return holder;
            isAfter |= holder == keyed;
        }
    }

    private Entry With(Entry entry, int number, int at, ISet<T> again)
    {
        if (!entry.IsSeveral) entry = Entry.Several(Keep(new HolderList(entry.Holder, entry.At)));
        var all = _lists[entry.At];
        var place = all.Count;
        while (place > 0 && Compare(all[place - 1].Holder, number) > 0) place--;
        if (place > 0 && all[place - 1].Holder == number) return entry;
        all.Insert(place, number, at);
        if (all.Count <= common)
        {
            if (place < Earliest) LookAgain(all, place + 1, again);
            return entry;
        }

        LookAgain(all, 0, again);
        all.Sort(HolderList.ByNumber);
        return Entry.Common(entry.At);
    }

    // Numbers only rise, so that who comes last is the last of the list, too.
    private Entry WithCommon(Entry entry, int number, int at)
    {
        var all = _lists[entry.At];
        if (all[all.Count - 1].Holder != number) all.Insert(all.Count, number, at);
        return entry;
    }

    private Entry Without(Entry entry, int number, ISet<T> again)
    {
        var all = _lists[entry.At];
        var place = entry.IsCommon ? all.FindByNumber(number) : all.Find(number);
        // A report may have a key twice.
        if (place < 0) return entry;
        all.RemoveAt(place);
        if (entry.IsCommon)
        {
            if (all.Count > common) return entry;
            all.Sort(Comparer<(int Holder, int At)>.Create((x, y) => Compare(x.Holder, y.Holder)));
            LookAgain(all, 0, again);
            return Entry.Several(entry.At);
        }

        if (place < Earliest) LookAgain(all, place, again);
        if (all.Count > 1) return entry;
        var (holder, at) = all[0];
        _lists[entry.At] = HolderList.None;
        _free.Push(entry.At);
        return new Entry(holder, at);
    }

    private void LookAgain(HolderList all, int from, ISet<T> again)
    {
        for (var i = from; i < all.Count; i++) again.Add(Keyed(all[i].Holder));
    }

    private T Keyed(int number) => _holders[number].Keyed!;

    private int Keep(HolderList list)
    {
        if (_free.TryPop(out var at))
        {
            _lists[at] = list;
            return at;
        }

        _lists.Add(list);
        return _lists.Count - 1;
    }

    private int Compare(int one, int other) => one == other ? 0 : CopyOrder.Compare(_holders[one].Place, _holders[other].Place);

    // One holder, which most keys have, and where it has the key; or which of the lists has its holders.
    private readonly record struct Entry(int Holder, int At)
    {
        private const int OfMany = -1;
        private const int OfSeveral = -2;

        public bool IsCommon => Holder == OfMany;

        public bool IsSeveral => Holder == OfSeveral;

        public static Entry Common(int list) => new(OfMany, list);

        public static Entry Several(int list) => new(OfSeveral, list);
    }

    // The holders of one key in their order; those of a common one by their numbers.
    private sealed class HolderList(int holder, int at)
    {
        private (int Holder, int At)[] _all = [(holder, at), default];

        public static readonly HolderList None = new(0, 0);

        public static readonly Comparer<(int Holder, int At)> ByNumber = Comparer<(int Holder, int At)>.Create((x, y) => x.Holder - y.Holder);

        public int Count { get; private set; } = 1;

        public (int Holder, int At) this[int place] => _all[place];

        public void Insert(int place, int holder, int at)
        {
            if (Count == _all.Length) Array.Resize(ref _all, 2 * Count);
            Array.Copy(_all, place, _all, place + 1, Count - place);
            _all[place] = (holder, at);
            Count++;
        }

        public void RemoveAt(int place)
        {
            Count--;
            Array.Copy(_all, place + 1, _all, place, Count - place);
        }

        public int Find(int holder) => Array.FindIndex(_all, 0, Count, h => h.Holder == holder);

        public int FindByNumber(int holder) => Array.BinarySearch(_all, 0, Count, (holder, 0), ByNumber);

        public void Sort(IComparer<(int Holder, int At)> order) => Array.Sort(_all, 0, Count, order);
    }
}

/// <summary>What is kept of a report to find others by.</summary>
internal interface IKeyed
{
    /// <summary>The report.</summary>
    Report Report { get; }

    /// <summary>What it is found by; the same may come more than once.</summary>
    IReadOnlyList<ulong> Keys { get; }

    /// <summary>Lets go of the keys, which are made again when they are asked for: they are needed only while a report is looked through.</summary>
    void Forget();
}
