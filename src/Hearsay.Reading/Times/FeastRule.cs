using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Times;

/// <summary>
/// A feast with a fixed day: <c>before Christmas</c>, <c>New Year's Eve</c>. A feast that moves, or that calendars differ on, is named and stays unresolved:
/// <c>at Easter</c>, <c>since Ramadan</c>.
/// </summary>
internal sealed class FeastRule : ITimeRule
{
    private static readonly (int Month, int Day, Phrases Words)[] Fixed =
    [
        (12, 24, new("christmas eve")),
        (12, 25, new("christmas day", "christmas")),
        (12, 26, new("boxing day")),
        (12, 31, new("new year 's eve")),
        (1, 1, new("new year 's day", "new year 's", "new year")),
        (1, 6, new("epiphany")),
        (2, 14, new("valentine 's day")),
        (5, 1, new("may day", "labour day")),
        (11, 1, new("all saints", "all saints '", "all saints day", "all saints ' day")),
        (11, 2, new("all souls", "all souls day", "all souls ' day")),
    ];

    private static readonly Phrases Moving = new("easter", "easter sunday", "good friday", "ramadan", "eid", "eid al-fitr", "eid al-adha", "passover", "yom kippur", "diwali", "holi", "nowruz", "tet", "pentecost", "lunar new year", "chinese new year", "thanksgiving", "hanukkah", "ashura", "vesak");

    /// <summary>True when a feast's name starts at a token.</summary>
    public static bool IsFeast(TokenWords words, int at, int end) => Moving.At(words, at, end) || Array.Exists(Fixed, f => f.Words.At(words, at, end));

    /// <inheritdoc/>
    public IEnumerable<string> Openers => [.. Moving.FirstWords, .. Fixed.SelectMany(f => f.Words.FirstWords)];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        if (!context.Words.IsCapital(at)) return null;
        if (Moving.LengthAt(context.Words, at, end) is > 0 and var moving) return TimeMatch.Unresolved(moving, "unresolved: the feast has no fixed day");
        foreach (var (month, day, words) in Fixed)
        {
            if (words.LengthAt(context.Words, at, end) is not (> 0 and var length)) continue;
            if (context.Words[at + length] is "tree" or "market" or "card" or "party" or "lights" or "carol" or "carols") return null;
            if (context.Anchor is not { } anchor) return TimeMatch.NoAnchor(length);
            return CalendarDateRule.Nearest(anchor, month, day, context.IsComing(at)) is { } date ? TimeMatch.Relative(length, date, "feast") : null;
        }

        return null;
    }
}
