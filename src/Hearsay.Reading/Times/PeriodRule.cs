using Hearsay.Model;

namespace Hearsay.Reading.Times;

/// <summary>
/// A week, month or year named by its distance from the anchor. Examples: <c>earlier this week</c>, <c>last month</c>, <c>next year</c>. A
/// week runs from Monday; this week ends with the anchor unless the sentence speaks of what is to come.
/// </summary>
internal sealed class PeriodRule : ITimeRule
{
    private const string Name = "period";

    /// <inheritdoc/>
    public IEnumerable<string> Openers => ["earlier", "later", "last", "this", "next"];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        var lead = words[at] is "earlier" or "later" ? 1 : 0;
        var step = words[at + lead] switch { "last" => -1, "this" => 0, "next" => 1, _ => 2 };
        if (step == 2 || at + lead + 2 > end) return null;
        var length = lead + 2;
        return words[at + lead + 1] switch
        {
            "week" => context.Day is { } day ? Week(day, step, length, context.IsComing(at) || words[at] == "later") : TimeMatch.NoAnchor(length),
            "month" => context.Anchor is { Month: { } month } anchor ? Month(anchor, month, step, length) : TimeMatch.NoAnchor(length),
            "year" => context.Anchor is { } year ? TimeMatch.Relative(length, PartialDate.Of(Math.Clamp(year.Year + step, 1, 9999)), Name) : TimeMatch.NoAnchor(length),
            "weekend" => context.Day is { } day ? Weekend(day, step, length) : TimeMatch.NoAnchor(length),
            "spring" or "summer" or "autumn" or "fall" or "winter" => TimeMatch.Unresolved(length, "unresolved: a season has no fixed days"),
            _ => null,
        };
    }

    private static TimeMatch Week(DateOnly anchor, int step, int length, bool isComing)
    {
        var monday = anchor.AddDays(-(((int)anchor.DayOfWeek + 6) % 7) + (7 * step));
        var (from, to) = step == 0 ? (isComing ? anchor : monday, isComing ? monday.AddDays(6) : anchor) : (monday, monday.AddDays(6));
        return new TimeMatch(length, PartialDate.Of(from), PartialDate.Of(to), Name, true);
    }

    private static TimeMatch Month(PartialDate anchor, int month, int step, int length)
    {
        var moved = new DateOnly(anchor.Year, month, 1).AddMonths(step);
        return TimeMatch.Relative(length, PartialDate.Of(moved.Year, moved.Month), Name);
    }

    private static TimeMatch Weekend(DateOnly anchor, int step, int length)
    {
        var saturday = anchor.AddDays(-(((int)anchor.DayOfWeek + 1) % 7) + (step > 0 ? 7 : 0));
        return new TimeMatch(length, PartialDate.Of(saturday), PartialDate.Of(saturday.AddDays(1)), Name, true);
    }
}
