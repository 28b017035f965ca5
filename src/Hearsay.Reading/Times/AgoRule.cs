using Hearsay.Model;
using Hearsay.Reading.Figures;

namespace Hearsay.Reading.Times;

/// <summary>
/// A count of days, weeks, months or years from the anchor, from a day named before, or from an event. Examples: <c>three days ago</c>, <c>two weeks earlier</c>. From an
/// event it stays unresolved, for the words do not say when that was. A count from a day or an event is a figure too.
/// </summary>
internal sealed class AgoRule : ITimeRule
{
    // In tokens; with no bound a long content without a full stop would be looked through at each of them.
    private const int LongestNumber = 12;

    /// <inheritdoc/>
    public IEnumerable<string> Openers => [];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        if (!NumberReader.MayStart(words, at) || !IsSpanAhead(context, at, end)) return null;
        if (NumberReader.Read(words, at, end) is not { IsVague: false } number) return null;
        var unit = at + number.Length;
        if (unit + 1 >= end || UnitOf(words[unit]) is not { } days) return null;
        var length = number.Length + 2;
        return words[unit + 1] switch
        {
            "ago" => Back(context, number.Low, days, length),
            "earlier" or "later" when days is 1 or 7 && number.Low <= 60 && NamedDay.Before(context, at) is { } named => TimeMatch.Relative(length, named.AddDays((words[unit + 1] == "later" ? 1 : -1) * (int)number.Low * days), "from the day named before") with { HoldsCount = true },
            "before" or "earlier" or "later" or "after" => TimeMatch.Unresolved(length, "unresolved: counted from an event", holdsCount: true),
            _ => null,
        };
    }

    /// <summary>Numbers take time to read, and hardly one stands before "days ago": looks for that first.</summary>
    private static bool IsSpanAhead(TimeContext context, int at, int end)
    {
        for (var i = at + 1; i + 1 < Math.Min(end, at + LongestNumber + 2); i++)
            if (context.Words[i + 1] is "ago" or "before" or "earlier" or "later" or "after" && UnitOf(context.Words[i]) is not null) return true;
        return false;
    }

    private static int? UnitOf(string word) => word switch
    {
        "day" or "days" => 1,
        "week" or "weeks" => 7,
        "month" or "months" => 30,
        "year" or "years" => 365,
        _ => null,
    };

    private static TimeMatch Back(TimeContext context, double count, int unit, int length)
    {
        if (context.Day is not { } anchor || count > 900) return TimeMatch.NoAnchor(length);
        var whole = (int)count;
        var date = unit switch
        {
            1 or 7 => PartialDate.Of(anchor.AddDays(-whole * unit)),
            30 => MonthOf(anchor.AddMonths(-whole)),
            _ => PartialDate.Of(Math.Max(1, anchor.Year - whole)),
        };
        return new TimeMatch(length, date, date, "ago", true);
    }

    private static PartialDate MonthOf(DateOnly day) => PartialDate.Of(day.Year, day.Month);
}
