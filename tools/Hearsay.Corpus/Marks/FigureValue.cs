using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Marks;

/// <summary>
/// A figure as written in an opener: <c>&gt;=12 people killed [killed] @2031-03-04</c>. Signs: <c>=</c> exactly, <c>&gt;=</c> at least,
/// <c>&gt;</c> more than, <c>&lt;=</c> up to, <c>&lt;</c> fewer than, <c>~</c> about, <c>2..5</c> range.
/// </summary>
internal static partial class FigureValue
{
    public static Figure? Read(string value, TextSpan span)
    {
        var match = Shape().Match(value);
        if (!match.Success || !TryNumber(match.Groups["low"].Value, out var low)) return null;
        double? high = low;
        if (match.Groups["high"].Success)
        {
            if (!TryNumber(match.Groups["high"].Value, out var top) || top < low) return null;
            high = top;
        }

        var bound = match.Groups["high"].Success ? Bound.Range : Signs(match.Groups["sign"].Value);
        if (bound is null) return null;
        var asOf = match.Groups["asof"].Success ? PartialDate.TryParse(match.Groups["asof"].Value, out var date) ? date : null : (PartialDate?)null;
        if (match.Groups["asof"].Success && asOf is null) return null;
        return new Figure
        {
            Span = span,
            Measure = match.Groups["measure"].Value.Trim(),
            Scope = match.Groups["scope"].Success ? match.Groups["scope"].Value.Trim() : null,
            Bound = bound.Value,
            Low = bound is Bound.AtMost or Bound.LessThan ? null : low,
            High = bound is Bound.AtLeast or Bound.MoreThan ? null : high,
            AsOf = asOf,
        };
    }

    private static Bound? Signs(string sign) => sign switch
    {
        "=" => Bound.Exactly,
        ">=" => Bound.AtLeast,
        ">" => Bound.MoreThan,
        "<=" => Bound.AtMost,
        "<" => Bound.LessThan,
        "~" => Bound.About,
        _ => null,
    };

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(@"^(?:(?<low>[0-9.]*[0-9])\.\.(?<high>[0-9.]+)|(?<sign>>=|<=|=|>|<|~)(?<low>[0-9.]+)) (?<measure>[^\[\]@]+)(?:\[(?<scope>[^\]]+)\] ?)?(?:@(?<asof>[0-9-]+))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
