namespace Hearsay.Reading.Times;

/// <summary>The last day of the week, month or year of the anchor. Examples: <c>by the end of the month</c>, <c>before the year's end</c>.</summary>
internal sealed class PeriodEndRule : ITimeRule
{
    private const string Name = "end of a period";

    /// <inheritdoc/>
    public IEnumerable<string> Openers => ["the", "end"];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        var lead = words[at] == "the" ? 1 : 0;
        if (words[at + lead] != "end" || words[at + lead + 1] != "of" || words[at + lead + 2] is not ("the" or "this")) return null;
        var length = lead + 4;
        if (at + length > end || words[at + length - 1] is not ("week" or "month" or "year")) return null;
        if (context.Day is not { } day) return TimeMatch.NoAnchor(length);
        return TimeMatch.Relative(length, Last(day, words[at + length - 1]), Name);
    }

    private static DateOnly Last(DateOnly day, string period) => period switch
    {
        "week" => day.AddDays((7 - (int)day.DayOfWeek) % 7),
        "month" => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        _ => new DateOnly(day.Year, 12, 31),
    };
}
