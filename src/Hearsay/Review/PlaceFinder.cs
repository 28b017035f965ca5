using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>
/// Finds the statements that persons decided on among those a dossier has now. Where a re-reading moved a statement it is found by the words
/// that stood there and by how much of their stretch it holds; where that is not sure it is not found, and never taken for another.
/// </summary>
internal sealed class PlaceFinder
{
    // Half of what the two stretches hold together must be held by both.
    private const double LeastShared = 0.5;
    private readonly Dictionary<string, ReportReading> _readings;

    /// <summary>Looks among these readings.</summary>
    public PlaceFinder(IEnumerable<ReportReading> readings) =>
        _readings = readings.DistinctBy(r => r.Report.Sha256).ToDictionary(r => r.Report.Sha256, StringComparer.Ordinal);

    /// <summary>The statement that stands there now; null when none surely does.</summary>
    public Statement? Find(StatementPlace place)
    {
        if (!_readings.TryGetValue(place.Report, out var reading) || Stretch(reading.Report, place.Start, place.Words) is not { } stretch) return null;
        var standing = reading.Statements.Where(s => Whole(s) is { } whole && whole == stretch).ToList();
        return standing.FirstOrDefault(s => s.Source?.Name == place.Source)
            ?? standing.FirstOrDefault()
            ?? reading.Statements
                .Where(s => s.Source?.Name == place.Source)
                .Select(s => (Statement: s, Shared: Share(Whole(s), stretch)))
                .Where(s => s.Shared >= LeastShared)
                .OrderByDescending(s => s.Shared).ThenBy(s => s.Statement.Id, StringComparer.Ordinal)
                .FirstOrDefault().Statement;
    }

    /// <summary>Where words stand in the text as it is now: mostly where they stood; another way of decoding may have moved them. Null when they are not in it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="began">Where they began, in code points.</param>
    /// <param name="words">The words.</param>
    public static TextSpan? Stretch(Report report, int began, string words)
    {
        var map = new CodePointMap(report.Text);
        var start = map.ToUtf16(Math.Min(began, map.CodePointCount));
        if (string.CompareOrdinal(report.Text, start, words, 0, words.Length) == 0) return TextSpan.FromLength(start, words.Length);
        var after = report.Text.IndexOf(words, start, StringComparison.Ordinal);
        var before = start == 0 ? -1 : report.Text.LastIndexOf(words, start - 1, StringComparison.Ordinal);
        if (after < 0 && before < 0) return null;
        return TextSpan.FromLength(after < 0 || (before >= 0 && start - before < after - start) ? before : after, words.Length);
    }

    private static TextSpan Whole(Statement statement) => new(statement.Content[0].Start, statement.Content.Max(c => c.End));

    private static double Share(TextSpan a, TextSpan b) => a.Intersect(b) is { } both ? (double)both.Length / a.Cover(b).Length : 0;
}
