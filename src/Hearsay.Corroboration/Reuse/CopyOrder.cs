using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// The order in which reports can have taken text from one another: those that credit an agency after those that do not
/// when their dates tell nothing, else by date. Reports without a date come last, for nothing shows that they were first.
/// </summary>
internal static class CopyOrder
{
    /// <summary>Which of two reports comes first: lenders before borrowers.</summary>
    public static int Compare(Report one, Report other)
    {
        var order = (Moment(one) ?? DateTime.MaxValue).CompareTo(Moment(other) ?? DateTime.MaxValue);
        if (order == 0) order = (one.Header.Agency is not null).CompareTo(other.Header.Agency is not null);
        return order != 0 ? order : PlaceOrder.Compare(one, other);
    }

    /// <summary>When a report was published; without a zone it is taken as UTC, for only the order matters here.</summary>
    public static DateTime? Moment(Report report) => report.Header.Published is not { } published
        ? null
        : published.Instant?.UtcDateTime ?? published.Date.First.ToDateTime(published.Time ?? TimeOnly.MinValue);
}
