using System.Runtime.InteropServices;

namespace Hearsay.Corroboration.Reuse;

/// <summary>The runs of words that one report has after others, looked up once for all that is asked of them.</summary>
internal sealed class SharedRuns
{
    private readonly List<(int Here, Passages Holder, int There)> _all = [];
    private readonly Dictionary<Passages, bool> _credited = [];
    private readonly CreditLine _credits;

    /// <summary>Looks the runs of a report up.</summary>
    public SharedRuns(Passages of, KeyHolders<Passages> holders)
    {
        (Of, _credits) = (of, new CreditLine(of.Report));
        for (var i = 0; i < of.Keys.Count; i++)
            foreach (var (holder, at) in holders.Before(of, i)) _all.Add((i, holder, at));
    }

    /// <summary>The report.</summary>
    public Passages Of { get; }

    /// <summary>The words at which they start in it and in who had them before, in order.</summary>
    public ReadOnlySpan<(int Here, Passages Holder, int There)> All => CollectionsMarshal.AsSpan(_all);

    /// <summary>Those that start from one word of it to another, both included.</summary>
    public ReadOnlySpan<(int Here, Passages Holder, int There)> Between(int first, int last)
    {
        var start = From(first);
        return All[start..Math.Max(start, From(last + 1))];
    }

    /// <summary>True when the report names the publisher of a holder as where its text is from.</summary>
    public bool Credits(Passages holder) => _credited.TryGetValue(holder, out var known) ? known : _credited[holder] = _credits.Credits(holder.Report);

    // Place of the first that starts at a word or after it.
    private int From(int word)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Here < word) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
