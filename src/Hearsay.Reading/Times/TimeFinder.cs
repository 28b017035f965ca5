using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Times;

/// <summary>
/// Finds the dates in a stretch of text and resolves them against an anchor. What cannot be resolved is given with the reason,
/// never guessed. Clock times, ages and durations are no dates.
/// </summary>
internal static class TimeFinder
{
    private static readonly ITimeRule[] InOrder =
        [new NumericDateRule(), new CalendarDateRule(), new MonthRule(), new WeekdayRule(), new DayWordRule(), new PeriodRule(), new AgoRule(), new YearRule()];

    /// <summary>The dates in a range of tokens, in text order.</summary>
    public static IReadOnlyList<FoundTime> Find(TokenWords words, TokenRange range, PartialDate? anchor)
    {
        var context = new TimeContext(words, anchor);
        var found = new List<FoundTime>();
        for (var at = range.Start; at < range.End;)
        {
            if (Match(context, at, range.End) is not { Length: > 0 } match)
            {
                at++;
                continue;
            }

            var end = Math.Min(range.End, at + match.Length);
            found.Add(new FoundTime(Mention(context, at, end, match), new TokenRange(at, end), match.HoldsCount));
            at = end;
        }

        return found;
    }

    private static TimeMatch? Match(TimeContext context, int at, int end)
    {
        foreach (var rule in InOrder)
            if (rule.Match(context, at, end) is { } match) return match;
        return null;
    }

    /// <summary>"since" leaves the end open, "by" and "until" the beginning.</summary>
    private static TimeMention Mention(TimeContext context, int at, int end, TimeMatch match)
    {
        var before = context.Words[at - 1];
        return new TimeMention
        {
            Span = context.Words.SpanOf(at, end),
            From = before is "by" or "until" or "till" ? null : match.From,
            To = before == "since" ? null : match.To,
            Anchor = match.IsRelative ? context.Anchor : null,
            Rule = match.Rule,
        };
    }
}
