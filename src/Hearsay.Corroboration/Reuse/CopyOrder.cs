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
    public static int Compare(Report one, Report other) => Compare(PlaceOf(one), PlaceOf(other));

    /// <summary>The same, of two whose places in that order were asked for before.</summary>
    public static int Compare(CopyPlace one, CopyPlace other)
    {
        var order = one.Moment.CompareTo(other.Moment);
        if (order == 0) order = one.CreditsAgency.CompareTo(other.CreditsAgency);
        return order != 0 ? order : PlaceOrder.Compare(one.Report, other.Report);
    }

    /// <summary>What the place of a report in that order goes by.</summary>
    public static CopyPlace PlaceOf(Report report) => new(Moment(report) ?? DateTime.MaxValue, report.Header.Agency is not null, report);

    /// <summary>When a report was published; without a zone it is taken as UTC, for only the order matters here.</summary>
    public static DateTime? Moment(Report report) => report.Header.Published is not { } published
        ? null
        : published.Instant?.UtcDateTime ?? published.Date.First.ToDateTime(published.Time ?? TimeOnly.MinValue);
}

/// <summary>What the place of a report in the order of copying goes by; working it out costs more than comparing.</summary>
/// <param name="Moment">When it was published; the latest there is where it does not say.</param>
/// <param name="CreditsAgency">True when its head credits an agency.</param>
/// <param name="Report">The report.</param>
internal readonly record struct CopyPlace(DateTime Moment, bool CreditsAgency, Report Report);
