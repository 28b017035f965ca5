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
    private readonly Dictionary<string, Dictionary<string, int>> _dependsOn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Statement>> _statements;

    /// <summary>Indexes the reports of a dossier, each once.</summary>
    public ReuseFinder(IReadOnlyList<ReportReading> readings)
    {
        _statements = readings.ToDictionary(r => r.Report.Sha256, r => r.Statements, StringComparer.Ordinal);
        foreach (var report in CopyOrder.Of(readings.Select(r => r.Report)))
        {
            var passages = _passages[report.Sha256] = Passages.Of(report, _statements[report.Sha256]);
            _dependsOn[report.Sha256] = LongestRuns(passages);
            Index(passages);
        }
    }

    /// <summary>The reports this one holds a passage of, with the length of the longest in words.</summary>
    public IReadOnlyDictionary<string, int> Lenders(Report report) => _dependsOn[report.Sha256];

    /// <summary>Where a statement's words were taken from, or null when they stand in no earlier report.</summary>
    public Copy? CopyOf(Proposition proposition)
    {
        var passages = _passages[proposition.Report.Sha256];
        var (first, last) = Widen(passages, proposition.Statement.Content);
        var votes = new Dictionary<string, (Passages Holder, int Count, Dictionary<int, int> Statements)>(StringComparer.Ordinal);
        for (var i = Math.Max(0, first); i + Passages.Run <= last && i < passages.Hashes.Count; i++)
            foreach (var (holder, at) in EarlierHolders(passages, i)) Vote(votes, holder, at);
        var best = votes.Values
            .OrderByDescending(v => v.Count)
            .ThenByDescending(v => CreditLine.Credits(proposition.Report, v.Holder.Report))
            .ThenByDescending(v => _dependsOn[proposition.Report.Sha256].GetValueOrDefault(v.Holder.Report.Sha256))
            .ThenBy(v => v.Holder.Report.Sha256, StringComparer.Ordinal).FirstOrDefault();
        if (best.Holder is null || best.Count + Passages.Run - 1 < Math.Max(ShortestCopy, ShareOfContent * (last - first))) return null;
        var original = best.Statements.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => (int?)s.Key).FirstOrDefault();
        var from = best.Holder.Report;
        return new Copy(from, original is { } o ? _statements[from.Sha256][o] : null, best.Count + Passages.Run - 1, CreditLine.Credits(proposition.Report, from));
    }

    private static void Vote(Dictionary<string, (Passages Holder, int Count, Dictionary<int, int> Statements)> votes, Passages holder, int at)
    {
        var vote = votes.TryGetValue(holder.Report.Sha256, out var known) ? known : (holder, 0, []);
        var place = holder.Words[at + (Passages.Run / 2)].Start;
        if (holder.StatementAt(place) is { } s) vote.Item3[s] = vote.Item3.GetValueOrDefault(s) + 1;
        votes[holder.Report.Sha256] = (holder, vote.Item2 + 1, vote.Item3);
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

    private Dictionary<string, int> LongestRuns(Passages passages)
    {
        var runs = new Dictionary<string, (int Last, int Length, int Longest)>(StringComparer.Ordinal);
        for (var i = 0; i < passages.Hashes.Count; i++)
        {
            if (!_holders.TryGetValue(passages.Hashes[i], out var holders)) continue;
            foreach (var (holder, _) in holders)
            {
                var run = runs.GetValueOrDefault(holder.Report.Sha256, (-2, 0, 0));
                var length = run.Item1 == i - 1 ? run.Item2 + 1 : Passages.Run;
                runs[holder.Report.Sha256] = (i, length, Math.Max(run.Item3, length));
            }
        }

        return runs.Where(r => r.Value.Longest >= ShortestCopy).ToDictionary(r => r.Key, r => r.Value.Longest, StringComparer.Ordinal);
    }

    private void Index(Passages passages)
    {
        for (var i = 0; i < passages.Hashes.Count; i++)
        {
            if (!_holders.TryGetValue(passages.Hashes[i], out var list)) _holders[passages.Hashes[i]] = list = [];
            if (list.Count < HoldersKept && (list.Count == 0 || list[^1].Holder != passages)) list.Add((passages, i));
        }
    }
}
