using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Intake.Messengers.Telegram;

/// <summary>Times as Telegram Desktop writes them: the clock of the machine that exported, with the zone beside it or in another field.</summary>
internal static partial class TelegramTime
{
    /// <summary>A time of the JSON form, where seconds since 1970 stand beside the clock's time: what lies between is the zone.</summary>
    public static Timestamp? OfJson(string? clock, string? seconds)
    {
        var known = long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var unix) && unix <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        if (!Timestamp.TryParse(clock, out var time) || time.Time is not { } hours) return known ? DateForms.Of(DateTimeOffset.FromUnixTimeSeconds(unix)) : null;
        if (!known) return time;
        var offset = time.Date.First.ToDateTime(hours) - DateTimeOffset.FromUnixTimeSeconds(unix).UtcDateTime;
        return offset.Duration() <= TimeSpan.FromHours(14) && offset.Ticks % TimeSpan.FromMinutes(15).Ticks == 0 ? time with { Offset = offset } : time;
    }

    /// <summary>A time of the HTML form: "14.02.2031 18:30:15 UTC+02:00", in old exports without the zone.</summary>
    public static Timestamp? OfPage(string? title)
    {
        var match = Title().Match(title ?? "");
        return match.Success && Timestamp.TryParse($"{match.Groups[3]}-{match.Groups[2]}-{match.Groups[1]}T{match.Groups[4]}{match.Groups[5]}", out var time) ? time : null;
    }

    [GeneratedRegex(@"^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();
}
