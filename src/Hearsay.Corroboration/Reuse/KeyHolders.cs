using System.Runtime.InteropServices;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// Which reports hold each key (a run of words, a fact), the earliest first. A key that very many hold is a standing notice, or what everybody tells of, and says nothing of
/// copying.
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
    private readonly List<(T Keyed, CopyPlace Place)> _holders = [];
    private readonly List<HolderList> _several = [];

    /// <summary>Notes the keys of a report, and adds those to <paramref name="again"/> that have other reports before them for it.</summary>
    public void Add(T keyed, ISet<T> again)
    {
        again.Add(keyed);
        var (number, keys) = (_holders.Count, keyed.Keys);
        _holders.Add((keyed, CopyOrder.PlaceOf(keyed.Report)));
        for (var i = 0; i < keys.Count; i++)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, keys[i], out var isKnown);
            if (!isKnown) entry = new Entry(number, i);
            else if (!entry.IsCommon && entry.Holder != number) entry = With(entry, number, i, again);
        }
    }

    /// <summary>The reports that have the key at a place before another has it, and where; none for a key that everybody has.</summary>
    public IEnumerable<(T Holder, int At)> Before(T keyed, int at)
    {
        var entry = _entries[keyed.Keys[at]];
        if (entry.Holder >= 0)
        {
            if (_holders[entry.Holder].Keyed is var only && only != keyed) yield return (only, entry.At);
        }
        else if (!entry.IsCommon)
        {
            var all = _several[entry.At];
            for (var i = 0; i < Math.Min(Earliest, all.Count) && _holders[all[i].Holder].Keyed is var holder && holder != keyed; i++) yield return (holder, all[i].At);
        }
    }

    /// <summary>The reports that have the key at a place after another has it; none for a key that everybody has.</summary>
    public IEnumerable<T> After(T keyed, int at)
    {
        var entry = _entries[keyed.Keys[at]];
        if (!entry.IsSeveral) yield break;
        var (all, isAfter) = (_several[entry.At], false);
        for (var i = 0; i < all.Count; i++)
        {
            var holder = _holders[all[i].Holder].Keyed;
            if (isAfter) yield return holder;
            isAfter |= holder == keyed;
        }
    }

    private Entry With(Entry entry, int number, int at, ISet<T> again)
    {
        if (!entry.IsSeveral)
        {
            _several.Add(new HolderList(entry.Holder, entry.At));
            entry = Entry.Several(_several.Count - 1);
        }

        var all = _several[entry.At];
        var place = all.Count;
        while (place > 0 && Compare(all[place - 1].Holder, number) > 0) place--;
        if (place > 0 && all[place - 1].Holder == number) return entry;
        all.Insert(place, number, at);
        if (all.Count <= common)
        {
            for (var i = place + 1; place < Earliest && i < all.Count; i++) again.Add(_holders[all[i].Holder].Keyed);
            return entry;
        }

        for (var i = 0; i < all.Count; i++) again.Add(_holders[all[i].Holder].Keyed);
        _several[entry.At] = HolderList.None;
        return Entry.Common;
    }

    private int Compare(int one, int other) => one == other ? 0 : CopyOrder.Compare(_holders[one].Place, _holders[other].Place);

    // One holder, which most keys have, and where it has the key; or which of the lists has its holders; nothing for a common key.
    private readonly record struct Entry(int Holder, int At)
    {
        public static readonly Entry Common = new(-1, 0);

        public bool IsCommon => Holder == Common.Holder;

        public bool IsSeveral => Holder < Common.Holder;

        public static Entry Several(int list) => new(Common.Holder - 1, list);
    }

    // The holders of one key in their order.
    private sealed class HolderList(int holder, int at)
    {
        private (int Holder, int At)[] _all = [(holder, at), default];

        public static readonly HolderList None = new(0, 0);

        public int Count { get; private set; } = 1;

        public (int Holder, int At) this[int place] => _all[place];

        public void Insert(int place, int holder, int at)
        {
            if (Count == _all.Length) Array.Resize(ref _all, 2 * Count);
            Array.Copy(_all, place, _all, place + 1, Count - place);
            _all[place] = (holder, at);
            Count++;
        }
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
