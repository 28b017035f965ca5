using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// Finds text that one report holds of another, by containment of word runs, not by likeness of the whole: a short wire item
/// inside a long article is found. The one that credits the other is the copy; without a credit it is the later one.
/// </summary>
internal sealed class ReuseFinder
{
    private const int HoldersKept = 6;
    private const int ShortestCopy = 8;
    private const double ShareOfContent = 0.6;
    private readonly Dictionary<string, Passages> _passages = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<(Passages Holder, int At)>> _holders = [];
    private readonly Dictionary<string, Dictionary<string, SharedPassage>> _dependsOn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Copy?> _copyOf = new(StringComparer.Ordinal);
    private readonly List<(ReportReading Reading, Passages Passages)> _order = [];
    private readonly Dictionary<Passages, int> _place = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Has it look through the reports of a dossier, each given once, instead of those it had. When reports were only added, it looks at those, and again at
    /// what can have words of theirs.
    /// </summary>
    /// <param name="readings">The reports.</param>
    /// <param name="touched">Gets the SHA-256 of those it looked at.</param>
    public void Set(IReadOnlyList<ReportReading> readings, ISet<string> touched)
    {
        var bySha = readings.ToDictionary(r => r.Report.Sha256, StringComparer.Ordinal);
        List<ReportReading> order = [.. CopyOrder.Of(readings.Select(r => r.Report)).Select(r => bySha[r.Sha256])];
        var known = new Dictionary<ReportReading, Passages>(ReferenceEqualityComparer.Instance);
        foreach (var (reading, passages) in _order.Where(o => ReferenceEquals(bySha.GetValueOrDefault(o.Reading.Report.Sha256), o.Reading))) known[reading] = passages;
        if (known.Count < _order.Count) Forget();
        var isNew = order.ConvertAll(r => !_passages.ContainsKey(r.Report.Sha256));
        _order.Clear();
        foreach (var (place, reading) in order.Index())
        {
            var passages = _passages[reading.Report.Sha256] = known.TryGetValue(reading, out var there) ? there : Passages.Of(reading.Report, reading.Statements);
            _place[passages] = place;
            _order.Add((reading, passages));
        }

        var runs = new HashSet<ulong>();
        for (var place = 0; place < order.Count; place++)
            if (isNew[place]) Index(_order[place].Passages, runs);
        for (var place = 0; place < order.Count; place++)
        {
            if (!isNew[place] && !_order[place].Passages.Hashes.Any(runs.Contains)) continue;
            LookAgain(_order[place].Passages);
            touched.Add(_order[place].Passages.Report.Sha256);
        }
    }

    /// <summary>The reports this one holds a passage of, by SHA-256, with the longest.</summary>
    public IReadOnlyDictionary<string, SharedPassage> Lenders(Report report) => _dependsOn[report.Sha256];

    /// <summary>Where a statement's words were taken from, or null when they stand in no earlier report; looked for once.</summary>
    public Copy? CopyOf(Proposition proposition) => _copyOf.TryGetValue(proposition.Id, out var known)
        ? known
        : _copyOf[proposition.Id] = Find(proposition.Report, proposition.Statement.Content);

    private Copy? Find(Report report, IReadOnlyList<TextSpan> content)
    {
        var passages = _passages[report.Sha256];
        var (first, last) = Widen(passages, content);
        var votes = new Dictionary<string, Votes>(StringComparer.Ordinal);
        for (var i = Math.Max(0, first); i + Passages.Run <= last && i < passages.Hashes.Count; i++)
        {
            foreach (var (holder, at) in EarlierHolders(passages, i))
            {
                if (!votes.TryGetValue(holder.Report.Sha256, out var vote)) votes[holder.Report.Sha256] = vote = new Votes(holder);
                vote.Add(i, at);
            }
        }

        var borrowed = _dependsOn[report.Sha256];
        var best = votes.Values
            .OrderByDescending(v => v.Words)
            .ThenByDescending(v => CreditLine.Credits(report, v.Holder.Report))
            .ThenByDescending(v => borrowed.GetValueOrDefault(v.Holder.Report.Sha256)?.Words ?? 0)
            .ThenBy(v => v.Holder.Report.Sha256, StringComparer.Ordinal).FirstOrDefault();
        if (best is null || best.Words < Math.Max(ShortestCopy, ShareOfContent * (last - first))) return null;
        var from = best.Holder.Report;
        var original = best.Statement is { } o ? best.Holder.Statements[o] : null;
        return new Copy(from, original, best.Passage(passages), CreditLine.Credits(report, from));
    }

    // A content of a few words is judged with the words around it.
    private static (int First, int Last) Widen(Passages passages, IReadOnlyList<TextSpan> content)
    {
        if (content.Count == 0) return (0, 0);
        var first = passages.WordAt(content[0].Start);
        var last = passages.WordAt(content[^1].End);
        var missing = ShortestCopy - (last - first);
        return missing <= 0 ? (first, last) : (Math.Max(0, first - ((missing + 1) / 2)), Math.Min(passages.Words.Count, last + ((missing + 1) / 2)));
    }

    private IEnumerable<(Passages Holder, int At)> EarlierHolders(Passages passages, int at)
    {
        if (!_holders.TryGetValue(passages.Hashes[at], out var holders)) yield break;
        foreach (var holder in holders)
        {
            if (holder.Holder.Report.Sha256 == passages.Report.Sha256) yield break;
            yield return holder;
        }
    }

    private Dictionary<string, SharedPassage> LongestRuns(Passages passages)
    {
        var runs = new Dictionary<string, CommonRun>(StringComparer.Ordinal);
        for (var i = 0; i < passages.Hashes.Count; i++)
        {
            foreach (var (holder, at) in EarlierHolders(passages, i))
            {
                if (!runs.TryGetValue(holder.Report.Sha256, out var run)) runs[holder.Report.Sha256] = run = new CommonRun(holder);
                run.Add(i, at);
            }
        }

        return runs.Where(r => r.Value.Words >= ShortestCopy).ToDictionary(r => r.Key, r => r.Value.Passage(passages));
    }

    private void LookAgain(Passages passages)
    {
        _dependsOn[passages.Report.Sha256] = LongestRuns(passages);
        foreach (var statement in passages.Statements) _copyOf.Remove(statement.Id);
    }

    // Of each run the earliest holders are kept, in their order. A run whose holders became others touches all later reports that have it.
    private void Index(Passages passages, HashSet<ulong> touched)
    {
        for (var i = 0; i < passages.Hashes.Count; i++)
        {
            if (!_holders.TryGetValue(passages.Hashes[i], out var list)) _holders[passages.Hashes[i]] = list = [];
            var at = list.Count;
            while (at > 0 && _place[list[at - 1].Holder] > _place[passages]) at--;
            if (at == HoldersKept || (at > 0 && list[at - 1].Holder == passages)) continue;
            if (at < list.Count) touched.Add(passages.Hashes[i]);
            if (list.Count == HoldersKept) list.RemoveAt(HoldersKept - 1);
            list.Insert(at, (passages, i));
        }
    }

    private void Forget()
    {
        _passages.Clear();
        _holders.Clear();
        _dependsOn.Clear();
        _copyOf.Clear();
        _place.Clear();
    }
}
