using Hearsay.Reading.Figures;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Times;

/// <summary>
/// A day by its number alone. Examples: <c>since the 5th</c>, <c>before the 28th</c>. It is the latest such day not after the anchor, or the next one where the
/// sentence speaks of what is to come. Not: <c>the 19th parallel</c>, <c>the 5th Brigade</c>.
/// </summary>
internal sealed class BareDayRule : ITimeRule
{
    /// <inheritdoc/>
    public IEnumerable<string> Openers => ["the"];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        if (words[at] != "the" || at + 2 > end || words[at + 1].Length < 3 || char.IsAsciiDigit(words[at + 1][^1]) || CalendarDateRule.Day(words[at + 1]) is not { } day) return null;
        var tail = words[at + 2] is "inst." or "inst" or "instant" ? 1 : 0;
        if (tail == 0 && at + 2 < end && words.Kind(at + 2) != TokenKind.Punctuation && !CountWords.EndPhrase(words, at + 2, end)) return null;
        if (context.Day is not { } anchor) return TimeMatch.NoAnchor(2 + tail);
        return Nearest(anchor, day, context.IsComing(at)) is { } date ? TimeMatch.Relative(2 + tail, date, "day of the month") : null;
    }

    private static DateOnly? Nearest(DateOnly anchor, int day, bool isComing)
    {
        var step = isComing ? 1 : -1;
        for (var (month, tries) = (new DateOnly(anchor.Year, anchor.Month, 1), 0); tries < 4; month = month.AddMonths(step), tries++)
        {
            if (day > DateTime.DaysInMonth(month.Year, month.Month)) continue;
            var date = new DateOnly(month.Year, month.Month, day);
            if (isComing ? date >= anchor : date <= anchor) return date;
        }

        return null;
    }
}
