using Hearsay.Model;

namespace Hearsay.Reading.Times;

/// <summary>Words that a rule takes for a date.</summary>
/// <param name="Length">Number of tokens.</param>
/// <param name="From">First day, or null when unresolved.</param>
/// <param name="To">Last day, or null when unresolved.</param>
/// <param name="Rule">Name of the rule, or why the words stay unresolved.</param>
/// <param name="IsRelative">True when the anchor was needed.</param>
/// <param name="HoldsCount">True when a number in the words is a count of days or weeks, and so a figure.</param>
internal readonly record struct TimeMatch(int Length, PartialDate? From, PartialDate? To, string Rule, bool IsRelative, bool HoldsCount = false)
{
    /// <summary>A single date that needs no anchor.</summary>
    public static TimeMatch Absolute(int length, PartialDate date, string rule) => new(length, date, date, rule, false);

    /// <summary>A single day or month counted from the anchor.</summary>
    public static TimeMatch Relative(int length, PartialDate date, string rule) => new(length, date, date, rule, true);

    /// <summary>A single day counted from the anchor.</summary>
    public static TimeMatch Relative(int length, DateOnly day, string rule) => Relative(length, PartialDate.Of(day), rule);

    /// <summary>Words that name a date which cannot be told.</summary>
    public static TimeMatch Unresolved(int length, string reason, bool holdsCount = false) => new(length, null, null, reason, false, holdsCount);

    /// <summary>Words whose anchor is missing.</summary>
    public static TimeMatch NoAnchor(int length, bool holdsCount = false) => Unresolved(length, "unresolved: no date to count from", holdsCount);
}
