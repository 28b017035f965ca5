using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Times;

/// <summary>Two days of one month. Examples: <c>between 2 and 9 March</c>, <c>the night of 25 to 26 November</c>, <c>12–16 September 2031</c>.</summary>
internal sealed class DayRangeRule : ITimeRule
{
    private readonly CalendarDateRule _date = new();

    /// <inheritdoc/>
    public IEnumerable<string> Openers => [];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        if (CalendarDateRule.Day(words[at]) is not { } first || !IsJoint(words, at + 1) || CalendarDateRule.Day(words[at + 2]) is not { } last || first >= last) return null;
        if (_date.Match(context, at + 2, end) is not { } match || match.Length < 2) return null;
        if (match is not { To: { IsFull: true } to }) return match with { Length = match.Length + 2 };
        return PartialDate.TryCreate(to.Year, to.Month, first, out var from) ? match with { Length = match.Length + 2, From = from, Rule = "days of a month" } : null;
    }

    private static bool IsJoint(TokenWords words, int at) => words[at] is "and" or "to" or "-" or "–" or "or";
}
