using Hearsay.Desk.Charts;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Tests.Charts;

public sealed class FigureChartTests
{
    [Fact]
    public void Chart_OfOpenAndClosedFigures_ShowsWhichEndsAreOpen()
    {
        var chart = Of([Stated("A", Bound.AtLeast, 12, null), Stated("B", Bound.AtMost, null, 30), Stated("C", Bound.Exactly, 20, 20), Stated("D", Bound.Range, 14, 18)])!;

        Assert.Equal([(false, true, false), (false, false, false), (false, false, true), (false, false, false)], chart.Rows.Select(row => (row.IsOpenBelow, row.IsOpenAbove, row.IsPoint)));
        Assert.True(chart.Rows[1].From < chart.Rows[0].From, "A ceiling reaches down to nought.");
        Assert.True(chart.Rows[0].From < chart.Rows[3].From && chart.Rows[3].To < chart.Rows[2].Mark && chart.Rows[2].Mark < chart.Rows[1].To && chart.Rows[1].To < chart.Rows[0].To);
        Assert.Equal(0, chart.Ticks.First().Value);
    }

    [Fact]
    public void Chart_OfARevisionAndAConflict_JoinsTheOneAndMarksTheOther()
    {
        var chart = Of(
            [Stated("A", Bound.Exactly, 3, 3), Stated("B", Bound.Exactly, 9, 9), Stated("A", Bound.Exactly, 5, 5)],
            new FigurePair(0, 2, FigureRelation.Revision, ""), new FigurePair(0, 1, FigureRelation.Conflict, ""))!;

        var (earlier, later) = Assert.Single(chart.Joins);
        Assert.Equal((3, 5), (earlier.Lined.Stated.Figure.Low, later.Lined.Stated.Figure.Low));
        Assert.Equal([true, true, false], chart.Rows.Select(row => row.Clashes));
    }

    [Fact]
    public void Chart_OfOneFigure_IsNone() => Assert.Null(Of([Stated("A", Bound.Exactly, 3, 3)]));

    [Theory]
    [InlineData(5, 5)]
    [InlineData(0, 0)]
    [InlineData(1, 2_500_000)]
    [InlineData(0.02, 0.07)]
    [InlineData(-4, 11)]
    public void Chart_OfAnyTwoValues_StaysOnItsScale(double one, double other)
    {
        var chart = Of([Stated("A", Bound.Exactly, one, one), Stated("B", Bound.MoreThan, other, null)])!;

        Assert.InRange(chart.Ticks.Count(), 2, 9);
        Assert.All(chart.Rows, row => Assert.True(row.From >= FigureChart.Left - 0.01 && row.To <= FigureChart.Width && row.From <= row.To));
        Assert.True(chart.Rows[1].To - chart.Rows[1].From > 10, "What is open above has room to show it.");
    }

    private static FigureChart? Of(LinedFigure[] figures, params FigurePair[] pairs) => FigureChart.Of(new FigureMeasure("boats", figures, pairs));

    private static LinedFigure Stated(string? source, Bound bound, double? low, double? high) => new(new StatedFigure
    {
        Sha256 = "",
        Report = "r.txt",
        StatementId = "s",
        Source = source,
        Stance = Stance.Asserts,
        Figure = new Figure { Span = new TextSpan(0, 1), Measure = "boats", Bound = bound, Low = low, High = high },
        Words = "",
    }, null);
}
