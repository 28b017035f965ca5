namespace Hearsay.Reading.Times;

/// <summary>One way in which language names a date.</summary>
internal interface ITimeRule
{
    /// <summary>The date whose words start at <paramref name="at"/>, or null.</summary>
    TimeMatch? Match(TimeContext context, int at, int end);
}
