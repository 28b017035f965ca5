using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>The three numbers of a written date, before it is known which is which.</summary>
/// <param name="First">The first that is not the year.</param>
/// <param name="Second">The second that is not the year.</param>
/// <param name="Year">The year in four digits.</param>
/// <param name="Mark">What stands between them.</param>
/// <param name="IsYearFirst">True when the year leads, so that the month follows it.</param>
internal readonly record struct DateNumbers(int First, int Second, int Year, char Mark, bool IsYearFirst)
{
    /// <summary>The numbers, with a year of two digits taken for one of this century, as the programs that write such dates are of it.</summary>
    public static DateNumbers Of(int a, int b, int c, int digitsOfA, int digitsOfC, char mark) =>
        digitsOfA == 4 ? new(b, c, a, mark, true) : new(a, b, digitsOfC <= 2 ? 2000 + c : c, mark, false);

    /// <summary>The date in an order. Where the order is not known, as much as is sure without it; null when there is no such date.</summary>
    public PartialDate? In(DayOrder? order)
    {
        var (month, day) = IsYearFirst || order == DayOrder.MonthFirst ? (First, Second) : (Second, First);
        var isSure = IsYearFirst || order is not null || First == Second;
        return (isSure ? PartialDate.TryCreate(Year, month, day, out var date) : PartialDate.TryCreate(Year, null, null, out date)) ? date : null;
    }
}
