using Hearsay.Exports;
using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>The figure ledger as lines of JSON, one a figure, series after series.</summary>
internal static class FigureLines
{
    public static IReadOnlyList<FigureLine> Of(FigureLedger figures)
    {
        var sums = figures.Wholes.DistinctBy(w => (w.Statement.Id, w.Whole.Span)).ToDictionary(w => (w.Statement.Id, w.Whole.Span), Sum);
        return [.. figures.Series.SelectMany((s, number) => s.Figures.Select((f, i) => Line(s, number + 1, f, i) with { Sum = sums.GetValueOrDefault((f.Statement.Id, f.Figure.Span)) }))];
    }

    private static FigureLine Line(FigureSeries series, int number, SeriesFigure given, int at) => new(
        given.Statement.Id,
        given.Report.Name,
        given.Statement.Source?.Name,
        Interchange.Word(given.Statement.Stance),
        given.Figure.Measure,
        given.Figure.Scope,
        Interchange.Word(given.Figure.Bound),
        given.Figure.Low,
        given.Figure.High,
        given.Figure.AsOf?.ToString())
    {
        Series = number,
        SeriesMeasure = series.Measure,
        Claim = series.Claim,
        On = given.On?.ToString(),
        Origin = given.Origin,
        IsLowest = series.Lowest.Contains(at),
        IsHighest = series.Highest.Contains(at),
        Relations =
        [
            .. series.Pairs.Where(p => p.Later == at)
                .Select(p => new FigureRelationLine(series.Figures[p.Earlier].Statement.Id, series.Figures[p.Earlier].Origin, Interchange.Word(p.Relation), p.Why)),
        ],
    };

    private static SumLine Sum(StatedWhole whole) => new([.. whole.Parts.Select(p => new PartLine(p.Measure, p.Scope, p.Low))], whole.Broken);
}
