namespace Hearsay.Reading.Times;

/// <summary>One way in which language names a date.</summary>
internal interface ITimeRule
{
    /// <summary>The words that its dates start with, in small letters; numbers and words that a number may start with are tried without being named.</summary>
    IEnumerable<string> Openers { get; }

    /// <summary>The date whose words start at <paramref name="at"/>, or null.</summary>
    TimeMatch? Match(TimeContext context, int at, int end);
}
