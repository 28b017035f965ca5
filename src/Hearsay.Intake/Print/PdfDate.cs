using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Intake.Print;

/// <summary>Dates as PDF writes them: <c>D:20330228090000+01'00'</c>, cut short anywhere behind the year.</summary>
internal static class PdfDate
{
    /// <summary>The time meant, or null when it is none.</summary>
    public static Timestamp? Read(string? text)
    {
        if (text is null || !text.StartsWith("D:", StringComparison.Ordinal)) return DateForms.Read(text);
        var digits = text.Skip(2).TakeWhile(char.IsAsciiDigit).Count();
        var number = text.AsSpan(2, digits);
        if (digits < 8 || !DateOnly.TryParseExact(number[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        var day = PartialDate.Of(date.Year, date.Month, date.Day);
        if (digits < 14 || !TimeOnly.TryParseExact(number[8..14], "HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return new Timestamp(day);
        return new Timestamp(day, time, Offset(text[(2 + digits)..]));
    }

    private static TimeSpan? Offset(string text)
    {
        var clean = text.Replace("'", "", StringComparison.Ordinal);
        if (clean.StartsWith('Z')) return TimeSpan.Zero;
        if (clean.Length < 5 || clean[0] is not ('+' or '-') || !TimeSpan.TryParseExact(clean[1..5], "hhmm", CultureInfo.InvariantCulture, out var size) || size > TimeSpan.FromHours(14)) return null;
        return clean[0] == '-' ? -size : size;
    }
}
