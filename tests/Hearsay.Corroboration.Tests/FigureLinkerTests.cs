using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class FigureLinkerTests
{
    private static readonly Source Board = Body("Kelm Rescue Board");
    private static readonly Source Guild = Body("Pilots' Guild");

    [Fact]
    public void Line_SameSourceLaterAndHigher_IsARevision() => Assert.Equal(
        FigureRelation.Revision,
        Relation(Report(1, Board, "nine people were killed at the Kelm lock", Count("people killed", 9, asOf: "2040-05-01")), Report(2, Board, "twelve people were killed at the Kelm lock", Count("people killed", 12, asOf: "2040-05-02"))));

    [Fact]
    public void Line_TwoSourcesSameDay_Conflict() => Assert.Equal(
        FigureRelation.Conflict,
        Relation(Report(1, Board, "nine people were killed at the Kelm lock", Count("people killed", 9, asOf: "2040-05-01")), Report(2, Guild, "twelve people were killed at the Kelm lock", Count("people killed", 12, asOf: "2040-05-01"))));

    [Fact]
    public void Line_AnotherSourceLaterAndHigher_IsAnUpdate() => Assert.Equal(
        FigureRelation.Update,
        Relation(Report(1, Board, "nine people were killed at the Kelm lock", Count("people killed", 9, asOf: "2040-05-01")), Report(2, Guild, "twelve people were killed at the Kelm lock", Count("people killed", 12, asOf: "2040-05-03"))));

    [Fact]
    public void Line_ACeilingAndACountBelowIt_IsNarrower() => Assert.Equal(
        FigureRelation.Narrower,
        Relation(Report(1, Board, "up to twelve people were killed at the Kelm lock", Count("people killed", 12, Bound.AtMost)), Report(2, Guild, "nine people were killed at the Kelm lock", Count("people killed", 9))));

    [Fact]
    public void Line_OneOriginGivesTwoNumbersAtOnce_RevisesNeither()
    {
        var report = new ReportBuilder("a.txt", "Kelm Rescue Board").Says(Board, "of the 52 people below 31 people were back at the Kelm lock", figures: [Count("people", 52, asOf: "2040-05-01"), Count("people", 31, asOf: "2040-05-01")]).Build();
        Assert.DoesNotContain(Line(report).Series.SelectMany(s => s.Pairs), p => p.Relation == FigureRelation.Revision);
    }

    [Theory]
    [InlineData(150, FigureRelation.Conflict)]
    [InlineData(190, FigureRelation.Narrower)]
    public void Line_NearlySoMany_HasALowEnd(double other, FigureRelation relation) => Assert.Equal(
        relation,
        Relation(
            Report(1, Board, "nearly 200 people were killed at the Kelm lock", Count("people killed", 200, Bound.LessThan) with { Low = 180 }),
            Report(2, Guild, $"{other} people were killed at the Kelm lock", Count("people killed", other))));

    [Theory]
    [InlineData("twelve civilians were killed at the Kelm lock")]
    [InlineData("twelve people were killed at the Kelm lock overnight")]
    [InlineData("twelve people were killed at the Kelm lock in the past 24 hours")]
    [InlineData("twelve people were killed in Orsk at the Kelm lock")]
    public void Line_AnotherPopulationWindowOrPlace_IsNotComparable(string other) => Assert.Equal(
        FigureRelation.NotComparable,
        Relation(Report(1, Board, "nine people were killed in Tarn at the Kelm lock", Count("people killed", 9)), Report(2, Guild, other, Count("people killed", 12))));

    [Fact]
    public void Line_SameValueFromTwo_IsEqual() => Assert.Equal(
        FigureRelation.Equal,
        Relation(Report(1, Board, "nine people were killed at the Kelm lock", Count("people killed", 9)), Report(2, Guild, "nine people were killed at the Kelm lock on Monday", Count("people killed", 9))));

    [Fact]
    public void Line_LowestAndHighest_NameWhoSaysThem()
    {
        var series = Series(
            Report(1, Board, "nine people were killed at the Kelm lock", Count("people killed", 9)),
            Report(2, Guild, "twelve people were killed at the Kelm lock", Count("people killed", 12)));

        Assert.Equal("Kelm Rescue Board", series.Figures[Assert.Single(series.Lowest)].Origin);
        Assert.Equal("Pilots' Guild", series.Figures[Assert.Single(series.Highest)].Origin);
    }

    [Fact]
    public void Line_NumberDenied_IsNeitherLowestNorCompared()
    {
        var series = Series(
            Report(1, Board, "nine people were killed at the Kelm lock", Count("people killed", 9)),
            new ReportBuilder("2.txt", "Radio 2").Says(Guild, "two people were killed at the Kelm lock", Stance.Denies, figures: Count("people killed", 2)).Build());

        Assert.Equal(9, series.Figures[Assert.Single(series.Lowest)].Figure.Low);
        Assert.Empty(series.Pairs);
    }

    [Fact]
    public void Line_OrderOfReports_ChangesNothing()
    {
        ReportReading[] dossier =
        [
            Report(1, Board, "nine people were killed at the Kelm lock", Count("people killed", 9)),
            Report(2, Guild, "twelve people were killed at the Kelm lock", Count("people killed", 12)),
            Report(3, Board, "eleven people were killed at the Kelm lock", Count("people killed", 11)),
        ];

        Assert.Equal(Shown(dossier), Shown([.. dossier.Reverse()]));
    }

    [Fact]
    public void Line_PartsStatedToMakeTheWhole_BrokenByAnothersParts()
    {
        var ledger = Line(
            Barge(2),
            new ReportBuilder("2.txt", "Radio 2", "2040-05-02T12:00:00Z")
                .Says(Guild, "15 people were rescued from the barge", figures: Count("people rescued", 15))
                .Says(Guild, "6 people were killed on the barge", figures: Count("people killed", 6))
                .Says(Guild, "2 people are missing from the barge", figures: Count("people missing", 2)).Build());

        var whole = Assert.Single(ledger.Wholes);
        Assert.Equal((20, 3), (whole.Whole.Low, whole.Parts.Count));
        Assert.Contains("which do not make the 20 of Kelm Rescue Board", Assert.Single(whole.Broken), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_SumThatAddsUp_IsWhole() => Assert.Empty(Assert.Single(Line(Barge(2)).Wholes).Broken);

    [Fact]
    public void Line_SumThatDoesNotAddUp_IsFlagged() => Assert.Equal("its own parts make 22, not 20.", Assert.Single(Assert.Single(Line(Barge(4)).Wholes).Broken));

    [Fact]
    public void Line_NumbersThatOnlyHappenToAddUp_AreNoWhole() => Assert.Empty(Line(new ReportBuilder("1.txt", "Radio 1").Says(
        Board, "3 were killed, 2 were injured and 5 houses were destroyed", figures: [Count("people killed", 3), Count("people injured", 2), Count("houses destroyed", 5)]).Build()).Wholes);

    [Fact]
    public void Line_OneEventsDeadUnderOtherNames_StandInOneSeriesWithTheirNames()
    {
        var series = Series(
            Report(1, Board, "17 people were killed at the Kelm lock on Monday", Count("people killed", 17, scope: "killed") with { Population = "people" }),
            Report(2, Guild, "17 pilots were killed at the Kelm lock on Monday", Count("pilots killed", 17, scope: "killed") with { Population = "pilots" }));
        Assert.Equal(["people", "pilots"], series.Figures.Select(f => f.Figure.Population));
        Assert.Equal(FigureRelation.Equal, Assert.Single(series.Pairs).Relation);
    }

    [Fact]
    public void Line_OneGivesTheWholeAndAPartAtOnce_StandApart()
    {
        var report = new ReportBuilder("a.txt", "Kelm Rescue Board").Says(
            Board, "19 people were killed at the Kelm lock, among them 12 pilots",
            figures: [Count("people killed", 19, asOf: "2040-05-01", scope: "killed") with { Population = "people" }, Count("pilots killed", 12, asOf: "2040-05-01", scope: "killed") with { Population = "pilots" }]).Build();
        Assert.Equal(["people killed", "pilots killed"], Line(Placed(report)).Series.Select(s => s.Measure).Order());
    }

    [Fact]
    public void Line_ThingsDestroyed_ArePutTogetherWithNoOthers()
    {
        var report = new ReportBuilder("a.txt", "Kelm Rescue Board").Says(
            Board, "9 houses and 9 boats were destroyed at the Kelm lock",
            figures: [Count("houses destroyed", 9, scope: "destroyed") with { Population = "houses" }, Count("boats destroyed", 9, scope: "destroyed") with { Population = "boats" }]).Build();
        Assert.Equal(2, Line(Placed(report)).Series.Count);
    }

    private static ReportReading Barge(int missing) => Placed(new ReportBuilder("1.txt", "Radio 1").Says(
        Board, $"of the 20 aboard the barge 15 were rescued, 3 were killed and the remaining {missing} are missing",
        figures: [Count("people aboard", 20), Count("people rescued", 15), Count("people killed", 3), Count("people missing", missing)]).Build());

    // Each figure where its number stands, as reading gives it.
    private static ReportReading Placed(ReportReading reading) => reading with
    {
        Statements =
        [
            .. reading.Statements.Select(s => s with
            {
                Figures = [.. s.Figures.Select(f => f with { Span = TextSpan.FromLength(reading.Report.Text.IndexOf($"{f.Low} ", StringComparison.Ordinal), $"{f.Low}".Length) })],
            }),
        ],
    };

    private static ReportReading Report(int number, Source source, string content, Figure figure) =>
        new ReportBuilder($"{number}.txt", $"Radio {number}", $"2040-05-0{number}T12:00:00Z").Says(source, content, figures: figure with { AsOf = figure.AsOf ?? PartialDate.Of(2040, 5, 1) }).Build();

    private static FigureLedger Line(params ReportReading[] dossier) => new FigureLinker().Line(dossier, new ClaimLinker().Link(dossier));

    private static FigureSeries Series(params ReportReading[] dossier) => Line(dossier).Series.Single(s => s.Figures.Count == dossier.Length);

    private static FigureRelation Relation(params ReportReading[] dossier) => Assert.Single(Series(dossier).Pairs).Relation;

    private static string Shown(params ReportReading[] dossier) => string.Join('\n', Line(dossier).Series.Select(s =>
        $"{s.Measure} {string.Join(',', s.Figures.Select(f => f.Figure.Low))} {string.Join(',', s.Lowest)} {string.Join(',', s.Highest)} {string.Join(';', s.Pairs)}"));
}
