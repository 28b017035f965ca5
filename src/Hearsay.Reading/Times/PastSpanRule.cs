using Hearsay.Model;
using Hearsay.Reading.Figures;

namespace Hearsay.Reading.Times;

/// <summary>
/// A stretch that ends with the anchor or begins with it. Examples: <c>over the past week</c>, <c>in the last three days</c>, <c>the coming two months</c>. The
/// number in it counts days, and is a figure, too. "In recent days" has no length.
/// </summary>
internal sealed class PastSpanRule : ITimeRule
{
    /// <inheritdoc/>
    public IEnumerable<string> Openers => ["recent", "past", "last", "previous", "preceding", "coming", "next", "following"];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        if (words[at] == "recent" && words[at + 1] is "days" or "weeks" or "months" or "years" && at + 1 < end) return TimeMatch.Unresolved(2, "unresolved: no length is given");
        var sign = words[at] switch { "past" or "last" or "previous" or "preceding" => -1, "coming" or "next" or "following" => 1, _ => 0 };
        if (sign == 0 || (words[at] is "last" or "next" && words[at - 1] != "the") || at + 1 >= end) return null;
        var hasNumber = NumberWords.IsNumber(words, at + 1);
        if (!hasNumber && words[at] is "previous" or "preceding" or "following") return null;
        var number = hasNumber ? NumberReader.Read(words, at + 1, end) : Number.Exact(0, 1);
        if (number is not { IsVague: false, Low: >= 1 and <= 5000 } count) return null;
        var length = 2 + count.Length;
        if (at + length > end || Start(words[at + length - 1]) is not { } step) return null;
        if (context.Day is not { } day) return TimeMatch.NoAnchor(length, holdsCount: hasNumber);
        var other = PartialDate.Of(step(day, sign * (int)Math.Ceiling(count.Low)));
        var anchor = PartialDate.Of(day);
        return new TimeMatch(length, sign < 0 ? other : anchor, sign < 0 ? anchor : other, "stretch of days", true, hasNumber);
    }

    private static Func<DateOnly, int, DateOnly>? Start(string unit) => unit switch
    {
        "hours" => (day, n) => day.AddDays((int)Math.CopySign(Math.Ceiling(Math.Abs(n) / 24.0), n)),
        "day" or "days" or "nights" => (day, n) => day.AddDays(n),
        "week" or "weeks" => (day, n) => day.AddDays(7 * n),
        "month" or "months" => (day, n) => day.AddMonths(n),
        "year" or "years" => (day, n) => day.Year + n is > 0 and < 9999 ? day.AddYears(n) : day,
        _ => null,
    };
}
