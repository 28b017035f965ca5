using Hearsay.Ledger;

namespace Hearsay.Desk.Charts;

/// <summary>Where a report stands on a line of time.</summary>
internal static class ReportTime
{
    /// <summary>The moment of publication, or the earliest it may be where less is known; null without a date.</summary>
    public static DateTimeOffset? Of(ReportSummary report) => report.Header.Published is { } stamp
        ? stamp.Instant ?? new DateTimeOffset(stamp.Date.First, stamp.Time ?? TimeOnly.MinValue, TimeSpan.Zero)
        : null;
}
