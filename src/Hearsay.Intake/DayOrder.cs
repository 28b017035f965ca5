namespace Hearsay.Intake;

/// <summary>Which of the numbers of a date such as 3/4/2031 is the day.</summary>
public enum DayOrder
{
    /// <summary>3 April.</summary>
    DayFirst,

    /// <summary>March 4.</summary>
    MonthFirst,
}
