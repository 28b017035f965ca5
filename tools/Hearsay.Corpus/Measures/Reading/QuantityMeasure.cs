using Hearsay.Model;
using static Hearsay.Corpus.Measures.Matching;

namespace Hearsay.Corpus.Measures.Reading;

/// <summary>Figures and times of one report: place, bound with limits, scope; and the days that words resolve to.</summary>
internal sealed class QuantityMeasure(MarkedReport marked, MarkedReport read, Action<string, double, double, double> count, Action<string, MarkedReport, TextSpan, string> miss)
{
    /// <summary>Compares everything in the report.</summary>
    public void Add()
    {
        AddFigures();
        AddTimes();
    }

    private void AddFigures()
    {
        var (wanted, given) = (Distinct(marked, s => s.Figures, f => f.Span), Distinct(read, s => s.Figures, f => f.Span));
        var same = Match(wanted, given, (x, y) => x.Span.Overlaps(y.Span) && IsSame(x, y) ? 1 : 0);
        count("4 figures, bound and limits", same.Count, wanted.Count, given.Count);
        count("4 figures, place", Match(wanted, given, (x, y) => x.Span.Overlaps(y.Span) ? 1 : 0).Count, wanted.Count, given.Count);
        foreach (var (x, y) in same.Where(p => p.First.Scope is not null)) count("3 figure scope", string.Equals(x.Scope, y.Scope, StringComparison.OrdinalIgnoreCase) ? 1 : 0, 1, 0);
        foreach (var missed in wanted.Except(same.Select(p => p.First)))
            miss("figure missed", marked, missed.Span, $"marked {missed.Bound} {missed.Low}..{missed.High} {missed.Measure}; read {string.Join(" / ", given.Where(g => g.Span.Overlaps(missed.Span)).Select(g => $"{g.Bound} {g.Low}..{g.High} {g.Measure}"))}");
        foreach (var extra in given.Except(same.Select(p => p.Second)))
            miss("figure extra", read, extra.Span, $"read {extra.Bound} {extra.Low}..{extra.High} {extra.Measure}");
    }

    private void AddTimes()
    {
        var (wanted, given) = (Distinct(marked, s => s.Times, t => t.Span), Distinct(read, s => s.Times, t => t.Span));
        var same = Match(wanted, given, (x, y) => x.Span.Overlaps(y.Span) && IsSame(x, y) ? 1 : 0);
        count("5 times, value", same.Count, wanted.Count, given.Count);
        count("5 times, place", Match(wanted, given, (x, y) => x.Span.Overlaps(y.Span) ? 1 : 0).Count, wanted.Count, given.Count);
        foreach (var missed in wanted.Except(same.Select(p => p.First)))
            miss("time missed", marked, missed.Span, $"marked {missed.From}..{missed.To}; read {string.Join(" / ", given.Where(g => g.Span.Overlaps(missed.Span)).Select(g => $"{g.From}..{g.To} by {g.Rule}"))}");
        foreach (var extra in given.Except(same.Select(p => p.Second)))
            miss("time extra", read, extra.Span, $"read {extra.From}..{extra.To} by {extra.Rule}");
    }

    /// <summary>Once each, and only within a marked content: what stands outside is not marked.</summary>
    private List<T> Distinct<T>(MarkedReport report, Func<MarkedStatement, IReadOnlyList<T>> of, Func<T, TextSpan> place)
    {
        var contents = marked.Statements.SelectMany(s => s.Content).ToList();
        return [.. report.Statements.SelectMany(of).DistinctBy(place).Where(v => contents.Exists(c => c.Overlaps(place(v))))];
    }

    /// <summary>Marks may count in millions ("4 million tomans" is 4 of a measure "million tomans"); a reader counts in ones.</summary>
    private static bool IsSame(Figure x, Figure y) => IsAlike(InOnes(x), y);

    private static Figure InOnes(Figure marked) => marked.Measure.Split(' ')[0] switch
    {
        "million" => marked with { Low = marked.Low * 1e6, High = marked.High * 1e6 },
        "billion" => marked with { Low = marked.Low * 1e9, High = marked.High * 1e9 },
        _ => marked,
    };

    private static bool IsAlike(Figure x, Figure y) => Class(x.Bound) is var kind && kind == Class(y.Bound) && kind switch
    {
        Bound.AtLeast => x.Low == y.Low,
        Bound.AtMost => x.High == y.High,
        Bound.About => Middle(x) == Middle(y),
        _ => x.Low == y.Low && x.High == y.High,
    };

    /// <summary>The corpus gives the day that is named; behind "since" and "by" the reader gives the stretch that opens there.</summary>
    private static bool IsSame(TimeMention marked, TimeMention read) =>
        (marked.From == read.From && marked.To == read.To)
        || (marked.From is not null && read.To is null && marked.From == read.From)
        || (marked.To is not null && read.From is null && marked.To == read.To);

    private static Bound Class(Bound bound) => bound switch { Bound.MoreThan => Bound.AtLeast, Bound.LessThan => Bound.AtMost, _ => bound };

    private static double? Middle(Figure figure) => (figure.Low + figure.High) / 2;
}
