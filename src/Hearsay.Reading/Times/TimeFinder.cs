using System.Collections.Immutable;
using Hearsay.Model;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Times;

/// <summary>
/// Finds the dates in a stretch of text and resolves them against an anchor. What cannot be resolved is given with the reason,
/// never guessed. Clock times, ages and durations are no dates.
/// </summary>
internal static class TimeFinder
{
    /// <summary>The rules, in the order they are tried.</summary>
    public static ImmutableArray<ITimeRule> InOrder { get; } =
    [
        new NumericDateRule(), new DayRangeRule(), new CalendarDateRule(), new BareDayRule(), new MonthRule(), new WeekdayRule(),
        new DayWordRule(), new NextDayRule(), new PastSpanRule(), new PeriodRule(), new PeriodEndRule(), new AgoRule(), new FeastRule(), new YearRule(),
    ];

    private static readonly Phrases Openers = new(InOrder.SelectMany(r => r.Openers));

    /// <summary>False where no rule can see a date start. Most words of a text are never shown to the rules.</summary>
    public static bool MayStart(TokenWords words, int at) => Openers.At(words, at, at + 1) || NumberReader.MayStart(words, at);

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
        if (!MayStart(context.Words, at)) return null;
        foreach (var rule in InOrder)
            if (rule.Match(context, at, end) is { } match) return match;
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
