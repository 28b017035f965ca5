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
            if (!_entries.TryGetValue(keyed.Keys[i], out var entry)) _entries[keyed.Keys[i]] = new Entry(keyed, i, null);
            else if (entry.Holder is not null && !(entry.Others is null && entry.Holder == keyed)) _entries[keyed.Keys[i]] = With(entry, keyed, i, again);
        }
    }

    /// <summary>The reports that have the key at a place before another has it, and where; none for a key that everybody has.</summary>
    public IEnumerable<(T Holder, int At)> Before(T keyed, int at)
    {
        var entry = _entries[keyed.Keys[at]];
        if (entry.Holder is null) yield break;
        if (entry.Others is null)
        {
            if (entry.Holder != keyed) yield return (entry.Holder, entry.At);
            yield break;
        }

        for (var i = 0; i < Math.Min(Earliest, entry.Others.Count) && entry.Others[i].Holder != keyed; i++) yield return entry.Others[i];
    }

    /// <summary>The reports that have the key at a place after another has it; none for a key that everybody has.</summary>
    public IEnumerable<T> After(T keyed, int at) => _entries[keyed.Keys[at]].Others is { } others ? others.SkipWhile(o => o.Holder != keyed).Skip(1).Select(o => o.Holder) : [];

    private Entry With(Entry entry, T keyed, int at, ISet<T> again)
    {
        var all = entry.Others ?? [(entry.Holder!, entry.At)];
        var place = all.Count;
        while (place > 0 && Compare(all[place - 1].Holder, keyed) > 0) place--;
        if (place > 0 && all[place - 1].Holder == keyed) return entry;
        all.Insert(place, (keyed, at));
        if (all.Count <= common)
        {
            for (var i = place + 1; place < Earliest && i < all.Count; i++) again.Add(all[i].Holder);
            return new Entry(entry.Holder, entry.At, all);
        }

        foreach (var (holder, _) in all) again.Add(holder);
        return default;
    }

    private static int Compare(T x, T y) => x == y ? 0 : CopyOrder.Compare(x.Report, y.Report);

    // One holder, which most keys have, or the list of all; nothing for a common key.
    private readonly record struct Entry(T? Holder, int At, List<(T Holder, int At)>? Others);
}

/// <summary>What is kept of a report to find others by.</summary>
internal interface IKeyed
{
    /// <summary>The report.</summary>
    Report Report { get; }

    /// <summary>What it is found by; the same may come more than once.</summary>
    IReadOnlyList<ulong> Keys { get; }
}
