using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// Finds text that one report holds of another, by containment of word runs, not by likeness of the whole: a short wire item
/// inside a long article is found. The one that credits the other is the copy; without a credit it is the later one. What is told in other words it has from
/// <see cref="ParaphraseFinder"/>.
/// </summary>
internal sealed class ReuseFinder(PropositionReader reader)
{
    // As the index of passages in the ledger has it.
    private const int Common = 256;
    private const int ShortestCopy = 8;
    private const double ShareOfContent = 0.6;
    private readonly Dictionary<string, Passages> _passages = new(StringComparer.Ordinal);
    private readonly KeyHolders<Passages> _holders = new(Common);
    private readonly ParaphraseFinder _paraphrases = new(reader);
    private readonly SlipFinder _slips = new();

    /// <summary>Looks through reports that come in or make other statements, and again at what can have words of theirs, or had some of those that go out; whatever order they come in, it finds the same.</summary>
    /// <param name="turnover">What becomes of the reports.</param>
    /// <param name="touched">Gets the SHA-256 of those that have words from elsewhere than before.</param>
    public void Take(Turnover turnover, ISet<string> touched)
    {
        var again = new HashSet<Passages>();
        foreach (var report in turnover.Going)
            if (_passages.Remove(report, out var passages)) _holders.Remove(passages, again);
        foreach (var passages in Concurrently.Of(turnover.Coming, r => Passages.Of(r.Report, r.Statements)))
        {
            _passages[passages.Report.Sha256] = passages;
            _holders.Add(passages, again);
        }

        foreach (var reading in turnover.Renewed)
        {
            var passages = _passages[reading.Report.Sha256];
            passages.Read(reading.Statements);
            again.Add(passages);
            for (var i = 0; i < passages.Keys.Count; i++)
                foreach (var later in _holders.After(passages, i))
                    if (!again.Contains(later) && later.Borrows(reading.Report)) again.Add(later);
        }

        Look(again, touched);
        _paraphrases.Take(turnover, touched);
        _slips.Take(turnover, touched);
    }

    private void Look(HashSet<Passages> again, ISet<string> touched)
    {
        foreach (var (passages, lenders, copies) in Concurrently.Of(again, LookThrough))
            if (passages.Set(lenders, copies)) touched.Add(passages.Report.Sha256);
        foreach (var passages in again) passages.Forget();
    }

    private (Passages Passages, Dictionary<string, SharedPassage> Lenders, Dictionary<string, Copy> Copies) LookThrough(Passages passages)
    {
        var shared = new SharedRuns(passages, _holders);
        var lenders = LongestRuns(shared);
        var copies = passages.Statements.Select(s => (s.Id, Copy: Find(shared, s.Content, lenders))).Where(c => c.Copy is not null).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Copy!, StringComparer.Ordinal);
        return (passages, lenders, copies);
    }

    /// <summary>The names that a report writes wrong as an earlier one does.</summary>
    public IReadOnlyList<SharedSlip> Slips(Report report) => _slips.Of(report);

    /// <summary>What a report tells in other words after earlier ones, the likeliest first.</summary>
    public IReadOnlyList<Paraphrase> Retold(Report report) => _paraphrases.Of(report);

    /// <summary>The reports this one holds a passage of, by SHA-256, with the longest.</summary>
    public IReadOnlyDictionary<string, SharedPassage> Lenders(Report report) => _passages[report.Sha256].Lenders;

    /// <summary>Where a statement's words were taken from, or null when they stand in no earlier report.</summary>
    public Copy? CopyOf(Proposition proposition) => _passages[proposition.Report.Sha256].Copies.GetValueOrDefault(proposition.Id);

    private static Copy? Find(SharedRuns shared, IReadOnlyList<TextSpan> content, Dictionary<string, SharedPassage> borrowed)
    {
        var passages = shared.Of;
        var (first, last) = Widen(passages, content);
        var votes = new Dictionary<Passages, Votes>();
        foreach (var (here, holder, at) in shared.Between(first, last - Passages.Run))
        {
            if (!votes.TryGetValue(holder, out var vote)) votes[holder] = vote = new Votes(holder);
            vote.Add(here, at);
        }

        var best = votes.Values
            .OrderByDescending(v => v.Words)
            .ThenByDescending(v => shared.Credits(v.Holder))
            .ThenByDescending(v => borrowed.GetValueOrDefault(v.Holder.Report.Sha256)?.Words ?? 0)
            .ThenBy(v => v.Holder.Report.Sha256, StringComparer.Ordinal).FirstOrDefault();
        if (best is null || best.Words < Math.Max(ShortestCopy, ShareOfContent * (last - first))) return null;
        var from = best.Holder.Report;
        var original = best.Statement is { } o ? best.Holder.Statements[o] : null;
        return new Copy(from, original, best.Passage(passages), shared.Credits(best.Holder));
    }

    // A content of a few words is judged with the words around it.
    private static (int First, int Last) Widen(Passages passages, IReadOnlyList<TextSpan> content)
    {
        if (content.Count == 0) return (0, 0);
        var first = passages.WordAt(content[0].Start);
        var last = passages.WordAt(content[^1].End);
        var missing = ShortestCopy - (last - first);
        return missing <= 0 ? (first, last) : (Math.Max(0, first - ((missing + 1) / 2)), Math.Min(passages.Words, last + ((missing + 1) / 2)));
    }

    private static Dictionary<string, SharedPassage> LongestRuns(SharedRuns shared)
    {
        var runs = new Dictionary<Passages, CommonRun>();
        foreach (var (here, holder, at) in shared.All)
        {
            if (!runs.TryGetValue(holder, out var run)) runs[holder] = run = new CommonRun(holder);
            run.Add(here, at);
        }

        return runs.Where(r => r.Value.Words >= ShortestCopy).ToDictionary(r => r.Key.Report.Sha256, r => r.Value.Passage(shared.Of));
    }
}
