using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Times;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Finds the counts and measured quantities in a stretch of text, with their bounds, what they count and the date they hold for.
/// A number said twice without a noun of its own is one figure.
/// </summary>
internal static class FigureFinder
{
    /// <summary>The figures in a range of tokens, in text order.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="range">The content.</param>
    /// <param name="times">The dates in the content; their numbers are no figures.</param>
    /// <param name="saidOn">The date a figure holds for when its sentence names no other.</param>
    /// <param name="isQuoted">True when the content is in somebody's own words.</param>
    /// <param name="floor">First token that may bound a number: before the content where its border cut "about" off; the content's start when null.</param>
    public static IReadOnlyList<Figure> Find(TokenWords words, TokenRange range, IReadOnlyList<FoundTime> times, PartialDate? saidOn, bool isQuoted = false, int? floor = null)
    {
        var found = new List<FoundFigure>();
        var bare = new HashSet<int>();
        var days = new FigureDays(words, times, saidOn);
        var time = 0;
        for (var at = range.Start; at < range.End;)
        {
            while (time < times.Count && (times[time].Tokens.End <= at || times[time].HoldsCount)) time++;
            if (time < times.Count && times[time].Tokens.Contains(at))
            {
                at = times[time].Tokens.End;
                continue;
            }

            at = Next(words, range, at, days, found, bare, isQuoted, floor ?? range.Start);
        }

        return WithoutRepeats([.. SharedScopes.Of(words, found).Select(f => f.Figure)], bare);
    }

    private static int Next(TokenWords words, TokenRange range, int at, FigureDays days, List<FoundFigure> found, HashSet<int> bare, bool isQuoted, int floor)
    {
        if ((NoneCounts.Read(words, at, range.End) ?? Singles.Read(words, at, floor, range.End) ?? Nths.Read(words, at, range.End) ?? NumberReader.Read(words, at, range.End)) is not { } number) return at + 1;
        if (NumberRanges.Read(words, at, number, range.End) is { } whole) number = whole;
        if (NotCounts.Holds(words, at, number, range.End)) return at + number.Length;
        var bounded = BoundWords.Of(words, number, at, floor, range.End);
        var thing = CountedThing.Of(words, number, at, bounded.End, range.Start, range.End);
        if (bounded.Bound is Bound.Exactly or Bound.Range && thing.Next > bounded.End && BoundWords.Behind(words, number, bounded.Start, thing.Next, range.End) is { } behind) bounded = behind;
        if (words[at - 1] is "all" or "both" && (thing.Next == bounded.End || words[bounded.End] == "of") && found.Exists(f => f.Figure.Low == bounded.Low && f.Figure.High == bounded.High)) return bounded.End;
        if (thing.Noun.Length == 0 && Rows.NounOf(words, found, bounded) is { } shared) thing = thing with { Noun = shared };
        var isBare = thing is { Noun.Length: 0, Scope: null };
        if (isBare && CarriedCounts.Of(words, bounded, thing, range.End) is { } carried) thing = carried;
        var figure = Figure(words, range, bounded, thing, days, isQuoted);
        if (isBare) bare.Add(figure.Span.Start);
        found.Add(new FoundFigure(figure, bounded, thing));
        return bounded.End;
    }

    private static Figure Figure(TokenWords words, TokenRange range, BoundedNumber number, CountedThing thing, FigureDays days, bool isQuoted)
    {
        var role = Roles.Of(words, number, thing, range.Start, range.End);
        return new Figure
        {
            Span = words.SpanOf(Math.Max(number.Start, range.Start), number.End),
            Measure = thing.Measure,
            Scope = thing.Scope,
            Bound = number.Bound,
            Low = number.Low,
            High = number.High,
            AsOf = days.AsOf(number.Start, role),
            Since = days.Since(number.Start),
            Role = role,
            Unit = thing.Unit,
            Per = thing.Per,
            Population = thing.Unit is null && thing.Noun.Length > 0 && thing.Next > number.End ? thing.Noun : null,
            IsRound = isQuoted && number.Bound == Bound.Exactly && number.Low is { } value && RoundNumbers.Is(value),
        };
    }

    // A number without a noun of its own repeats one that has a noun, or an earlier one of its kind.
    private static List<Figure> WithoutRepeats(List<Figure> found, HashSet<int> bare)
    {
        var seen = found.Where(f => !bare.Contains(f.Span.Start)).Select(f => (f.Low, f.High)).ToHashSet();
        return [.. found.Where(f => !bare.Contains(f.Span.Start) || seen.Add((f.Low, f.High)))];
    }
}
