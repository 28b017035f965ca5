using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Ways in which two reports seem to confirm one another and do not: one test for each kind.</summary>
public sealed class FalseCorroborationTests
{
    private static IReadOnlyList<Claim> Link(params ReportBuilder[] reports) => new ClaimLinker().Link([.. reports.Select(r => r.Build())]);

    private static void AssertNotCorroborated(IReadOnlyList<Claim> claims)
    {
        Assert.DoesNotContain(claims, c => c.Level == Level.Corroborated);
        Assert.All(claims, c => Assert.True(c.Independence.Min <= 1, $"{c.Text}: {c.Independence}"));
    }

    [Theory]
    [InlineData("the lantern over the gate was stolen", "a lantern costs more than people think")]
    [InlineData("Marlow Freight pays its drivers by the mile", "Marlow Freight never answered the letter")]
    [InlineData("the orchard lost two trees", "it took the surveyor two visits")]
    [InlineData("the keeper would not have his name printed", "the others will not print this story")]
    public void Link_OneWordOrNameInCommon_AreTwoClaims(string first, string second) => Assert.Equal(2, Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), first),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), second)).Count);

    [Theory]
    [InlineData("the mayor resigned over the Quarrington contract", "the mayor signed the Quarrington contract")]
    [InlineData("the drone circled over the lorries at Arle", "the drone fired on the lorries at Arle")]
    public void Link_AnotherDoingOfTheSamePeopleAndThings_DoesNotCorroborate(string first, string second) => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), first),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), second)));

    [Fact]
    public void Link_SharedSubjectButAnotherPredicate_DoesNotCorroborate() => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the foreman Pavel Orsk left the quarry before the inspectors could hear him"),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), "the foreman Pavel Orsk left the burning shed by the roof at noon")));

    [Fact]
    public void Link_OneSaysThatItFailed_SaysWhyItDoesNotCorroborate()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the spare pump of the brewery started within a minute"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), "the spare pump of the brewery failed to start"));
        AssertNotCorroborated(claims);
        Assert.Equal("2 reports carry it, but Ines Tamm and Otto Brill do not say the same plainly enough to confirm one another.", Assert.Single(claims).LevelReason);
    }

    [Fact]
    public void Link_SameNumberOfAUnitAlone_DoesNotCorroborate() => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the kiln cooled for nine minutes", figures: Count("minutes", 9)),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), "the widow was let in for nine minutes", figures: Count("minutes", 9))));

    [Theory]
    [InlineData("colleagues", SourceKind.Group)]
    [InlineData("nobody", SourceKind.Group)]
    [InlineData("a retired stoker", SourceKind.Unnamed)]
    public void Link_NoNamedSecondSource_DoesNotCorroborate(string name, SourceKind kind) => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "Radio Marsh").Says(new Source { Name = name, Kind = kind }, "the tower of the brewery fell into the yard")));

    [Fact]
    public void Link_PaperQuotedByAnother_DoesNotCorroborate() => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "Marsh Gazette").Says(Person("Otto Brill"), "the hops were sold at a loss"),
        new ReportBuilder("c.txt", "Radio Fen").Says(Outlet("Marsh Gazette"), "the tower of the brewery fell into the yard")));

    [Fact]
    public void Link_AgencyKnownByItsDateline_DoesNotCorroborate() => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "KRAVO").Text("Aldby, May 3. KRAVO - Hops are dear.").Tells("the tower of the brewery fell into the yard")));

    [Theory]
    [InlineData("Una Berg of the Fenland Coastguard briefed us.")]
    [InlineData("Fenland Coastguard commander Una Berg briefed us.")]
    public void Link_CommanderAndHerBody_AreOneOrigin(string briefing)
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Text(briefing).Says(Person("Una Berg"), "the brewery tower fell into the yard"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Fenland Coastguard"), "the tower of the brewery fell into the yard"));
        Assert.Equal("Fenland Coastguard", Assert.Single(Assert.Single(claims).Origins).Source.Name);
    }

    [Fact]
    public void Link_OfficeHolderInTheBodysOwnRelease_IsTheBody() => Assert.Single(Assert.Single(Link(
        new ReportBuilder("a.txt", "Carters' Guild").Says(Person("Una Berg", "general secretary"), "the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Carters' Guild"), "the tower of the brewery fell into the yard"))).Origins);

    [Fact]
    public void Link_ShortNameOfTheOnlySuchBody_IsTheSameSource() => Assert.Single(Assert.Single(Link(
        new ReportBuilder("a.txt", "Dockers' and Carters' Union").Tells("the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Union"), "the tower of the brewery fell into the yard"))).Origins);

    [Fact]
    public void Link_ShortNameOfTwoBodies_DoesNotCorroborate() => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Dockers' and Carters' Union").Tells("the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "Bakers' Union").Tells("flour has never been so dear"),
        new ReportBuilder("c.txt", "Radio Marsh").Says(Outlet("Union"), "the tower of the brewery fell into the yard")));

    [Fact]
    public void Link_SpokespersonOfABodyNotNamed_DoesNotCorroborate() => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Works Council"), "the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Una Berg", "spokeswoman"), "the tower of the brewery fell into the yard")));

    [Fact]
    public void Link_AgencyCreditedForTheText_IsTheAgencyItself() => Assert.Single(Assert.Single(Link(
        new ReportBuilder("a.txt", "Kravo News Agency").Tells("the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "Radio Marsh").With(h => h with { Agency = "Kravo News Agency" }).Tells("the tower of the brewery fell into the yard"))).Origins);

    [Fact]
    public void Link_PartOfACount_ClashesWithNoCountOfAll() => Assert.DoesNotContain(
        Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Police"), "nine people died in the pit", figures: Count("people killed", 9, asOf: "2040-05-01")),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Miners' Union"), "Two of the dead in the pit were ours", figures: Count("people killed", 2, asOf: "2040-05-01") with { Role = FigureRole.Part })),
        c => c.Level == Level.Disputed);

    [Fact]
    public void Link_NamedSourcesOfOneCount_StillCorroborate() => Assert.Equal(Level.Corroborated, Assert.Single(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Lomond Police"), "five people were killed in the pit", figures: Count("people killed", 5)),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ines Tamm"), "there are five dead in the chapel", figures: Count("people killed", 5)))).Level);

    [Fact]
    public void Link_WordsOfAnotherInsideTheContent_DoNotCorroborate() => AssertNotCorroborated(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard"),
        new ReportBuilder("b.txt", "Harbour Board").Tells("According to the harbour master, the tower of the brewery fell into the yard")));

    [Theory]
    [InlineData("has been said", 1)]
    [InlineData("says", 2)]
    public void Link_ItHasBeenSaid_IsNobodysWord(string cue, int independent)
    {
        var said = new ReportBuilder("b.txt", "Carters' Guild").Text("It " + cue + " that").Says(Outlet("Aldby Works"), "the tower of the brewery fell into the yard").Build();
        said = said with { Statements = [.. said.Statements.Select(s => s with { Speaker = [new TextSpan(0, 2)], Cue = [TextSpan.FromLength(3, cue.Length)] })] };
        var other = new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard").Build();
        Assert.Equal(independent, Assert.Single(new ClaimLinker().Link([other, said])).Independence.Min);
    }

    [Fact]
    public void Link_SameNumberInAnotherPlace_IsAnotherClaim()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Ordova's Defence Ministry"), "40 drones were shot down over Belmar overnight", figures: Count("drones shot", 40)),
            new ReportBuilder("b.txt", "Radio Fen").Says(Body("Sarvenia's Defence Ministry"), "40 drones were shot down over Sulm overnight", figures: Count("drones shot", 40)));
        AssertNotCorroborated(claims);
        Assert.Equal(2, claims.Count);
    }
}
