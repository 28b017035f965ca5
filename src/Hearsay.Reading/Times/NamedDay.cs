namespace Hearsay.Reading.Times;

/// <summary>The day that words of distance count from when no report day is meant: the one that was named last. Example: <c>They met on 4 May. The next day Orry left.</c></summary>
internal static class NamedDay
{
    // In tokens: what was named further back is no longer what "the next day" counts from.
    private const int Farthest = 60;

    private static readonly ITimeRule[] Rules = [new NumericDateRule(), new CalendarDateRule(), new WeekdayRule(), new DayWordRule(), new NextDayRule()];

    /// <summary>The last single day named before a token in its paragraph, or null.</summary>
    public static DateOnly? Before(TimeContext context, int at)
    {
        var floor = Math.Max(context.Words.Paragraph(at).Start, at - Farthest);
        DateOnly? day = null;
        for (var i = at - 1; i >= floor && day is null; i--)
            foreach (var rule in Rules)
                if (rule.Match(context, i, at) is { From: { IsFull: true, Year: > 100 and < 9900 } from, Length: > 0 } match && match.To == from && i + match.Length <= at) day = Whole(context, rule, i, at) ?? from.First;
        return day;
    }

    /// <summary>"4 May" is the end of "Sunday 4 May 2031", which may start further back and be of another year.</summary>
    private static DateOnly? Whole(TimeContext context, ITimeRule rule, int at, int end) =>
        at > 0 && rule.Match(context, at - 1, end) is { From: { IsFull: true, Year: > 100 and < 9900 } from } longer && longer.To == from ? from.First : null;
}
