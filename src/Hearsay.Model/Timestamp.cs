using System.Globalization;

namespace Hearsay.Model;

/// <summary>
/// When a report says it was published: a partial date, perhaps with a time of day and an offset from UTC. Not an instant
/// unless all three are known; the date is the one the publisher wrote, in its own zone.
/// </summary>
/// <param name="Date">The date as written.</param>
/// <param name="Time">The time of day as written, or null.</param>
/// <param name="Offset">The offset from UTC as written, or null.</param>
public readonly record struct Timestamp(PartialDate Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private static readonly string[] TimeForms = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>The moment meant, or null when time of day or offset is not known.</summary>
    public DateTimeOffset? Instant => Time is { } time && Offset is { } offset && Date.IsFull
        ? new DateTimeOffset(Date.First, time, offset)
        : null;

    /// <summary>Reads ISO 8601: a partial date, or a full date with <c>T</c> (or a space) and a time, and perhaps <c>Z</c> or an offset.</summary>
    public static bool TryParse(string? text, out Timestamp timestamp)
    {
        timestamp = default;
        var trimmed = (text ?? "").Trim();
        var split = trimmed.IndexOfAny(['T', ' ']);
        if (!PartialDate.TryParse(split < 0 ? trimmed : trimmed[..split], out var date)) return false;
        timestamp = new Timestamp(date);
        return split < 0 || (date.IsFull && TryParseTime(trimmed[(split + 1)..].Trim(), date, out timestamp));
    }

    /// <summary>The timestamp in ISO 8601, as exact as it is known; an offset of zero is written <c>Z</c>.</summary>
    public override string ToString() =>
        Time is { } time ? $"{Date}T{time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)}{OffsetText()}" : Date.ToString();

    private static bool TryParseTime(string text, PartialDate date, out Timestamp timestamp)
    {
        timestamp = default;
        TimeSpan? offset = null;
        var sign = text.IndexOfAny(['+', '-']);
        if (text.EndsWith('Z'))
        {
            offset = TimeSpan.Zero;
            text = text[..^1];
        }
        else if (sign > 0)
        {
            if (!TimeSpan.TryParseExact(text[(sign + 1)..], ["hh\\:mm", "hhmm", "hh"], CultureInfo.InvariantCulture, out var size)) return false;
            if (size > TimeSpan.FromHours(14)) return false;
            offset = text[sign] == '-' ? -size : size;
            text = text[..sign];
        }

        if (!TimeOnly.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return false;
        timestamp = new Timestamp(date, time, offset);
        return true;
    }

    private string OffsetText() => Offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture),
    };
}
