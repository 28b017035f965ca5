using System.Globalization;
using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Times;

/// <summary>
/// A day of a month, with or without its year. Examples: <c>3 March 2031</c>, <c>March 3, 2031</c>, <c>Oct. 20</c>, <c>the 5th of May</c>.
/// Without a year it is the latest such day not after the anchor, or the next one where the sentence speaks of what is to come.
/// </summary>
internal sealed class CalendarDateRule : ITimeRule
{
    private const string Name = "day and month";

    /// <inheritdoc/>
    public IEnumerable<string> Openers => [.. Ordinals, "thirtieth", .. Months.Names];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        if ((Day(words[at]) ?? (words[at + 1] == "of" ? Ordinal(words[at]) : null)) is { } day)
        {
            var of = words[at + 1] == "of" ? 1 : 0;
            var month = IsMonth(words, at + 1 + of) ? Months.Of(words[at + 1 + of]) : 0;
            return month == 0 ? null : WithYear(context, at, 2 + of, month, day, end);
        }

        return IsMonth(words, at) && Day(words[at + 1]) is { } later && !IsCounted(words, at + 2) ? WithYear(context, at, 2, Months.Of(words[at]), later, end) : null;
    }

    private static bool IsMonth(TokenWords words, int at) => words.IsCapital(at) && Months.Of(words[at]) > 0;

    /// <summary>"In May 12 ships sank": the number belongs to the ships. Only small letters right behind it tell.</summary>
    private static bool IsCounted(TokenWords words, int at) =>
        words[at].Length > 3 && char.IsLower(words.Raw(at)[0]) && words[at].EndsWith('s') && words[at] is not ("this" or "was" or "as" or "has" or "is");

    private static TimeMatch? WithYear(TimeContext context, int at, int length, int month, int day, int end)
    {
        var comma = context.Words[at + length] == "," ? 1 : 0;
        if (at + length + comma < end && Year(context.Words[at + length + comma]) is { } year)
            return PartialDate.TryCreate(year, month, day, out var date) ? TimeMatch.Absolute(length + comma + 1, date, "full date") : null;
        if (!PartialDate.TryCreate(2000, month, day, out _)) return null;
        if (context.Words[at + length + 1] == "year" && at + length + 1 < end && YearStep(context.Words[at + length]) is { } step && context.Anchor is { } now)
            return PartialDate.TryCreate(now.Year + step, month, day, out var named) ? TimeMatch.Relative(length + 2, named, Name) : null;
        if (context.Anchor is not { } anchor) return TimeMatch.NoAnchor(length);
        return Nearest(anchor, month, day, context.IsComing(at)) is { } nearest ? TimeMatch.Relative(length, nearest, Name) : null;
    }

    internal static PartialDate? Nearest(PartialDate anchor, int month, int day, bool isComing)
    {
        var step = isComing ? 1 : -1;
        for (var year = anchor.Year; Math.Abs(year - anchor.Year) <= 8; year += step)
        {
            if (!PartialDate.TryCreate(year, month, day, out var date)) continue;
            if (isComing ? date.First >= anchor.First : date.First <= anchor.Last) return date;
        }

        return null;
    }

    private static int? YearStep(string word) => word switch { "last" => -1, "this" => 0, "next" => 1, _ => null };

    /// <summary>The number of an ordinal in words from first to thirty-first, or null.</summary>
    private static int? Ordinal(string word)
    {
        var tens = word.StartsWith("twenty-", StringComparison.Ordinal) ? 20 : word == "thirty-first" ? 30 : 0;
        var at = Array.IndexOf(Ordinals, tens == 0 ? word : word[(word.IndexOf('-', StringComparison.Ordinal) + 1)..]);
        return word == "thirtieth" ? 30 : at < 0 || (tens > 0 && at > 8) ? null : tens + at + 1;
    }

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>The day of a month as a number or an ordinal, or null.</summary>
    internal static int? Day(string word)
    {
        if (word is not [>= '0' and <= '9', ..]) return null;
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>A year of four digits that news may speak of, or null.</summary>
    internal static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2199 ? year : null;
}
