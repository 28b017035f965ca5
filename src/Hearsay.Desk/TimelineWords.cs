using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk;

/// <summary>The words for the clocks and the dates of a line of time.</summary>
internal static class TimelineWords
{
    /// <summary>The clock as it stands in addresses.</summary>
    public static string Key(TimelineClock clock) => clock == TimelineClock.Said ? "said" : "told";

    public static string Of(TimelineClock clock) => clock == TimelineClock.Said ? "When it was said" : "When it is said to have happened";

    public static string Of(PartialDate from, PartialDate to) => from == to ? InWords.Of(from) : $"{InWords.Of(from)} to {InWords.Of(to)}";
}
