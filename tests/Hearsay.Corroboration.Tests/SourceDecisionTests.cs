using System.Text.Json;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>What persons decided of sources, what custody makes one, and what no longer stands.</summary>
public sealed class SourceDecisionTests
{
    private const string Fell = "the brewery tower fell into the yard at noon on Sunday";

    private static Claim Link(ReportReading[] dossier, params SourceDecision[] sources) => Assert.Single(new ClaimLinker().Link(dossier, new ClaimDecisions { Sources = sources }));

    private static SourceDecision Decide(string first, string second, SourceVerdict verdict, string? report = null) => new(new SourceName(first, report), new SourceName(second), verdict, "Ana decided so");

    private static ReportReading[] Two(Source one, Source other) =>
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(one, Fell).Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(other, Fell).Build(),
    ];

    [Theory]
    [InlineData(SourceVerdict.Same, 1)]
    [InlineData(SourceVerdict.Cooperated, 1)]
    [InlineData(SourceVerdict.SharedError, 1)]
    [InlineData(SourceVerdict.Dependent, 1)]
    [InlineData(SourceVerdict.Independent, 2)]
    [InlineData(SourceVerdict.Apart, 2)]
    public void Link_TwoSourcesDecidedOn_AreAsManyOriginsAsThePersonSays(SourceVerdict verdict, int independent)
    {
        var dossier = Two(Person("Ines Tamm"), Person("Otto Brill"));
        Assert.Equal(2, Link(dossier).Independence.Min);
        Assert.Equal(independent, Link(dossier, Decide("Otto Brill", "ines tamm", verdict)).Independence.Min);
    }

    [Fact]
    public void Link_AlikeNamesDecidedApart_AreTwoOriginsUntilTheDecisionIsGone()
    {
        var dossier = Two(Person("Ines Tamm"), Person("Tamm"));
        Assert.Single(Link(dossier).Origins);
        Assert.Equal(2, Link(dossier, Decide("Ines Tamm", "Tamm", SourceVerdict.Apart)).Origins.Count);
    }

    [Fact]
    public void Link_AlikeNamesInOneReportDecidedApart_AreTwoOrigins()
    {
        ReportReading[] dossier = [new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), Fell).Says(Person("Tamm"), Fell).Build()];
        Assert.Single(Link(dossier).Origins);
        Assert.Equal(2, Link(dossier, Decide("Ines Tamm", "Tamm", SourceVerdict.Apart)).Origins.Count);
    }

    [Fact]
    public void Update_NameThatHeldTwoTogetherIsReadOtherwise_TheyAreTwoSourcesAgain()
    {
        var (one, other) = (new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), Fell).Build(), new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Tamm"), Fell).Build());
        var between = new ReportBuilder("c.txt", "Fen Post").Says(Person("Tamm"), "the weather was fine").Build();
        var (linker, memory) = (new ClaimLinker(), new LinkMemory());
        int Origins() => linker.Link([one, other, between], ClaimDecisions.None, memory).Single(c => c.Statements.Count == 2).Origins.Count;
        Assert.Equal(1, Origins());

        between = between with { Statements = [between.Statements[0] with { Source = Person("Ulla Fenn") }] };

        Assert.Equal(2, Origins());
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("b.txt")]
    [InlineData("c.txt")]
    public void Update_OneOfThreeNamesOfASourceIsReadOtherwise_TheOtherTwoStayOne(string other)
    {
        List<ReportReading> dossier =
        [
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), Fell).Build(), new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Tamm"), Fell).Build(),
            new ReportBuilder("c.txt", "Fen Post").Says(Person("I. Tamm"), Fell).Build(),
        ];
        var (linker, memory) = (new ClaimLinker(), new LinkMemory());
        Assert.Single(Assert.Single(linker.Link(dossier, ClaimDecisions.None, memory)).Origins);

        var at = dossier.FindIndex(r => r.Report.Name == other);
        dossier[at] = dossier[at] with { Statements = [dossier[at].Statements[0] with { Source = Person("Ulla Fenn") }] };

        Assert.Equal([1, 2], Assert.Single(linker.Link(dossier, ClaimDecisions.None, memory)).Origins.Select(o => o.Statements.Count).Order());
    }

    [Fact]
    public void Link_SameAndApartByTwoPersons_TheFewerOriginsHold() =>
        Assert.Single(Link(Two(Person("Ines Tamm"), Person("Otto Brill")), Decide("Ines Tamm", "Otto Brill", SourceVerdict.Apart), Decide("Otto Brill", "Ines Tamm", SourceVerdict.Same)).Origins);

    [Fact]
    public void Link_UnnamedSourceSaidToBeSomebody_CountsAsThatOne()
    {
        var dossier = Two(Person("Ines Tamm"), Unnamed("a senior official"));
        var named = new ReportBuilder("c.txt", "Fen Post").Says(Person("Ulla Fenn"), "the weather was fine").Build();
        ReportReading[] all = [.. dossier, named];
        int Min(params SourceDecision[] sources) => new ClaimLinker().Link(all, new ClaimDecisions { Sources = sources }).Single(c => c.Statements.Count == 2).Independence.Min;
        Assert.Equal(1, Min());
        Assert.Equal(2, Min(Decide("a senior official", "Ulla Fenn", SourceVerdict.Same, dossier[1].Report.Sha256)));
        Assert.Equal(1, Min(Decide("a senior official", "Ulla Fenn", SourceVerdict.Same, named.Report.Sha256)));
    }

    [Fact]
    public void Link_DecidedDependent_SaysWhoDecidedSo() => Assert.Contains(
        Link(Two(Person("Ines Tamm"), Person("Otto Brill")), Decide("Ines Tamm", "Otto Brill", SourceVerdict.Cooperated)).Origins[0].Reasons,
        r => r.Contains("worked together", StringComparison.Ordinal) && r.Contains("Ana decided so", StringComparison.Ordinal));

    [Fact]
    public void Link_DecidedIndependent_OverridesCopiedTextAndNoStatedChain()
    {
        const string Told = "The brewery tower at Aldby fell into the yard at noon on Sunday and nobody was near it then";
        ReportReading[] copied =
        [
            new ReportBuilder("a.txt", "Halden Water", "2040-05-01T08:00:00Z").Tells(Told).Build(),
            new ReportBuilder("b.txt", "Works Council", "2040-05-01T12:00:00Z").Tells(Told).Build(),
        ];
        Assert.Single(Link(copied).Origins);
        Assert.Equal(2, Link(copied, Decide("Halden Water", "Works Council", SourceVerdict.Independent)).Origins.Count);
        Assert.Single(Link(copied, Decide("Halden Water", "Works Council", SourceVerdict.Independent), Decide("Works Council", "Halden Water", SourceVerdict.Dependent)).Origins);

        ReportReading[] chained =
        [
            new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), Fell, via: [Body("Works Council")]).Build(),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), Fell).Build(),
        ];
        Assert.Single(Link(chained, Decide("Ines Tamm", "Works Council", SourceVerdict.Independent)).Origins);
    }

    [Fact]
    public void Update_DescribedSourceSaidToBeWhomItWasTakenFor_TellsWhatLinkingFromNothingGives()
    {
        ReportReading[] dossier = Two(Person("Ida Moor", "governor of Arle"), Unnamed("the governor"));
        var decided = new ClaimDecisions { Sources = [Decide("the governor", "Ida Moor", SourceVerdict.Same, dossier[1].Report.Sha256)] };
        var (linker, memory) = (new ClaimLinker(), new LinkMemory());
        linker.Update(dossier, ClaimDecisions.None, memory);

        var update = linker.Update([], decided, memory);

        Assert.Equal(JsonSerializer.Serialize(linker.Link(dossier, decided)), JsonSerializer.Serialize(update.Made.Select(m => m.Claim)));
    }

    [Fact]
    public void Link_DecisionOnASourceThatIsNotThere_ChangesNothing() =>
        Assert.Equal(2, Link(Two(Person("Ines Tamm"), Person("Otto Brill")), Decide("Ines Tamm", "Nobody Known", SourceVerdict.Same)).Origins.Count);

    [Fact]
    public void Link_CaptivesOfOneCustodian_AreOneOriginAndSaidToBeHeld()
    {
        ReportReading Held(string report, string captive, string custodian)
        {
            var reading = new ReportBuilder(report, "Lomond Herald " + report).Says(Person(captive), Fell, via: [Body(custodian)]).Build();
            return reading with { Statements = [reading.Statements[0] with { InCustody = true }] };
        }

        var one = Link([Held("a.txt", "Ines Tamm", "Harbour Guard"), Held("b.txt", "Otto Brill", "Harbour Guard")]);
        Assert.Equal(("Harbour Guard", 1), (Assert.Single(one.Origins).HeldBy, one.Independence.Min));
        Assert.NotEqual(Level.Corroborated, one.Level);
        var two = Link([Held("a.txt", "Ines Tamm", "Harbour Guard"), Held("b.txt", "Otto Brill", "Ostmark Army")]);
        Assert.Equal(2, two.Origins.Count);
        var free = Link([Held("a.txt", "Ines Tamm", "Harbour Guard"), Two(Person("Jo Sent"), Person("Ulla Fenn"))[1]]);
        Assert.Equal(["Harbour Guard", null], free.Origins.Select(o => o.HeldBy));
    }

    [Fact]
    public void Link_ReportWithdrawn_CountsNoMoreAndSaysWhy()
    {
        var dossier = Two(Person("Ines Tamm"), Person("Otto Brill"));
        Assert.Equal(Level.Corroborated, Link(dossier).Level);

        var claim = Assert.Single(new ClaimLinker().Link(dossier, new ClaimDecisions { Reports = [new ReportDecision(dossier[1].Report.Sha256, ReportVerdict.Withdrawn, "Ana decided so: misheard")] }));

        Assert.Equal((Level.Single, 1), (claim.Level, claim.Independence.Min));
        var gone = Assert.Single(claim.Withdrawn);
        Assert.Equal(dossier[1].Statements[0].Id, gone.Statement);
        Assert.Contains("Radio Marsh (b.txt) was withdrawn: Ana decided so: misheard.", gone.Reason, StringComparison.Ordinal);
        Assert.Equal(2, claim.Statements.Count);
    }

    [Fact]
    public void Link_ReportWithdrawn_TakesWithItWhatCreditsItInOtherWords()
    {
        var first = new ReportBuilder("a.txt", "Marrick Agency", "2040-05-01T08:00:00Z").Says(Unnamed("a person with knowledge of the inquiry"), "the brewery tower fell into the yard at noon").Build();
        var credits = new ReportBuilder("b.txt", "Dale Gazette", "2040-05-01T12:00:00Z").Says(Unnamed("a source close to the inquiry"), "the tower of the brewery has fallen into the yard", via: [Outlet("Marrick Agency")]).Build();

        var claim = Assert.Single(new ClaimLinker().Link([first, credits], new ClaimDecisions { Reports = [new ReportDecision(first.Report.Sha256, ReportVerdict.Withdrawn, "Ana decided so: misheard")] }));

        Assert.Equal(["a.txt:000", "b.txt:000"], claim.Withdrawn.Select(w => w.Statement).Order(StringComparer.Ordinal));
        Assert.Equal(0, claim.Independence.Max);
    }

    [Fact]
    public void Link_EveryReportWithdrawn_NobodyStandsByIt()
    {
        var dossier = Two(Person("Ines Tamm"), Person("Otto Brill"));
        var claim = Assert.Single(new ClaimLinker().Link(dossier, new ClaimDecisions { Reports = [.. dossier.Select(r => new ReportDecision(r.Report.Sha256, ReportVerdict.Corrected, "Ana decided so"))] }));
        Assert.Equal((Level.Single, 0, 2), (claim.Level, claim.Origins.Count, claim.Withdrawn.Count));
        Assert.Contains("Nobody stands by it any more", claim.LevelReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_WithdrawnReportWasCopied_TheCopiesFallWithIt()
    {
        const string Told = "The brewery tower at Aldby fell into the yard at noon on Sunday and nobody was near it then";
        ReportReading[] dossier =
        [
            new ReportBuilder("a.txt", "Halden Wire News", "2040-05-01T08:00:00Z").Tells(Told).Build(),
            new ReportBuilder("b.txt", "Radio Marsh", "2040-05-01T12:00:00Z").With(h => h with { Agency = "Halden Wire News" }).Tells(Told).Build(),
        ];
        var claim = Assert.Single(new ClaimLinker().Link(dossier, new ClaimDecisions { Reports = [new ReportDecision(dossier[0].Report.Sha256, ReportVerdict.Withdrawn, "Ana decided so")] }));
        Assert.Equal(2, claim.Withdrawn.Count);
        var other = Assert.Single(new ClaimLinker().Link(dossier, new ClaimDecisions { Reports = [new ReportDecision(dossier[1].Report.Sha256, ReportVerdict.Withdrawn, "Ana decided so")] }));
        Assert.Single(other.Withdrawn);
    }

    [Fact]
    public void Link_OriginsOwnReleaseWithdrawn_ReachesWhatOthersHadFromIt()
    {
        ReportReading[] dossier =
        [
            new ReportBuilder("a.txt", "Works Council").Tells("The brewery tower fell into the yard at noon on Sunday").Build(),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), Fell).Build(),
            new ReportBuilder("c.txt", "Fen Post").Says(Person("Ulla Fenn"), Fell).Build(),
        ];
        var claim = Assert.Single(new ClaimLinker().Link(dossier, new ClaimDecisions { Reports = [new ReportDecision(dossier[0].Report.Sha256, ReportVerdict.Withdrawn, "Ana decided so")] }));
        Assert.Equal(["a.txt:000", "b.txt:000"], claim.Withdrawn.Select(w => w.Statement));
        Assert.Equal("Ulla Fenn", Assert.Single(claim.Origins).Source.Name);
    }

    [Theory]
    [InlineData(1, "a b", "c")]
    [InlineData(-1, "a c", "b")]
    public void Link_VersionsOfAnItem_OnlyTheLastStands(int laterBy, string fallen, string standing)
    {
        ReportReading Version(string name, int hour, string? replaces)
        {
            var reading = new ReportBuilder($"{name}.txt", "Radio Marsh", $"2040-05-01T{hour:D2}:00:00Z").Says(Person("Ines Tamm"), Fell).Build();
            return reading with { Report = reading.Report with { Header = reading.Report.Header with { Url = "urn:item:1" }, Replaces = replaces } };
        }

        var claim = Link([Version("a", 8, null), Version("b", 10, "urn:item:1"), Version("c", 10 + laterBy, "urn:item:1")]);

        Assert.Equal(fallen.Split(' '), claim.Withdrawn.Select(w => w.Statement[..1]));
        Assert.Equal([standing], claim.Origins[0].Statements.Select(s => s[..1]));
    }

    [Fact]
    public void Link_ReportThatTakesBackAnother_IsHeardWithoutAPerson()
    {
        var dossier = Two(Person("Ines Tamm"), Person("Otto Brill"));
        ReportReading At(ReportReading reading, string url) => reading with { Report = reading.Report with { Header = reading.Report.Header with { Url = url } } };
        var notice = new ReportBuilder("z.txt", "Radio Marsh").Says(Person("Ulla Fenn"), "the weather was fine").Build();
        notice = notice with { Report = notice.Report with { Withdrawn = true, Replaces = "urn:item:1" } };

        var claims = new ClaimLinker().Link([dossier[0], At(dossier[1], "urn:item:1"), notice]);

        Assert.Equal(["b.txt:000"], claims.Single(c => c.Statements.Count == 2).Withdrawn.Select(w => w.Statement));
        Assert.Equal(["z.txt:000"], claims.Single(c => c.Statements.Count == 1).Withdrawn.Select(w => w.Statement));
    }
}
