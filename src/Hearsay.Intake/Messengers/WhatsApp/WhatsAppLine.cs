using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Intake.Messengers.WhatsApp;

/// <summary>
/// How a message begins in WhatsApp's text export: "[12/03/2031, 10:15:30] Name: words" on an iPhone, "12/03/2031, 10:15 - Name: words" on
/// Android, each with the dates and clock of the phone's language and with marks of direction that are not seen.
/// </summary>
/// <param name="Date">The date's numbers.</param>
/// <param name="Time">The time of day.</param>
/// <param name="Rest">What stands behind.</param>
internal sealed partial record WhatsAppLine(DateNumbers Date, TimeOnly Time, string Rest)
{
    private const int LongestHead = 80;
    private const int LongestName = 80;

    /// <summary>The head of a message; null when the line only goes on with the one before.</summary>
    public static WhatsAppLine? Of(ReadOnlySpan<char> line)
    {
        // Most lines of a long message fail here, before the expression is tried.
        if (line.IsEmpty || line[..Math.Min(line.Length, LongestHead)].IndexOfAnyInRange('0', '9') < 0) return null;
        var match = Head().Match(line.ToString());
        if (!match.Success) return null;
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var (hour, minute, second) = (Number("h"), Number("m"), match.Groups["s"].Success ? Number("s") : 0);
        if (match.Groups["half"] is { Success: true } half && hour <= 12) hour = (hour % 12) + (half.ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        if (hour > 23 || minute > 59 || second > 59) return null;
        var date = DateNumbers.Of(Number("a"), Number("b"), Number("c"), match.Groups["a"].Length, match.Groups["c"].Length, match.Groups["mark"].ValueSpan[0]);
        if (date.First is < 1 or > 31 || date.Second is < 1 or > 31 || (date.First > 12 && date.Second > 12)) return null;
        return new WhatsAppLine(date, new TimeOnly(hour, minute, second), match.Groups["rest"].Value);
    }

    /// <summary>Who writes and what; null when the program itself speaks ("Ida joined using this group's invite link").</summary>
    public (string Name, string Words)? Written
    {
        get
        {
            var colon = Rest.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var at ? at : Rest.EndsWith(':') ? Rest.Length - 1 : -1;
            if (colon is <= 0 or > LongestName || Rest.AsSpan(0, colon).IndexOfAny("\"\u201C\u201E\u00AB") >= 0) return null;
            var name = Rest[..colon].Trim('\u200E', '\u200F', '\u202A', '\u202C', '~', ' ', '\u00A0', '\u202F');
            return name.Length == 0 ? null : (name, Rest[Math.Min(Rest.Length, colon + 2)..]);
        }
    }

    /// <summary>When it was sent, by the phone's clock, whose zone no export tells.</summary>
    public Timestamp? Sent(DayOrder? order) => Date.In(order) is { } date ? date.IsFull ? new Timestamp(date, Time) : new Timestamp(date) : null;

    [GeneratedRegex(
        @"\A[\u200E\u200F\u202A-\u202E\uFEFF]*(?<open>\[)?(?<a>\d{4}|\d{1,2})(?<mark>[./-])[ ]?(?<b>\d{1,2})\k<mark>[ ]?(?<c>\d{4}|\d{1,2})\.?,?[\s\u200E\u200F]+(?:\p{L}{1,3}\.?\s)?
          (?<h>\d{1,2})[:.](?<m>\d\d)(?:[:.](?<s>\d\d))?(?:[\s\u00A0\u202F]*(?<half>[AaPp])\.?[\s\u00A0\u202F]?[Mm]\.?)?(?(open)\]|\s[-\u2013])\s(?<rest>.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline, 1000)]
    private static partial Regex Head();
}
