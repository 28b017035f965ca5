using System.Globalization;

namespace Hearsay.Model;

/// <summary>
/// A calendar date known to the year, the month or the day (proleptic Gregorian, ISO 8601 reduced accuracy). It knows no
/// clock and no zone, and what is not known is not filled in: 2025-01 is not the first of January.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private const int Years = 10_000;
    private const int Months = 100;

    // Year, month and day as the digits of one number, 0 for what is not known: a dossier keeps many dates.
    private readonly int _digits;

    private PartialDate(int year, int? month, int? day) => _digits = (year * Years) + ((month ?? 0) * Months) + (day ?? 0);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _digits / Years;

    /// <summary>The month, 1 to 12, or null when only the year is known.</summary>
    public int? Month => _digits / Months % Months is > 0 and var month ? month : null;

    /// <summary>The day of the month, or null when it is not known.</summary>
    public int? Day => _digits % Months is > 0 and var day ? day : null;

    /// <summary>The first day the date may be.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day the date may be.</summary>
    public DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>True when the day is known.</summary>
    public bool IsFull => Day is not null;

    /// <summary>A date of which the year, and perhaps month and day, is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day is given without a month.</exception>
    public static PartialDate Of(int year, int? month = null, int? day = null) =>
        TryCreate(year, month, day, out var date)
            ? date
            : throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}-{month}-{day}; give year, or year and month, or all three.");

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Like <see cref="Of(int, int?, int?)"/>, for values that come from data: false when there is no such date.</summary>
    public static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (month is null && day is not null)) return false;
        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value))) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Reads <c>2025</c>, <c>2025-01</c> or <c>2025-01-11</c>.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = (text ?? "").Split('-');
        if (parts.Length > 3 || parts[0].Length != 4) return false;
        var numbers = new int?[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0 && parts[i].Length != 2) return false;
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n)) return false;
            numbers[i] = n;
        }

        return TryCreate(numbers[0]!.Value, numbers[1], numbers[2], out date);
    }

    /// <summary>Orders by the first day each may be, the more exact first.</summary>
    public int CompareTo(PartialDate other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <summary>True when this date sorts before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>True when this date sorts after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>True when this date does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>True when this date does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date in ISO 8601, as exact as it is known.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:D4}{(Month is { } m ? $"-{m:D2}" : "")}{(Day is { } d ? $"-{d:D2}" : "")}");
}
