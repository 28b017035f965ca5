using Hearsay.Desk.Charts;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Tests.Charts;

public sealed class FigureMeasureTests
{
    [Fact]
    public void Of_FiguresLinedUpAndOthers_KeepsEachOnceWithItsPairsInPlace()
    {
        var (one, two, three, loose) = (Stated("s1", 12), Stated("s2", 15), Stated("s3", 20), Stated("s4", 7));
        var report = new Report { Name = "r.txt", Sha256 = "", Text = "", Body = default };
        var series = new FigureSeries
        {
            Claim = "c",
            Measure = "boats sunk",
            Figures = [.. new[] { Stated("gone", 1), one, two, three }.Select((stated, i) => new SeriesFigure(report, Statement(stated), stated.Figure, PartialDate.Of(2031, 5, 6 + i), "A"))],
            Lowest = [],
            Highest = [],
            Pairs = [new FigurePair(0, 1, FigureRelation.Conflict, "gone"), new FigurePair(1, 3, FigureRelation.Conflict, ""), new FigurePair(2, 3, FigureRelation.Revision, "")],
        };

        var measures = FigureMeasure.Of([loose, one, two, three], new FigureLedger([series], []));

        Assert.Equal([("boats sunk", 3), ("boats", 1)], measures.Select(measure => (measure.Name, measure.Figures.Count)));
        Assert.Equal([(0, 2, FigureRelation.Conflict), (1, 2, FigureRelation.Revision)], measures[0].Pairs.Select(pair => (pair.Earlier, pair.Later, pair.Relation)));
        Assert.Equal(FigureRelation.Conflict, measures[0].Standing(2)!.Relation);
        Assert.Null(measures[0].Standing(1));
        Assert.Equal(PartialDate.Of(2031, 5, 7), measures[0].Figures[0].On);
    }

    [Fact]
    public void Of_FiguresNeverLinedUp_GoByTheWordsOfTheirMeasure() =>
        Assert.Equal([("boats", 2)], FigureMeasure.Of([Stated("s1", 12), Stated("s2", 15)], null).Select(measure => (measure.Name, measure.Figures.Count)));

    private static Statement Statement(StatedFigure stated) => new() { Id = stated.StatementId, Mode = Mode.Indirect, Content = [stated.Figure.Span], FoundBy = "by hand" };

    private static StatedFigure Stated(string statement, double value) => new()
    {
        Sha256 = "",
        Report = "r.txt",
        StatementId = statement,
        Stance = Stance.Asserts,
        Figure = new Figure { Span = new TextSpan(0, 1), Measure = "boats", Bound = Bound.Exactly, Low = value, High = value },
        Words = "",
    };
}
