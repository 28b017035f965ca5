namespace Hearsay.Corroboration.Reuse;

/// <summary>Which reports hold each run of words, the earliest first. A run that very many hold is a standing notice and says nothing of copying.</summary>
internal sealed class RunHolders
{
    /// <summary>How many holders of a run a later report is held against: the earliest.</summary>
    private const int Earliest = 6;

    // As the index of passages in the ledger has it.
    private const int Common = 256;
    private readonly Dictionary<ulong, Entry> _entries = [];

    /// <summary>Notes the runs of a report, and adds those to <paramref name="again"/> that have other reports before them for it.</summary>
    public void Add(Passages passages, ISet<Passages> again)
    {
        again.Add(passages);
        for (var i = 0; i < passages.Hashes.Count; i++)
        {
            if (!_entries.TryGetValue(passages.Hashes[i], out var entry)) _entries[passages.Hashes[i]] = new Entry(passages, i, null);
            else if (entry.Holder is not null && !(entry.Others is null && entry.Holder == passages)) _entries[passages.Hashes[i]] = With(entry, passages, i, again);
        }
    }

    /// <summary>The reports that have a run before another has it, and where; none for a run that everybody has.</summary>
    public IEnumerable<(Passages Holder, int At)> Before(Passages passages, int at)
    {
        var entry = _entries[passages.Hashes[at]];
        if (entry.Holder is null) yield break;
        if (entry.Others is null)
        {
            if (entry.Holder != passages) yield return (entry.Holder, entry.At);
            yield break;
        }

        for (var i = 0; i < Math.Min(Earliest, entry.Others.Count) && entry.Others[i].Holder != passages; i++) yield return entry.Others[i];
    }

    private static Entry With(Entry entry, Passages passages, int at, ISet<Passages> again)
    {
        var all = entry.Others ?? [(entry.Holder!, entry.At)];
        var place = all.Count;
        while (place > 0 && CopyOrder.Compare(all[place - 1].Holder, passages) > 0) place--;
        if (place > 0 && all[place - 1].Holder == passages) return entry;
        all.Insert(place, (passages, at));
        if (all.Count <= Common)
        {
            for (var i = place + 1; place < Earliest && i < all.Count; i++) again.Add(all[i].Holder);
            return new Entry(entry.Holder, entry.At, all);
        }

        foreach (var (holder, _) in all) again.Add(holder);
        return default;
    }

    // One holder, which most runs have, or the list of all; nothing for a common run.
    private readonly record struct Entry(Passages? Holder, int At, List<(Passages Holder, int At)>? Others);
}
