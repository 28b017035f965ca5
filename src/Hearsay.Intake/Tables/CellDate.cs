using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Intake.Tables;

/// <summary>Dates as tables have them: those of <see cref="DateForms"/>, three numbers in any order, and seconds or milliseconds since 1970.</summary>
internal static partial class CellDate
{
    /// <summary>The date's three numbers when it is written so; null for other forms.</summary>
    public static DateNumbers? Numbers(string cell) => Match(cell) is { Success: true } match ? Numbers(match) : null;

    /// <summary>The time meant; null when the cell holds none.</summary>
    public static Timestamp? Read(string cell, DayOrder? order)
    {
        if (DateForms.Read(cell) is { } known) return known;
        var trimmed = cell.Trim();
        if (trimmed.Length is 10 or 13 && long.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var since))
            return DateForms.Of(trimmed.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(since) : DateTimeOffset.FromUnixTimeMilliseconds(since));
        if (Match(cell) is not { Success: true } match || Numbers(match).In(order) is not { } date) return Loose(trimmed);
        return date.IsFull && Time(match) is { } time ? new Timestamp(date, time) : new Timestamp(date);
    }

    // "2031-05-02 07:30:00 UTC" and the like.
    private static Timestamp? Loose(string cell)
    {
        var (text, isUtc) = cell.EndsWith(" UTC", StringComparison.Ordinal) || cell.EndsWith(" GMT", StringComparison.Ordinal) ? (cell[..^4], true) : (cell, false);
        return isUtc && Timestamp.TryParse(text, out var time) && time.Time is not null ? time with { Offset = TimeSpan.Zero } : null;
    }

    private static Match Match(string cell) => Form().Match(cell.Length <= 60 ? cell : "");

    private static DateNumbers Numbers(Match match)
    {
        int Number(int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return DateNumbers.Of(Number(1), Number(3), Number(4), match.Groups[1].Length, match.Groups[4].Length, match.Groups[2].ValueSpan[0]);
    }

    private static TimeOnly? Time(Match match)
    {
        if (!match.Groups[5].Success) return null;
        int Number(int group) => match.Groups[group] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var (hour, minute, second) = (Number(5), Number(6), Number(7));
        if (match.Groups[8].Success && hour <= 12) hour = (hour % 12) + (match.Groups[8].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        return hour < 24 && minute < 60 && second < 60 ? new TimeOnly(hour, minute, second) : null;
    }

    [GeneratedRegex(@"\A\s*(\d{4}|\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?:,?[ T]+(\d{1,2}):(\d\d)(?::(\d\d))?(?:[ \u202F]?([AaPp])\.?[Mm]\.?)?)?\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
