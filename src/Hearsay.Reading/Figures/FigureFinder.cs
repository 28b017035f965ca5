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
    private const string Bare = "number";

    /// <summary>The figures in a range of tokens, in text order.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="range">The content.</param>
    /// <param name="times">The dates in the content; their numbers are no figures.</param>
    /// <param name="saidOn">The date a figure holds for when its sentence names no other.</param>
    public static IReadOnlyList<Figure> Find(TokenWords words, TokenRange range, IReadOnlyList<FoundTime> times, PartialDate? saidOn)
    {
        var found = new List<Figure>();
        var bare = new HashSet<(double?, double?)>();
        var days = DaysBySentence(words, times);
        var time = 0;
        for (var at = range.Start; at < range.End;)
        {
            while (time < times.Count && (times[time].Tokens.End <= at || times[time].HoldsCount)) time++;
            if (time < times.Count && times[time].Tokens.Contains(at))
            {
                at = times[time].Tokens.End;
                continue;
            }

            at = Next(words, range, at, days.GetValueOrDefault(words.SentenceAt(at)) ?? saidOn, found, bare);
        }

        return WithoutRepeats(found, bare);
    }

    private static int Next(TokenWords words, TokenRange range, int at, PartialDate? asOf, List<Figure> found, HashSet<(double?, double?)> bare)
    {
        if (NumberReader.Read(words, at, range.End) is not { } number) return at + 1;
        if (NumberRanges.Read(words, at, number, range.End) is { } whole) number = whole;
        if (NotCounts.Holds(words, at, number, range.End)) return at + number.Length;
        var bounded = BoundWords.Of(words, number, at, range.Start, range.End);
        var thing = CountedThing.Of(words, number, at, bounded.End, range.Start, range.End);
        if (thing.Noun.Length == 0) bare.Add((bounded.Low, bounded.High));
        found.Add(new Figure
        {
            Span = words.SpanOf(bounded.Start, bounded.End),
            Measure = MeasureOf(thing),
            Scope = thing.Scope,
            Bound = bounded.Bound,
            Low = bounded.Low,
            High = bounded.High,
            AsOf = asOf,
        });
        return bounded.End;
    }

    private static string MeasureOf(CountedThing thing)
    {
        if (thing.Noun.Length == 0) return thing.Scope ?? Bare;
        return thing.Scope is null || thing.Noun.Contains(thing.Scope, StringComparison.Ordinal) ? thing.Noun : $"{thing.Noun} {thing.Scope}";
    }

    private static List<Figure> WithoutRepeats(List<Figure> found, HashSet<(double?, double?)> bare)
    {
        var seen = new HashSet<(double?, double?)>();
        var named = found.Where(f => f.Measure != Bare).Select(f => (f.Low, f.High)).ToHashSet();
        return [.. found.Where(f => f.Measure != Bare || !bare.Contains((f.Low, f.High)) || (!named.Contains((f.Low, f.High)) && seen.Add((f.Low, f.High))))];
    }

    /// <summary>For each sentence that names one single day, that day; null for a sentence that names several.</summary>
    private static Dictionary<int, PartialDate?> DaysBySentence(TokenWords words, IReadOnlyList<FoundTime> times) =>
        times.Where(t => t.Day is not null).GroupBy(t => words.SentenceAt(t.Tokens.Start))
            .ToDictionary(g => g.Key, g => g.All(t => t.Day == g.First().Day) ? g.First().Day : null);
}
