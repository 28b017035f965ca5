using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class ClaimLinkerTests
{
    private static IReadOnlyList<Claim> Link(params ReportBuilder[] reports) => new ClaimLinker().Link([.. reports.Select(r => r.Build())]);

    [Fact]
    public void Link_ContentThatBeginsWithThat_MakesASentenceOfItsOwn() =>
        Assert.Equal("The brewery tower fell into the yard.", Assert.Single(new ClaimLinker().Link([new ReportBuilder("a.txt", "Dale Gazette").Says(Person("Ida Brand"), "that the brewery tower fell into the yard").Build()])).Text);

    [Fact]
    public void Link_NoReports_NoClaims() => Assert.Empty(new ClaimLinker().Link([]));

    [Fact]
    public void Link_OneStatement_IsASingleClaim()
    {
        var claim = Assert.Single(Link(new ReportBuilder("a.txt", "Harbour Board").Says(Body("Harbour Board"), "the northern pier was closed for repairs")));
        Assert.Equal((Level.Single, "The northern pier was closed for repairs."), (claim.Level, claim.Text));
        Assert.Equal("Harbour Board", Assert.Single(claim.Origins).Source.Name);
    }

    [Fact]
    public void Link_TwoNamedSourcesInOtherWords_IsCorroborated()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Coast Guard"), "a ferry sank off Pellworm with its cargo of timber"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ines Tamm"), "the vessel loaded with timber had sunk near Pellworm"));
        var claim = Assert.Single(claims);
        Assert.Equal((Level.Corroborated, new Independence(2, 2)), (claim.Level, claim.Independence));
        Assert.Contains("timber", Assert.Single(claim.Links).Reason, StringComparison.Ordinal);
        Assert.Equal("2 origins that cannot be one say so: Coast Guard and Ines Tamm.", claim.LevelReason);
    }

    [Fact]
    public void Link_UnnamedBesideTwoNamedSources_SaysHowManyAreSurelyApart()
    {
        var claim = Assert.Single(Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Coast Guard"), "a ferry sank off Pellworm with its cargo of timber"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ines Tamm"), "the vessel loaded with timber had sunk near Pellworm"),
            new ReportBuilder("c.txt", "Evening Post").Says(new Source { Name = "a sailor", Kind = SourceKind.Unnamed }, "a ferry with a cargo of timber sank off Pellworm")));
        Assert.Equal(new Independence(2, 3), claim.Independence);
        Assert.StartsWith("At least 2 of these 3 origins cannot be one: ", claim.LevelReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_OneSourceThroughTwoOutlets_IsRepeated()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Coast Guard"), "a ferry sank off Pellworm with its cargo of timber"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("the Coast Guard"), "a ferry loaded with timber sank off Pellworm"));
        Assert.Equal(Level.Repeated, Assert.Single(claims).Level);
    }

    [Fact]
    public void Link_Denial_MeetsWhatItDenies()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the mayor took bribes from the Quarrington quarry"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), "taking any bribe from the quarry", Stance.Denies));
        var claim = Assert.Single(claims);
        Assert.Equal((Level.Disputed, "Otto Brill denies it."), (claim.Level, claim.LevelReason));
    }

    [Fact]
    public void Link_DoubtsAndQuestions_MakeNoOrigin()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the mayor took bribes from the Quarrington quarry"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Radio Marsh"), "whether the mayor took bribes from the quarry", Stance.CannotVerify));
        var claim = Assert.Single(claims);
        Assert.Equal((Level.Single, 2, 1), (claim.Level, claim.Statements.Count, claim.Origins.Count));
    }

    [Fact]
    public void Link_RivalCounts_OneDisputedClaim()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Police"), "nine people died", figures: Count("people killed", 9, asOf: "2040-05-01")),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Miners' Union"), "four persons lost their lives", figures: Count("people killed", 4, asOf: "2040-05-01")));
        var claim = Assert.Single(claims);
        Assert.Equal(Level.Disputed, claim.Level);
        Assert.Equal("The figures clash: Police says 9, Miners' Union says 4.", claim.LevelReason);
    }

    [Fact]
    public void Link_LaterHigherCountOfSameSource_IsNoDispute()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Police"), "nine people died", figures: Count("people killed", 9, asOf: "2040-05-01")),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Police"), "the dead now number eleven", figures: Count("people killed", 11, asOf: "2040-05-02")));
        Assert.Equal(Level.Repeated, Assert.Single(claims).Level);
    }

    [Fact]
    public void Link_KilledAndInjured_AreTwoClaims()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Police"), "nine people were killed in the pit", figures: Count("people killed", 9)),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Police"), "14 people were injured in the pit", figures: Count("people injured", 14)));
        Assert.Equal(2, claims.Count);
    }

    [Fact]
    public void Link_CopiedSentence_FollowsToTheOneQuotedThere()
    {
        const string Words = "the tower of the old brewery leaned by a hand's breadth before it fell into the yard";
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald", "2040-05-01T08:00:00Z").Says(Person("Ines Tamm"), Words),
            new ReportBuilder("b.txt", "Marsh Daily", "2040-05-01T11:00:00Z").Tells(Words));
        var claim = Assert.Single(claims);
        Assert.Equal(Level.Repeated, claim.Level);
        Assert.Equal("Ines Tamm", Assert.Single(claim.Origins).Source.Name);
    }

    [Fact]
    public void Link_OneHadItFromTheOther_IsOneOrigin()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), "the tower of the brewery fell into the yard", via: [Person("Ines Tamm")]));
        Assert.Equal((Level.Repeated, 1), (Assert.Single(claims).Level, claims[0].Origins.Count));
    }

    [Fact]
    public void Link_TwoOutletsInTheirOwnVoice_DoNotCorroborate()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Tells("the brewery tower fell into the yard at dawn"),
            new ReportBuilder("b.txt", "Radio Marsh").Tells("at dawn the tower of the brewery fell into the yard"));
        var claim = Assert.Single(claims);
        Assert.Equal((Level.Repeated, new Independence(1, 2)), (claim.Level, claim.Independence));
    }

    [Fact]
    public void Link_PronounInAnotherReport_IsNoSecondOrigin()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("she"), "the tower of the brewery fell into the yard"));
        Assert.Equal((Level.Repeated, 1), (Assert.Single(claims).Level, claims[0].Independence.Min));
    }

    [Fact]
    public void Link_TwoNamedSourcesInOneReport_Corroborate()
    {
        var claims = Link(new ReportBuilder("a.txt", "Lomond Herald")
            .Says(Person("Ines Tamm"), "the brewery tower fell into the yard")
            .Says(Person("Otto Brill"), "the tower of the brewery fell into the yard"));
        Assert.Equal((Level.Corroborated, new Independence(2, 2)), (Assert.Single(claims).Level, claims[0].Independence));
    }

    [Fact]
    public void Link_BodyThatTellsWhatItsOwnReportHasFromAnother_DoesNotCorroborate()
    {
        var claims = Link(new ReportBuilder("a.txt", "Lomond Brewing Company")
            .Says(Person("Ines Tamm"), "the brewery tower fell into the yard")
            .Tells("the tower of the brewery fell into the yard"));
        Assert.Equal((Level.Single, new Independence(1, 2)), (Assert.Single(claims).Level, claims[0].Independence));
    }

    [Fact]
    public void Link_NameWithApposition_IsTheSameSource()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard"),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ines Tamm, 52, who keeps the gate"), "the tower of the brewery fell into the yard"));
        Assert.Single(Assert.Single(claims).Origins);
    }

    [Theory]
    [InlineData("there were no militia on the northern pier of Skarn", Level.Disputed)]
    [InlineData("militia, though nobody had asked for them, stood on the northern pier of Skarn", Level.Repeated)]
    public void Link_OneSaysPlainlyItIsNotSo_IsDisputedThoughNobodyIsAnswered(string words, Level level)
    {
        var claims = new ClaimLinker().Link(
        [
            new ReportBuilder("a.txt", "Lomond Herald").Says(Unnamed("a pilot"), "there were militia on the northern pier of Skarn").Build(),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Harbour Board"), words).Build(),
        ]);

        Assert.Equal(level, Assert.Single(claims).Level);
    }
}
