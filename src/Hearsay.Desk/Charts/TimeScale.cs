using Hearsay.Model;

namespace Hearsay.Desk.Charts;

/// <summary>A scale of days: where a day stands between two ends, and the round dates that lines are drawn at.</summary>
internal sealed class TimeScale
{
    private const int MostTicks = 9;
    private readonly DateOnly _first;
    private readonly int _days;
    private readonly double _left;
    private readonly double _width;

    /// <summary>A scale from the first to the last day, both with their whole length, across a width.</summary>
    public TimeScale(DateOnly first, DateOnly last, double left, double width) =>
        (_first, _days, _left, _width) = (first, last.DayNumber - first.DayNumber + 1, left, width);

    /// <summary>Where a day begins.</summary>
    public double Start(DateOnly day) => _left + (_width * (day.DayNumber - _first.DayNumber) / _days);

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => _left + (_width * (day.DayNumber - _first.DayNumber + 1) / _days);

    /// <summary>The round dates with their words: days, months or years, whichever leave room for one another.</summary>
    public IEnumerable<(double X, string Words)> Ticks
    {
        get
        {
            foreach (var (months, days) in new[] { (0, 1), (0, 2), (0, 7), (0, 14), (1, 0), (3, 0), (6, 0), (12, 0), (24, 0), (60, 0), (120, 0), (600, 0), (1200, 0), (12000, 0) })
            {
                var ticks = At(months, days).ToList();
                if (ticks.Count <= MostTicks || months == 12000) return ticks.ConvertAll(day => (Start(day), Of(day, months)));
            }

            return [];
        }
    }

    private IEnumerable<DateOnly> At(int months, int days)
    {
        if (months == 0) return Enumerable.Range(0, ((_days - 1) / days) + 1).Select(i => _first.AddDays(i * days));
        var firstMonth = (_first.Year * 12) + _first.Month - 1;
        var from = (firstMonth + months - 1) / months * months;
        if (_first.Day > 1 && from == firstMonth) from += months;
        var last = _first.AddDays(_days - 1);
        return Enumerable.Range(0, Math.Max(0, (((last.Year * 12) + last.Month - 1 - from) / months) + 1))
            .Select(i => from + (i * months)).Where(month => month is >= 12 and < 120000).Select(month => new DateOnly(month / 12, (month % 12) + 1, 1));
    }

    private static string Of(DateOnly day, int months) => InWords.Of(months switch
    {
        0 => PartialDate.Of(day),
        < 12 => PartialDate.Of(day.Year, day.Month),
        _ => PartialDate.Of(day.Year),
    });
}
