using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Where what is told leads back to: a credit to another report, an outlet's own voice, somebody's own people.</summary>
public sealed class OriginTrailTests
{
    private const string Here = "the brewery tower fell into the yard";
    private const string There = "the tower of the brewery fell into the yard";
    private const string Later = "2040-05-02T12:00:00Z";

    private static Claim Only(params ReportBuilder[] reports) => Assert.Single(new ClaimLinker().Link([.. reports.Select(r => r.Build())]));

    private static string[] Names(Claim claim) => [.. claim.Origins.Select(o => o.Source.Name)];

    [Fact]
    public void Link_UnnamedSourceThroughAnotherOutlet_IsWhomThatOutletHasItFrom() => Assert.Equal(["a cooper"], Names(Only(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Unnamed("a cooper"), Here),
        new ReportBuilder("b.txt", "Radio Marsh", Later).Says(Unnamed("a worker"), There, via: [Outlet("Lomond Herald")]))));

    [Fact]
    public void Link_OutletNamedAsTheSource_IsWhomThatOutletHasItFrom() => Assert.Equal(["Ines Tamm"], Names(Only(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), Here),
        new ReportBuilder("b.txt", "Radio Marsh", Later).Says(Outlet("Lomond Herald"), There))));

    [Fact]
    public void Link_CreditToAReportThatCameLater_IsNotFollowed() => Assert.Equal(2, Only(
        new ReportBuilder("a.txt", "Lomond Herald", Later).Says(Unnamed("a cooper"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Unnamed("a worker"), There, via: [Outlet("Lomond Herald")])).Origins.Count);

    [Fact]
    public void Link_OutletTellsWhatSomebodySaidBefore_IsShownWithHimAndCountedApart()
    {
        var claim = Only(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), Here),
            new ReportBuilder("b.txt", "Radio Marsh", Later).Tells(There));

        Assert.Equal(["Ines Tamm"], Names(claim));
        Assert.Equal(new Independence(1, 2), claim.Independence);
        Assert.Equal(Level.Repeated, claim.Level);
    }

    [Fact]
    public void Link_OutletTellsItFirst_IsAnOriginOfItsOwn() => Assert.Equal(["Radio Marsh", "Ines Tamm"], Names(Only(
        new ReportBuilder("a.txt", "Radio Marsh").Tells(There),
        new ReportBuilder("b.txt", "Lomond Herald", Later).Says(Person("Ines Tamm"), Here))));

    [Theory]
    [InlineData("an officer of the Fenland Mission", Stance.Asserts, 1)]
    [InlineData("an officer of the Fenland Mission", Stance.Denies, 2)]
    [InlineData("an opponent of the Fenland Mission", Stance.Asserts, 2)]
    public void Link_SomebodyOfABodyWithoutAName_AddsNothingToTheBody(string name, Stance stance, int origins) => Assert.Equal(origins, Only(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Fenland Mission"), Here),
        new ReportBuilder("b.txt", "Radio Marsh", Later).Says(Unnamed(name), There, stance)).Origins.Count);

    [Fact]
    public void Link_OurEngineersInABodysOwnRelease_AreTheBodys() => Assert.Single(Only(
        new ReportBuilder("a.txt", "Fenland Water").Says(Unnamed("our engineers"), Here),
        new ReportBuilder("b.txt", "Lomond Herald", Later).Says(Outlet("Fenland Water"), There)).Origins);

    [Theory]
    [InlineData(0.3, 1)]
    [InlineData(0.9, 2)]
    public void Link_NamelessSourceOfAnUncertainReading_MakesNoOriginBesideOthers(double confidence, int origins)
    {
        var unsure = new ReportBuilder("b.txt", "Radio Marsh", Later).Says(Unnamed("a worker"), There).Build();
        unsure = unsure with { Statements = [unsure.Statements[0] with { Confidence = confidence }] };
        var sure = new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), Here).Build();

        Assert.Equal(origins, Assert.Single(new ClaimLinker().Link([sure, unsure])).Origins.Count);
        Assert.Equal(2, Assert.Single(new ClaimLinker().Link([sure, unsure], ClaimDecisions.None with { Accepted = ["b.txt:000"] })).Origins.Count);
    }

    [Fact]
    public void Link_UncertainReadingThatAnOutletOnlyRetells_IsWhereItBegan()
    {
        var unsure = new ReportBuilder("a.txt", "Lomond Herald").Says(Unnamed("a worker"), Here).Build();
        unsure = unsure with { Statements = [unsure.Statements[0] with { Confidence = 0.3 }] };

        var claim = Assert.Single(new ClaimLinker().Link([unsure, new ReportBuilder("b.txt", "Radio Marsh", Later).Tells(There).Build()]));

        Assert.Equal(["a worker"], Names(claim));
        Assert.Equal(Level.Repeated, claim.Level);
    }

    [Fact]
    public void Link_AFewWordsThatTellNothing_AreOfNoOthersClaim() => Assert.Equal(2, new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "a tower").Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), "the tower").Build(),
    ]).Count);

    [Fact]
    public void Link_TwoRatesOfFlow_AreOneClaimInDispute()
    {
        static Figure Rate(double value) => Count("litres per second", value, Bound.About) with { Unit = new FigureUnit("litre per second", "litre per second", 1), Per = "second" };

        var claim = Only(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the spring gives some 40 litres per second", figures: Rate(40)),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), "I could live with that spring, but it gives 120 litres a second", figures: Rate(120)));

        Assert.Equal(Level.Disputed, claim.Level);
    }
}
