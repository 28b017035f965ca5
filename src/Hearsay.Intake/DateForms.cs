using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>Dates as formats write them: ISO 8601, and the form of mail and of the web, with an offset as a number.</summary>
internal static class DateForms
{
    private static readonly string[] MailForms =
    [
        "ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz", "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz",
        "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss zzz yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy",
    ];

    /// <summary>The time meant, or null when the text is none.</summary>
    public static Timestamp? Read(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (Timestamp.TryParse(trimmed, out var iso)) return iso;
        if (!DateTimeOffset.TryParseExact(trimmed, MailForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out var time)) return null;
        return trimmed.Contains(':', StringComparison.Ordinal) ? Of(time) : new Timestamp(PartialDate.Of(time.Year, time.Month, time.Day));
    }

    /// <summary>A known moment with its offset.</summary>
    public static Timestamp Of(DateTimeOffset time) => new(PartialDate.Of(time.Year, time.Month, time.Day), TimeOnly.FromTimeSpan(time.TimeOfDay), time.Offset);
}
