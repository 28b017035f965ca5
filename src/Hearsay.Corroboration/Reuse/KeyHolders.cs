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

    private readonly Dictionary<ulong, Entry> _entries = [];

    /// <summary>Notes the keys of a report, and adds those to <paramref name="again"/> that have other reports before them for it.</summary>
    public void Add(T keyed, ISet<T> again)
    {
        again.Add(keyed);
        for (var i = 0; i < keyed.Keys.Count; i++)
        {
            if (!_entries.TryGetValue(keyed.Keys[i], out var entry)) _entries[keyed.Keys[i]] = new Entry(keyed, i);
            else if (!entry.IsCommon && entry.Holder != keyed) _entries[keyed.Keys[i]] = With(entry, keyed, i, again);
        }
    }

    /// <summary>The reports that have the key at a place before another has it, and where; none for a key that everybody has.</summary>
    public IEnumerable<(T Holder, int At)> Before(T keyed, int at)
    {
        var entry = _entries[keyed.Keys[at]];
        if (entry.Holder is { } holder && holder != keyed) yield return (holder, entry.At);
        if (entry.All is not { } all) yield break;
        for (var i = 0; i < Math.Min(Earliest, all.Length) && all[i].Holder != keyed; i++) yield return all[i];
    }

    /// <summary>The reports that have the key at a place after another has it; none for a key that everybody has.</summary>
    public IEnumerable<T> After(T keyed, int at) => _entries[keyed.Keys[at]].All is { } all ? all.SkipWhile(o => o.Holder != keyed).Skip(1).Select(o => o.Holder) : [];

    private Entry With(Entry entry, T keyed, int at, ISet<T> again)
    {
        var before = entry.All ?? [(entry.Holder!, entry.At)];
        var place = before.Length;
        while (place > 0 && Compare(before[place - 1].Holder, keyed) > 0) place--;
        if (place > 0 && before[place - 1].Holder == keyed) return entry;
        (T Holder, int)[] all = [.. before.AsSpan(0, place), (keyed, at), .. before.AsSpan(place)];
        if (all.Length <= common)
        {
            for (var i = place + 1; place < Earliest && i < all.Length; i++) again.Add(all[i].Holder);
            return new Entry(all, 0);
        }

        foreach (var (holder, _) in all) again.Add(holder);
        return default;
    }

    private static int Compare(T x, T y) => x == y ? 0 : CopyOrder.Compare(x.Report, y.Report);

    // One holder, which most keys have, and where it has the key, or all holders; nothing for a common key. One field for both, as there are as many entries as words.
    private readonly struct Entry(object holders, int at)
    {
        public T? Holder => holders as T;

        public int At => at;

        public (T Holder, int At)[]? All => holders as (T, int)[];

        public bool IsCommon => holders is null;
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
