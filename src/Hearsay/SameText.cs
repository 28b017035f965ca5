using Hearsay.Ledger;

namespace Hearsay;

/// <summary>One text and every report that is it in the same words: a page and its print, a copy with another date or address.</summary>
/// <param name="Report">The one published first, as far as is known.</param>
/// <param name="Others">The others, in the same order; empty for most.</param>
public sealed record SameText(ReportSummary Report, IReadOnlyList<ReportSummary> Others)
{
    /// <summary>Puts reports of the same text together, in order of the names of the first of each.</summary>
    internal static IReadOnlyList<SameText> Group(IReadOnlyList<ReportSummary> reports) =>
        [.. reports
            .GroupBy(r => r.TextKey ?? r.Sha256)
            .Select(g => g.OrderBy(r => r.Header.Published?.ToString() ?? "~", StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal).ToList())
            .Select(g => new SameText(g[0], g[1..]))
            .OrderBy(t => t.Report.Name, StringComparer.Ordinal)];
}
