using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// The order in which reports can have taken text from one another: those that credit an agency after those that do not
/// when their dates tell nothing, else by date. Reports without a date come last, for nothing shows that they were first.
/// </summary>
internal static class CopyOrder
{
    /// <summary>The reports, lenders before borrowers; the same whatever order they come in.</summary>
    public static IReadOnlyList<Report> Of(IEnumerable<Report> reports) =>
    [
        .. reports
            .OrderBy(r => Moment(r) is null)
            .ThenBy(r => Moment(r))
            .ThenBy(r => r.Header.Agency is not null)
            .ThenBy(r => r.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Sha256, StringComparer.Ordinal),
    ];

    /// <summary>When a report was published; without a zone it is taken as UTC, for only the order matters here.</summary>
    public static DateTime? Moment(Report report) => report.Header.Published is not { } published
        ? null
        : published.Instant?.UtcDateTime ?? published.Date.First.ToDateTime(published.Time ?? TimeOnly.MinValue);
}
