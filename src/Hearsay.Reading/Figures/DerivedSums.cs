using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// The sum of parts that one sentence states together: "11 people were killed and 30 wounded" gives 41 killed or wounded. It is the reader's
/// sum, not the speaker's word, and is kept apart from what was said. Parts of different sentences are never added.
/// </summary>
internal static class DerivedSums
{
    private const int Apart = 8;
    private static readonly string[] Parts = ["killed", "wounded", "missing"];

    /// <summary>The sums of figures in text order.</summary>
    public static IReadOnlyList<Figure> Of(TokenWords words, IReadOnlyList<Figure> figures)
    {
        var sums = new List<Figure>();
        for (var i = 0; i < figures.Count; i++)
        {
            var last = i;
            while (last + 1 < figures.Count && Adds(words, figures, i, last)) last++;
            if (last > i && Sum([.. figures.Skip(i).Take(last - i + 1)]) is { } sum) sums.Add(sum);
            i = last;
        }

        return sums;
    }

    private static bool Adds(TokenWords words, IReadOnlyList<Figure> figures, int first, int last)
    {
        var (a, b) = (figures[last], figures[last + 1]);
        if (!IsPart(a) || !IsPart(b) || figures.Skip(first).Take(last - first + 1).Any(f => f.Scope == b.Scope)) return false;
        if (a.Population is { } x && b.Population is { } y && !string.Equals(x, y, StringComparison.OrdinalIgnoreCase)) return false;
        var (from, to) = (words.RangeOf(a.Span).End, words.RangeOf(b.Span).Start);
        return to >= from && to - from <= Apart && words.SentenceAt(from) == words.SentenceAt(to) && Enumerable.Range(from, to - from).Any(i => words[i] is "and" or ",");
    }

    private static bool IsPart(Figure figure) => figure is { Unit: null, Role: FigureRole.Count or FigureRole.Further, Per: null } && Parts.Contains(figure.Scope);

    private static Figure? Sum(IReadOnlyList<Figure> parts)
    {
        var isOpenAbove = parts.Any(p => p.Bound is Bound.AtLeast or Bound.MoreThan);
        var isOpenBelow = parts.Any(p => p.Bound is Bound.AtMost or Bound.LessThan);
        if (isOpenAbove && isOpenBelow) return null;
        var named = parts.FirstOrDefault(p => p.Population is not null)?.Population;
        var scope = parts.Count == 2 && parts.All(p => p.Scope != "missing") ? "killed or wounded" : string.Join(" or ", Parts.Where(s => parts.Any(p => p.Scope == s)));
        return new Figure
        {
            Span = parts[0].Span.Cover(parts[^1].Span),
            Measure = $"{named ?? "people"} {scope}",
            Scope = scope,
            Population = named,
            Bound = isOpenAbove ? Bound.AtLeast : isOpenBelow ? Bound.AtMost : parts.Any(p => p.Bound == Bound.Range) ? Bound.Range : parts.Any(p => p.Bound == Bound.About) ? Bound.About : Bound.Exactly,
            Low = isOpenBelow ? null : parts.Sum(p => p.Low),
            High = isOpenAbove ? null : parts.Sum(p => p.High),
            AsOf = parts[^1].AsOf,
            Since = parts.Select(p => p.Since).FirstOrDefault(d => d is not null),
            Place = parts.Select(p => p.Place).FirstOrDefault(p => p is not null),
        };
    }
}
