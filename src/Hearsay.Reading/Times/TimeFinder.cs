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
    // Called at every word of every content: a delegate is called in half the time of one of many implementations of an interface.
    private static readonly Rule[] InOrder =
    [
        new NumericDateRule().Match, new DayRangeRule().Match, new CalendarDateRule().Match, new BareDayRule().Match, new MonthRule().Match, new WeekdayRule().Match,
        new DayWordRule().Match, new NextDayRule().Match, new PastSpanRule().Match, new PeriodRule().Match, new PeriodEndRule().Match, new AgoRule().Match, new FeastRule().Match, new YearRule().Match,
    ];

    private delegate TimeMatch? Rule(TimeContext context, int at, int end);

    /// <summary>The dates in a range of tokens, in text order.</summary>
    public static IReadOnlyList<FoundTime> Find(TokenWords words, TokenRange range, PartialDate? anchor)
    {
        var context = new TimeContext(words, anchor, range.Start);
        var found = new List<FoundTime>();
        for (var at = range.Start; at < range.End;)
        {
            if (Whole(context, at, range.End) is not { Length: > 0 } match)
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

    /// <summary>One date, or two that are the ends of one stretch: "between Tuesday and Friday", "from March to May", "2019-2021".</summary>
    private static TimeMatch? Whole(TimeContext context, int at, int end)
    {
        if (Match(context, at, end) is not { Length: > 0 } first) return null;
        var joint = at + first.Length;
        if (joint + 1 >= end || !IsJoint(context.Words, at, joint) || first is not { From: { } from, HoldsCount: false }) return first;
        if (Match(context, joint + 1, end) is not { Length: > 0, HoldsCount: false, From: not null, To: { } to } second) return first;
        if (to < from && first is { IsRelative: true, From: { Month: { } month } } && PartialDate.TryCreate(to.Year, month, from.Day, out var sameYear)) from = sameYear;
        if (to < from) return first;
        return new TimeMatch(first.Length + 1 + second.Length, from, to, $"{first.Rule} to {second.Rule}", first.IsRelative || second.IsRelative);
    }

    private static bool IsJoint(TokenWords words, int at, int joint) => words[joint] switch
    {
        "to" or "until" or "till" or "through" => words[at - 1] is not ("by" or "until" or "till"),
        "-" or "–" => true,
        "and" => words[at - 1] == "between",
        _ => false,
    };

    private static TimeMatch? Match(TimeContext context, int at, int end)
    {
        foreach (var rule in InOrder)
            if (rule(context, at, end) is { } match) return match;
        return null;
    }

    /// <summary>The word that leads the date, past the article and "end of": the "by" of "by the end of March".</summary>
    private static string Leading(TimeContext context, int at)
    {
        for (var i = at - 1; i >= Math.Max(context.Floor, at - 5); i--)
            if (context.Words[i] is not ("the" or "end" or "of" or "beginning" or "start")) return context.Words[i];
        return "";
    }

    /// <summary>"since" leaves the end open, "by" and "until" the beginning.</summary>
    private static TimeMention Mention(TimeContext context, int at, int end, TimeMatch match)
    {
        var before = Leading(context, at);
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
