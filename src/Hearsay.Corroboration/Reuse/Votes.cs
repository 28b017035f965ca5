using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>The runs that a content shares with one report, gathered from its first to its last.</summary>
internal sealed class Votes(Passages holder)
{
    private readonly List<int> _starts = [];
    private (int First, int Last) _here = (int.MaxValue, -1);
    private (int First, int Last) _there = (int.MaxValue, -1);

    /// <summary>The report that holds the runs.</summary>
    public Passages Holder { get; } = holder;

    /// <summary>How many words the runs come to.</summary>
    public int Words => _starts.Count + Passages.Run - 1;

    /// <summary>The holder's statement that most of the runs stand in, or null when none holds any.</summary>
    public int? Statement => _starts.Select(s => Holder.StatementAt(s + (Passages.Run / 2))).Where(s => s is not null).GroupBy(s => s)
        .OrderByDescending(s => s.Count()).ThenBy(s => s.Key).Select(s => s.Key).FirstOrDefault();

    /// <summary>Counts a run that starts at one word here and at another there.</summary>
    public void Add(int here, int there)
    {
        _starts.Add(there);
        (_here, _there) = (Widened(_here, here), Widened(_there, there));
    }

    /// <summary>The words from the first run to the last.</summary>
    public SharedPassage Passage(Passages borrower) => new(
        borrower.Report, borrower.Span(_here.First, _here.Last + Passages.Run - 1), Holder.Report, Holder.Span(_there.First, _there.Last + Passages.Run - 1), Words);

    private static (int First, int Last) Widened((int First, int Last) range, int at) => (Math.Min(range.First, at), Math.Max(range.Last, at));
}
