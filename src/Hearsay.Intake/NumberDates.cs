using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>
/// Finds out how a file writes dates of three numbers, from all of them together: a number above 12 is no month, dots stand behind the day,
/// and where the dates are known to follow each other in time, one reading may go back where the other never does.
/// </summary>
/// <param name="inOrder">True when later dates stand later in the file.</param>
internal sealed class NumberDates(bool inOrder)
{
    private bool _dayFirst;
    private bool _monthFirst;
    private bool _any;
    private int _backByDay;
    private int _backByMonth;
    private (PartialDate ByDay, PartialDate ByMonth)? _last;

    /// <summary>The order that the dates seen so far show; null when they show none, or both.</summary>
    public DayOrder? Order
    {
        get
        {
            if (_dayFirst != _monthFirst) return _dayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst;
            if (_dayFirst || !inOrder || (_backByDay == 0) == (_backByMonth == 0)) return null;
            return _backByDay == 0 ? DayOrder.DayFirst : DayOrder.MonthFirst;
        }
    }

    /// <summary>True when there are dates that mean two days, and nothing shows which.</summary>
    public bool IsOpen => _any && Order is null;

    /// <summary>True when a date was seen that means two days by itself.</summary>
    public bool HasAny => _any;

    /// <summary>Takes a date into account.</summary>
    public void See(DateNumbers date)
    {
        if (date.IsYearFirst) return;
        _dayFirst |= date.First > 12 || date.Mark == '.';
        _monthFirst |= date.Second > 12 && date.Mark != '.';
        _any |= date.First != date.Second;
        if (!inOrder || !PartialDate.TryCreate(date.Year, date.Second, date.First, out var byDay) || !PartialDate.TryCreate(date.Year, date.First, date.Second, out var byMonth)) return;
        if (_last is { } last)
        {
            if (byDay < last.ByDay) _backByDay++;
            if (byMonth < last.ByMonth) _backByMonth++;
        }

        _last = (byDay, byMonth);
    }
}
