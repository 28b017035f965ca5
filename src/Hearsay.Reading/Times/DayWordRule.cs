namespace Hearsay.Reading.Times;

/// <summary>A day named by its distance from the anchor. Examples: <c>yesterday</c>, <c>last night</c>, <c>this morning</c>.</summary>
internal sealed class DayWordRule : ITimeRule
{
    /// <inheritdoc/>
    public IEnumerable<string> Openers => ["yesterday", "tomorrow", "today", "tonight", "last", "this", "the"];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        var (length, days) = (words[at], words[at + 1]) switch
        {
            ("yesterday", "morning" or "afternoon" or "evening" or "noon" or "night") => (2, -1),
            ("tomorrow", "morning" or "afternoon" or "evening" or "night" or "noon" or "midnight") => (2, 1),
            ("yesterday", _) => (1, -1),
            ("to-day" or "to-night", _) => (1, 0),
            ("to-morrow", _) => (1, 1),
            ("tomorrow", _) => (1, 1),
            ("today" or "tonight", _) => (1, 0),
            ("last", "night" or "evening") => (2, -1),
            ("this", "morning" or "afternoon" or "evening" or "forenoon" or "noon" or "lunchtime") => (2, 0),
            ("the", "day") when words[at + 2] == "before" && words[at + 3] == "yesterday" => (4, -2),
            ("the", "day") when words[at + 2] == "after" && words[at + 3] == "tomorrow" => (4, 2),
            _ => (0, 0),
        };
        if (length == 0 || at + length > end) return null;
        return context.Day is { } anchor ? TimeMatch.Relative(length, anchor.AddDays(days), "day word") : TimeMatch.NoAnchor(length);
    }
}
