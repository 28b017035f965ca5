namespace Hearsay.Reading.Times;

/// <summary>
/// A day told by its distance from the one named before it. Examples: <c>the next day</c>, <c>the previous evening</c>, <c>a fortnight later</c>, <c>the day after</c>.
/// Where its paragraph names no day, or an event stands in its place (<c>the day after the flood</c>), it stays unresolved.
/// </summary>
internal sealed class NextDayRule : ITimeRule
{
    private const string Name = "from the day named before";

    /// <inheritdoc/>
    public IEnumerable<string> Openers => ["the", "next", "a"];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        if (DistanceAt(context, at, end) is not { } found) return null;
        if (CountsFromEvent(context, at, found)) return TimeMatch.Unresolved(found.Length, "unresolved: counted from an event");
        return NamedDay.Before(context, at) is { } day ? TimeMatch.Relative(found.Length, day.AddDays(found.Days), Name) : TimeMatch.Unresolved(found.Length, "unresolved: no day named before it");
    }

    /// <summary>Number of tokens and days from the one named before, of words that count from a day and no event; null where none stand.</summary>
    public static (int Length, int Days)? StepAt(TimeContext context, int at, int end) =>
        DistanceAt(context, at, end) is { } found && !CountsFromEvent(context, at, found) ? (found.Length, found.Days) : null;

    private static (int Length, int Days, bool IsOpen)? DistanceAt(TimeContext context, int at, int end) =>
        Distance(context, at) is { } found && at + found.Length <= end ? found : null;

    private static bool CountsFromEvent(TimeContext context, int at, (int Length, int Days, bool IsOpen) found) =>
        found.IsOpen && context.Words[at + found.Length] is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "that" or "he" or "she" or "it" or "they" or "we" or "i" or "this";

    /// <summary>Number of tokens, days from the one named, and whether an event may follow that it counts from.</summary>
    private static (int Length, int Days, bool IsOpen)? Distance(TimeContext context, int at)
    {
        var words = context.Words;
        return (words[at], words[at + 1], words[at + 2]) switch
        {
            ("the", "next" or "following", "day" or "morning" or "afternoon" or "evening" or "night") => (3, 1, false),
            ("next", "day" or "morning", not ("the" or "of")) when words[at - 1] != "the" => (2, 1, false),
            ("the", "previous" or "preceding", "day" or "morning" or "afternoon" or "evening" or "night") => (3, -1, false),
            ("the", "same", "day" or "morning" or "afternoon" or "evening" or "night") => (3, 0, false),
            ("the", "day" or "evening" or "night", "before") when words[at + 3] is not ("yesterday" or "last") => (3, -1, true),
            ("the", "day", "after") when words[at + 3] != "tomorrow" => (3, 1, true),
            ("a", "day", "later") => (3, 1, false),
            ("a", "day", "earlier") => (3, -1, false),
            ("a", "week", "later") => (3, 7, false),
            ("a", "week", "earlier") => (3, -7, false),
            ("a", "fortnight", "later") => (3, 14, false),
            ("a", "fortnight", "earlier") => (3, -14, false),
            _ => null,
        };
    }
}
