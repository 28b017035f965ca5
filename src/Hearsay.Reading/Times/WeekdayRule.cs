namespace Hearsay.Reading.Times;

/// <summary>
/// A day of the week, perhaps with a part of the day. Examples: <c>on Monday</c>, <c>late on Tuesday</c>, <c>last Friday night</c>. With a
/// past verb it is the latest such day not after the anchor; with <c>will</c> the first one not before it.
/// </summary>
internal sealed class WeekdayRule : ITimeRule
{
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "morning", "afternoon", "evening", "night", "midnight", "noon", "forenoon", "lunchtime" };

    /// <inheritdoc/>
    public IEnumerable<string> Openers => ["last", "next", "this", .. Months.Weekdays];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        var lead = words[at] is "last" or "next" or "this" ? 1 : 0;
        if (words[at + lead].Length < 6 || Months.Weekday(words[at + lead]) is not { } weekday) return null;
        var length = lead + 1 + (at + lead + 1 < end && Parts.Contains(words[at + lead + 1]) ? 1 : 0);
        if (context.Day is not { } anchor) return TimeMatch.NoAnchor(length);
        if (lead == 0 && at + 1 < end && words[at + 1] == "week" && length == 1) return WeekOn(context, at, anchor, weekday);
        return words[at] switch
        {
            "last" => TimeMatch.Relative(length, Before(anchor.AddDays(-1), weekday), "last weekday"),
            "next" => TimeMatch.Relative(length, After(anchor.AddDays(1), weekday), "next weekday"),
            _ when context.IsComing(at) => TimeMatch.Relative(length, After(anchor, weekday), "coming weekday"),
            _ => TimeMatch.Relative(length, Before(anchor, weekday), "weekday"),
        };
    }

    /// <summary>"Friday week": the Friday after next, or the last but one.</summary>
    private static TimeMatch WeekOn(TimeContext context, int at, DateOnly anchor, DayOfWeek weekday) =>
        TimeMatch.Relative(2, context.IsComing(at) ? After(anchor, weekday).AddDays(7) : Before(anchor, weekday).AddDays(-7), "weekday and a week");

    private static DateOnly Before(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private static DateOnly After(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);
}
