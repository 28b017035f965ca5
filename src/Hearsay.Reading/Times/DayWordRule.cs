namespace Hearsay.Reading.Times;

/// <summary>A day named by its distance from the anchor. Examples: <c>yesterday</c>, <c>last night</c>, <c>this morning</c>.</summary>
internal sealed class DayWordRule : ITimeRule
{
    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        var (length, days) = (words[at], words[at + 1]) switch
        {
            ("yesterday", "morning" or "afternoon" or "evening") => (2, -1),
            ("tomorrow", "morning" or "afternoon" or "evening" or "night") => (2, 1),
            ("yesterday", _) => (1, -1),
            ("tomorrow", _) => (1, 1),
            ("today" or "tonight", _) => (1, 0),
            ("last", "night" or "evening") => (2, -1),
            ("this", "morning" or "afternoon" or "evening") => (2, 0),
            _ => (0, 0),
        };
        if (length == 0 || at + length > end) return null;
        return context.Day is { } anchor ? TimeMatch.Relative(length, anchor.AddDays(days), "day word") : TimeMatch.NoAnchor(length);
    }
}
