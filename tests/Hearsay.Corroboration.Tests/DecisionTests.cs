using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>What a person decided of two statements always wins.</summary>
public sealed class DecisionTests
{
    private static readonly ReportReading[] Dossier =
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard").Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), "the tower of the brewery fell into the yard").Build(),
        new ReportBuilder("c.txt", "Fen Post").Says(Person("Otto Brill"), "my nets were cut on Sunday").Build(),
        new ReportBuilder("d.txt", "Aldby Sun").Says(Body("Police"), "the brewery tower fell into the yard").Build(),
    ];

    private static string[][] Link(params (char First, char Second, LinkVerdict Verdict)[] decisions) =>
        [.. new ClaimLinker().Link(Dossier, new ClaimDecisions { Links = [.. decisions.Select(d => new LinkDecision($"{d.First}.txt:000", $"{d.Second}.txt:000", d.Verdict))] })
            .Select(c => c.Statements.Select(s => s[..1]).ToArray())];

    [Fact]
    public void Link_NoDecision_GoesByLikeness() => Assert.Equal([["a", "b", "d"], ["c"]], Link());

    [Fact]
    public void Link_Same_JoinsWhatNothingElseJoins() => Assert.Equal([["a", "b", "c", "d"]], Link(('c', 'a', LinkVerdict.Same)));

    [Fact]
    public void Link_Different_PartsEvenTheSameWords()
    {
        var claims = Link(('a', 'd', LinkVerdict.Different));
        Assert.DoesNotContain(claims, c => c.Contains("a") && c.Contains("d"));
    }

    [Fact]
    public void Link_DifferentFromEveryOther_StandsAlone() =>
        Assert.Contains(Link(('a', 'd', LinkVerdict.Different), ('b', 'a', LinkVerdict.Different)), c => c is ["a"]);

    [Fact]
    public void Link_Unsure_LetsOthersDecide() => Assert.Equal([["a", "b", "d"], ["c"]], Link(('a', 'b', LinkVerdict.Unsure)));

    [Fact]
    public void Link_SameAndDifferentContradict_DifferentWins()
    {
        var claims = Link(('a', 'c', LinkVerdict.Same), ('c', 'b', LinkVerdict.Same), ('a', 'b', LinkVerdict.Different));
        Assert.DoesNotContain(claims, c => c.Contains("a") && c.Contains("b"));
    }

    [Fact]
    public void Link_DecisionOnAStatementThatIsGone_ChangesNothing() => Assert.Equal(Link(), Link(('a', 'z', LinkVerdict.Different)));

    [Fact]
    public void Link_DecidedSame_SaysSo() => Assert.Contains(
        Assert.Single(new ClaimLinker().Link(Dossier, new ClaimDecisions { Links = [new LinkDecision("a.txt:000", "c.txt:000", LinkVerdict.Same)] })).Links,
        l => l.Reason == "a person decided that they say the same");

    [Fact]
    public void Link_RejectedStatement_IsInNoClaim()
    {
        var claims = new ClaimLinker().Link(Dossier, new ClaimDecisions { Rejected = ["b.txt:000", "z.txt:000"] });
        Assert.Equal([["a", "d"], ["c"]], claims.Select(c => c.Statements.Select(s => s[..1]).ToArray()));
    }

    // Two origins, in words in which no rule sees that they say the same.
    private static readonly ReportReading[] InOtherWords =
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard").Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), "nothing is left standing of the malt house").Build(),
    ];

    private static Claim Decide(LinkVerdict verdict) =>
        Assert.Single(new ClaimLinker().Link(InOtherWords, new ClaimDecisions { Links = [new LinkDecision("a.txt:000", "b.txt:000", verdict)] }));

    [Fact]
    public void Link_DecidedSame_OneOriginConfirmsTheOther()
    {
        Assert.Equal([Level.Single, Level.Single], new ClaimLinker().Link(InOtherWords).Select(c => c.Level));
        Assert.Equal(Level.Corroborated, Decide(LinkVerdict.Same).Level);
    }

    [Fact]
    public void Link_DecidedSameOfOneOrigin_IsRepeated()
    {
        ReportReading[] retold = [InOtherWords[0], new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ines Tamm"), "nothing is left standing of the malt house").Build()];
        var claim = Assert.Single(new ClaimLinker().Link(retold, new ClaimDecisions { Links = [new LinkDecision("a.txt:000", "b.txt:000", LinkVerdict.Same)] }));
        Assert.Equal((Level.Repeated, 1), (claim.Level, claim.Origins.Count));
    }

    [Fact]
    public void Link_DecidedOpposed_IsOneClaimAndDisputed()
    {
        var claim = Decide(LinkVerdict.Opposed);
        Assert.Equal(Level.Disputed, claim.Level);
        Assert.Contains(claim.Links, l => l.Reason == "a person decided that one says what the other denies");
    }

    [Fact]
    public void Link_OneDecidesSameAndAnotherOpposed_IsDisputed()
    {
        var decisions = new ClaimDecisions { Links = [new LinkDecision("a.txt:000", "b.txt:000", LinkVerdict.Opposed), new LinkDecision("b.txt:000", "a.txt:000", LinkVerdict.Same)] };
        Assert.Equal(Level.Disputed, Assert.Single(new ClaimLinker().Link(InOtherWords, decisions)).Level);
    }
}
