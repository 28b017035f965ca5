namespace Hearsay.Reading.Times;

/// <summary>The day that words of distance count from when no report day is meant: the one that was named last. Example: <c>They met on 4 May. The next day Orry left.</c></summary>
internal static class NamedDay
{
    // In tokens: what was named further back is no longer what "the next day" counts from.
    private const int Farthest = 60;

    // In tokens: how far "the next day" that counts from "the next day" is followed back.
    private const int FarthestInSteps = 4 * Farthest;

    private static readonly ITimeRule[] Rules = [new NumericDateRule(), new CalendarDateRule(), new WeekdayRule(), new DayWordRule()];

    /// <summary>The last single day named before a token in its paragraph, or null.</summary>
    public static DateOnly? Before(TimeContext context, int at)
    {
        var (start, last, days) = (context.Words.Paragraph(at).Start, at, 0);
        for (var i = at - 1; i >= Math.Max(start, Math.Max(last - Farthest, at - FarthestInSteps)); i--)
        {
            if (Named(context, i, last) is { } day) return day.AddDays(days);
            if (NextDayRule.StepAt(context, i, last) is not { } step) continue;
            (last, days) = (i, days + step.Days);
        }

        return null;
    }

    private static DateOnly? Named(TimeContext context, int at, int end)
    {
        foreach (var rule in Rules)
            if (rule.Match(context, at, end) is { From: { IsFull: true, Year: > 100 and < 9900 } from, Length: > 0 } match && match.To == from && at + match.Length <= end) return Whole(context, rule, at, end) ?? from.First;
        return null;
    }

    /// <summary>"4 May" is the end of "Sunday 4 May 2031", which may start further back and be of another year.</summary>
    private static DateOnly? Whole(TimeContext context, ITimeRule rule, int at, int end) =>
        at > 0 && rule.Match(context, at - 1, end) is { From: { IsFull: true, Year: > 100 and < 9900 } from } longer && longer.To == from ? from.First : null;
}
