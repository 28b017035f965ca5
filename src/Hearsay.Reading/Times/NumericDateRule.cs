using System.Globalization;
using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Times;

/// <summary>
/// A date in digits. Examples: <c>2031-03-12</c>, <c>12.03.2031</c>, <c>25/03/2031</c>. With slashes, where day and month could be
/// each other, it stays unresolved.
/// </summary>
internal sealed class NumericDateRule : ITimeRule
{
    private const string Name = "date in digits";

    /// <inheritdoc/>
    public IEnumerable<string> Openers => [];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end)
    {
        var words = context.Words;
        if (at + 5 <= end && words[at + 1] == "-" && words[at + 3] == "-" && IsTight(words, at, 5))
            return PartialDate.TryParse($"{words[at]}-{words[at + 2]}-{words[at + 4]}", out var iso) ? TimeMatch.Absolute(5, iso, Name) : null;
        if (words[at] is not [>= '0' and <= '9', ..]) return null;
        var mark = words[at].Contains('/') ? '/' : '.';
        var parts = words[at].Split(mark);
        if (parts.Length != 3 || !TryNumber(parts[0], out var first) || !TryNumber(parts[1], out var second) || !TryNumber(parts[2], out var year) || year < 1500) return null;
        if (mark == '/' && first <= 12 && second <= 12 && first != second) return TimeMatch.Unresolved(1, "unresolved: day and month could be each other");
        var (day, month) = second > 12 ? (second, first) : (first, second);
        return PartialDate.TryCreate(year, month, day, out var date) ? TimeMatch.Absolute(1, date, Name) : null;
    }

    private static bool IsTight(TokenWords words, int at, int count) => words.Span(at + count - 1).End - words.Span(at).Start == 10;

    private static bool TryNumber(string part, out int number) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
