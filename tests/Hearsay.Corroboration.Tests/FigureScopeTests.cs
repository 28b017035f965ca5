using CsCheck;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>A claim with a figure is about one measure and one scope.</summary>
public sealed class FigureScopeTests
{
    private static readonly Figure Dead = Count("people killed", 6, asOf: "2040-05-02", scope: "killed");
    private static readonly Figure Lost = Count("people missing", 3, asOf: "2040-05-02", scope: "missing");

    private static IReadOnlyList<Claim> Link(params ReportBuilder[] reports) => new ClaimLinker().Link([.. reports.Select(r => r.Build())]);

    [Fact]
    public void Link_TwoScopesInOneSentence_GoesWithTheFirst()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Mines Inspectorate"), "six have died and three are missing in the Tarn shaft", figures: [Dead, Lost]),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Mines Inspectorate"), "the dead of the Tarn shaft number six", figures: Dead),
            new ReportBuilder("c.txt", "Fen Post").Says(Person("Ada Lunt"), "three are missing in the Tarn shaft", figures: Lost));
        Assert.Equal([["a.txt:000", "b.txt:000"], ["c.txt:000"]], claims.Select(c => c.Statements.ToArray()));
    }

    [Fact]
    public void Link_SecondScopeOfASentence_ClashesWithNothingInItsClaim()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Mines Inspectorate"), "six have died and three are missing in the Tarn shaft", figures: [Dead, Lost]),
            new ReportBuilder("b.txt", "Radio Marsh").Says(
                Person("Ada Lunt"), "six have died and ten are missing in the Tarn shaft", figures: [Dead, Count("people missing", 10, asOf: "2040-05-02", scope: "missing")]));
        Assert.Equal(Level.Corroborated, Assert.Single(claims).Level);
    }

    [Fact]
    public void Link_PartsAndTheirSum_GoWithTheSum()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(
                Body("Mines Inspectorate"), "we have 20 rescued, six dead and three missing, which makes 29 who rode down in the cage",
                figures: [Count("people rescued", 20, scope: "rescued"), Dead, Lost, Count("people aboard", 29, scope: "aboard")]),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Tarn Colliery"), "25 people were aboard the cage", figures: Count("people aboard", 25, scope: "aboard")),
            new ReportBuilder("c.txt", "Fen Post").Says(Person("Ada Lunt"), "20 people were rescued from the cage", figures: Count("people rescued", 20, scope: "rescued")));
        Assert.Equal([["a.txt:000", "b.txt:000"], ["c.txt:000"]], claims.Select(c => c.Statements.ToArray()));
        Assert.Equal(Level.Disputed, claims[0].Level);
    }

    [Fact]
    public void Link_RivalNumbersAboardOnTwoDays_AreDisputed()
    {
        var claim = Assert.Single(Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Outlet("Tarn Lines"), "40 people were aboard the launch", figures: Count("people", 40, asOf: "2040-05-01", scope: "aboard")),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Pilotage"), "the launch had 52 people aboard", figures: Count("people", 52, asOf: "2040-05-03", scope: "aboard"))));
        Assert.Equal((Level.Disputed, "The figures clash: Tarn Lines says 40, Pilotage says 52."), (claim.Level, claim.LevelReason));
    }

    [Fact]
    public void Link_SentencesBetweenTwoScopes_JoinNoneToTheOther()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Police"), "fire in the Quarrington brewery tower killed six workers", figures: Dead),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ada Lunt"), "there was a fire in the Quarrington brewery tower, where workers slept"),
            new ReportBuilder("c.txt", "Fen Post").Says(Person("Otto Brill"), "fire in the Quarrington brewery tower hurt nine workers", figures: Count("people injured", 9, scope: "injured")));
        Assert.DoesNotContain(claims, c => c.Statements.Contains("a.txt:000") && c.Statements.Contains("c.txt:000"));
    }

    [Theory]
    [InlineData("and we have four who were past all help", "killed")]
    [InlineData("there are four in my mortuary", "killed")]
    [InlineData("by noon some four had been moved out of the terrace", "evacuated")]
    [InlineData("of those on board the list gives four", "aboard")]
    public void Link_BareNumberWithWordsOfItsFate_TakesTheScopeOfTheSentence(string content, string scope) => Assert.Equal(Level.Corroborated, Assert.Single(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Nils Aro"), content, figures: Count("number", 4)),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Lomond Police"), "that is how it stands with us", figures: Count("people", 4, scope: scope)))).Level);

    [Fact]
    public void Link_BareNumberWithoutSuchWords_TakesNone() => Assert.Equal(2, Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Nils Aro"), "there were four in my parlour", figures: Count("number", 4)),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Police"), "four people died", figures: Count("people", 4, scope: "killed"))).Count);

    [Fact]
    public void Link_BareNumberWhoseSentenceSaysWhatItCounts_MeetsThatCount()
    {
        var bare = new ReportBuilder("a.txt", "Lomond Herald").Text("Of those on board the harbour office counts").Says(Body("Harbour Office"), "41", figures: Count("number", 41));
        Assert.Equal([["a.txt:000", "b.txt:000"]], Link(
            bare, new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Harbour Office"), "41 people were aboard the Merle", figures: Count("people aboard", 41, scope: "aboard"))).Select(c => c.Statements.ToArray()));
    }

    [Fact]
    public void Link_BareUnusualNumber_JoinsTheOneCountThatHasItAndConfirmsNothing()
    {
        var claim = Assert.Single(Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Nils Aro"), "it put it at 287", figures: Count("number", 287)),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Harbour Office"), "287 people were aboard the Merle", figures: Count("people aboard", 287, scope: "aboard"))));
        Assert.Equal(1, claim.Independence.Min);
    }

    [Fact]
    public void Link_BareNumberThatTwoCountsHave_JoinsNeither() => Assert.Equal(3, Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Nils Aro"), "the office put it at 287", figures: Count("number", 287)),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Harbour Office"), "287 people were aboard the Merle", figures: Count("people aboard", 287, scope: "aboard")),
        new ReportBuilder("c.txt", "Fen Post").Says(Body("Police"), "287 people were evacuated from Tarn", figures: Count("people evacuated", 287, scope: "evacuated"))).Count);

    [Fact]
    public void Link_UnusualNumberInAReportsOwnVoice_DoesNotConfirmWhoCountedIt()
    {
        var claim = Assert.Single(Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Health Directorate"), "the register of the sick has 41 names", figures: Count("people ill", 41, scope: "ill")),
            new ReportBuilder("b.txt", "Marsh Information Service").Tells("in the course of the day 41 of the sick were registered", Count("people ill", 41, scope: "ill"))));
        Assert.Equal(1, claim.Independence.Min);
    }

    [Fact]
    public void Link_WhoPassesANumberOnAndGivesAnother_IsAnOriginOfItsOwn()
    {
        var claim = Assert.Single(Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Merle Line"), "287 people were aboard the Merle", via: [Body("Harbour Office")], figures: Count("people aboard", 287, scope: "aboard")),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Harbour Office"), "312 people were aboard the Merle", figures: Count("people aboard", 312, scope: "aboard"))));
        Assert.Equal((Level.Disputed, 2), (claim.Level, claim.Origins.Count));
    }

    [Fact]
    public void Link_WhoPassesANumberOnAndSaysTheSame_IsNoOriginOfItsOwn() => Assert.Single(Assert.Single(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Merle Line"), "287 people were aboard the Merle", via: [Body("Harbour Office")], figures: Count("people aboard", 287, scope: "aboard")),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Harbour Office"), "287 people were aboard the Merle", figures: Count("people aboard", 287, scope: "aboard")))).Origins);

    [Theory]
    [InlineData("the ferry lost power and ran onto a reef, killing nine people", "nine", true)]
    [InlineData("nine people died when the ferry ran onto a reef", "nine", false)]
    [InlineData("after the storm, nine people were missing", "nine", false)]
    public void IsAside_NumberInAClauseThatHangsOn_IsNotWhatTheContentTells(string content, string number, bool isAside) =>
        Assert.Equal(isAside, Figures.FigureContext.IsAside(Figures.FigurePlace.In(content, content.IndexOf(number, StringComparison.Ordinal))));

    [Fact]
    public void Link_TallyDatedByTheEvent_HoldsForTheDayItIsTold()
    {
        const string content = "nine are known to have died when the kiln burst on Tuesday";
        var late = new ReportBuilder("b.txt", "Radio Marsh", "2040-05-06")
            .Says(Person("Ada Lunt"), content, figures: Count("people killed", 9, asOf: "2040-05-01", scope: "killed")).Build();
        var when = content.IndexOf("Tuesday", StringComparison.Ordinal);
        var day = PartialDate.Of(2040, 5, 1);
        var time = new TimeMention { Span = TextSpan.FromLength(when, 7), From = day, To = day, Rule = "test" };
        late = late with { Statements = [.. late.Statements.Select(s => s with { Times = [time] })] };
        var early = new ReportBuilder("a.txt", "Lomond Herald", "2040-05-02").Says(Body("Police"), "six have died at the kiln", figures: Dead).Build();
        Assert.NotEqual(Level.Disputed, Assert.Single(new ClaimLinker().Link([early, late])).Level);
    }

    [Fact]
    public void Link_RevisionThroughTwoSpokespersons_IsOneOrigin()
    {
        var claim = Assert.Single(Link(
            new ReportBuilder("a.txt", "Lomond Herald", "2040-05-02").Says(Person("Ada Lunt", "spokeswoman for the Mines Inspectorate"), "six have died in the shaft", figures: Dead),
            new ReportBuilder("b.txt", "Radio Marsh", "2040-05-02").Says(Body("Mines Inspectorate"), "six are dead in the shaft", figures: Dead),
            new ReportBuilder("c.txt", "Fen Post", "2040-05-04").Says(
                Person("Otto Brill", "spokesman for the Mines Inspectorate"), "five have died in the shaft", figures: Count("people killed", 5, asOf: "2040-05-04", scope: "killed"))));
        Assert.Equal((Level.Repeated, new Independence(1, 1)), (claim.Level, claim.Independence));
    }

    [Fact]
    public void Link_SecondCountEqualAtItsTime_CorroboratesThoughTheFirstGrewLater()
    {
        var claim = Assert.Single(Link(
            new ReportBuilder("a.txt", "Lomond Herald", "2040-05-02").Says(Body("Mines Inspectorate"), "six have died in the shaft", figures: Dead),
            new ReportBuilder("b.txt", "Radio Marsh", "2040-05-02").Says(Person("Nils Aro"), "there are six dead in my infirmary", figures: Dead),
            new ReportBuilder("c.txt", "Fen Post", "2040-05-04").Says(
                Body("Mines Inspectorate"), "the dead are eight now", figures: Count("people killed", 8, asOf: "2040-05-04", scope: "killed"))));
        Assert.Equal((Level.Corroborated, 2), (claim.Level, claim.Independence.Min));
    }

    [Fact]
    public void Link_RivalTotalOfTheSameDay_IsDisputed() => Assert.Equal(Level.Disputed, Assert.Single(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Mines Inspectorate"), "six have died in the shaft", figures: Dead),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ada Lunt"), "the shaft killed eleven", figures: Count("people killed", 11, asOf: "2040-05-02", scope: "killed")))).Level);

    [Fact]
    public void Link_PartOfACount_IsNoOriginOfTheCount() => Assert.Equal(
        [["a.txt:000"], ["b.txt:000"]],
        Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Outlet("Carters' Guild"), "Two of the dead were carters", figures: Count("people killed", 2, asOf: "2040-05-02", scope: "killed") with { Role = FigureRole.Part }),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Police"), "there are two dead", figures: Count("people killed", 2, asOf: "2040-05-02", scope: "killed"))).Select(c => c.Statements.ToArray()));

    [Fact]
    public void Link_TwoPartsOfOneCount_DoNotCorroborate() => Assert.DoesNotContain(
        Link(
            new ReportBuilder("a.txt", "Lomond Herald").Says(Outlet("Carters' Guild"), "Two of the dead were carters", figures: Count("people killed", 2, asOf: "2040-05-02", scope: "killed") with { Role = FigureRole.Part }),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Winders' League"), "Two of the dead were winders", figures: Count("people killed", 2, asOf: "2040-05-02", scope: "killed") with { Role = FigureRole.Part })),
        c => c.Level == Level.Corroborated);

    [Fact]
    public void Link_AnyFigures_NoClaimHoldsTwoScopes() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2]).Array[2, 12].Sample(
            said =>
            {
                string[] scopes = ["killed", "injured", "missing", ""];
                string[] contents = ["fire in the Quarrington brewery tower on Monday", "the brewery tower burned, and workers slept in it", "workers of Quarrington were in the fire", "the fire in the tower"];
                Stance[] stances = [Stance.Asserts, Stance.Denies, Stance.Asks];
                var scopeOf = new Dictionary<string, string>(StringComparer.Ordinal);
                var reports = said.Select((s, i) =>
                {
                    scopeOf[$"{i:D2}.txt:000"] = scopes[s.Item1];
                    Figure[] figures = s.Item1 == 3 ? [] : [Count("people", i + 1, scope: scopes[s.Item1])];
                    return new ReportBuilder($"{i:D2}.txt", $"Paper {i}").Says(Body($"Body {i % 4}"), contents[s.Item2], stances[s.Item3], figures: figures);
                });
                Assert.All(Link([.. reports]), c => Assert.True(c.Statements.Select(id => scopeOf[id]).Where(x => x.Length > 0).Distinct().Count() <= 1, c.Text));
            },
            iter: 60);
}
