using Hearsay.Model;

namespace Hearsay.Reading.Times;

/// <summary>
/// A month, with its year or behind a word that shows it is one. Examples: <c>March 2024</c>, <c>in early February</c>, <c>since May</c>.
/// Early and late are kept in the words and not cut out of the month.
/// </summary>
internal sealed class MonthRule : ITimeRule
{
    private static readonly HashSet<string> Leads = new(StringComparer.Ordinal)
        { "in", "since", "until", "till", "by", "last", "early", "late", "mid", "from", "during", "of", "next", "this", "before", "after", "through", "to", "into", "for", "than", "between", "and", "around", "end", "beginning", "start", "middle" };

    /// <inheritdoc/>
    public IEnumerable<string> Openers => ["early", "late", "mid", "last", "next", "this", .. Months.Names];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        var lead = words[at] is "early" or "late" or "mid" or "last" or "next" or "this" ? 1 : 0;
        var name = words[at + lead];
        var isMid = name.StartsWith("mid-", StringComparison.Ordinal);
        if (!(words.IsCapital(at + lead) || isMid) || Months.Of(isMid ? name[4..] : name) is not (> 0 and var month)) return null;
        var next = at + lead + 1;
        var comma = words[next] == "," ? 1 : 0;
        if (next + comma < end && CalendarDateRule.Year(words[next + comma]) is { } year)
            return TimeMatch.Absolute(lead + 2 + comma, PartialDate.Of(year, month), "month and year");
        if (lead == 0 && !isMid && !Leads.Contains(words[at - 1])) return null;
        if (context.Anchor is not { } anchor) return TimeMatch.NoAnchor(lead + 1);
        var isComing = words[at] == "next" || (words[at] != "last" && context.IsComing(at));
        return TimeMatch.Relative(lead + 1, PartialDate.Of(YearOf(anchor, month, isComing, words[at] == "last"), month), "month");
    }

    private static int YearOf(PartialDate anchor, int month, bool isComing, bool isLast)
    {
        var now = anchor.Month ?? 12;
        if (isComing) return month >= now ? anchor.Year : Math.Min(9999, anchor.Year + 1);
        return month < now || (month == now && !isLast) ? anchor.Year : Math.Max(1, anchor.Year - 1);
    }
}
