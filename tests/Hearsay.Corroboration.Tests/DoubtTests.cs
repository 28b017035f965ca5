using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>What a person is asked: links near the threshold and statements read with little confidence, what would change most first.</summary>
public sealed class DoubtTests
{
    private static readonly ReportReading[] Dossier =
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the brewery tower fell into the yard at noon").Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), "the tower of the brewery has collapsed").Build(),
        new ReportBuilder("c.txt", "Fen Post").Says(Person("Otto Brill"), "my nets were cut on Sunday").Build(),
        new ReportBuilder("d.txt", "Aldby Sun").Says(Body("Police"), "the brewery cellar was flooded at noon").Build(),
    ];

    private static IReadOnlyList<Doubt> Doubts(ReportReading[] dossier, ClaimDecisions? decisions = null, int most = 20) => new ClaimLinker().Doubts(dossier, decisions ?? ClaimDecisions.None, most);

    private static ReportReading[] Unsure(double confidence) =>
        [.. Dossier.Select(r => r.Report.Name == "c.txt" ? r with { Statements = [r.Statements[0] with { Confidence = confidence }] } : r)];

    [Fact]
    public void Doubts_PairsThatMightBeOneClaim_SayHowTheyStandNow()
    {
        var linker = new ClaimLinker();
        var claimOf = linker.Link(Dossier).SelectMany(c => c.Statements.Select(s => (s, c.Id))).ToDictionary();

        var doubts = Doubts(Dossier);

        Assert.NotEmpty(doubts);
        Assert.All(doubts, d => Assert.Equal(d.AreTogether, claimOf[d.Statement] == claimOf[d.Other!]));
        Assert.All(doubts, d => Assert.NotEmpty(d.Reason));
    }

    [Fact]
    public void Doubts_InOrder_WeighMostFirst()
    {
        var weights = Doubts(Dossier).Select(d => d.Weight).ToList();
        Assert.Equal(weights.OrderDescending(), weights);
    }

    [Fact]
    public void Doubts_OfAWeightAboveNone_SayWhatWouldChange() =>
        Assert.All(Doubts(Dossier).Where(d => d.Weight > 1), d => Assert.Contains("the claim would be", d.Change, StringComparison.Ordinal));

    [Theory]
    [InlineData(LinkVerdict.Same)]
    [InlineData(LinkVerdict.Opposed)]
    [InlineData(LinkVerdict.Unsure)]
    [InlineData(LinkVerdict.Different)]
    public void Doubts_PairDecided_IsNotAskedAgain(LinkVerdict verdict)
    {
        var asked = Doubts(Dossier)[0];
        var decisions = new ClaimDecisions { Links = [new LinkDecision(asked.Statement, asked.Other!, verdict)] };
        Assert.DoesNotContain(Doubts(Dossier, decisions), d => (d.Statement == asked.Statement && d.Other == asked.Other) || (d.Statement == asked.Other && d.Other == asked.Statement));
    }

    [Fact]
    public void Doubts_StatementReadWithLittleConfidence_IsAskedUntilAPersonAccepts()
    {
        Assert.Contains(Doubts(Unsure(0.2)), d => d is { Statement: "c.txt:000", Other: null, Score: 0.2, Change: not null });
        Assert.DoesNotContain(Doubts(Unsure(0.9)), d => d.Other is null);
        Assert.DoesNotContain(Doubts(Unsure(0.2), new ClaimDecisions { Accepted = ["c.txt:000"] }), d => d.Other is null);
        Assert.DoesNotContain(Doubts(Unsure(0.2), new ClaimDecisions { Rejected = ["c.txt:000"] }), d => d.Other is null);
    }

    [Fact]
    public void Doubts_Most_AreNoMoreThanAskedFor() => Assert.Single(Doubts(Unsure(0.2), most: 1));

    [Fact]
    public void Doubts_ReportsInAnyOrder_AreTheSame() => Assert.Equal(Doubts(Unsure(0.2)), Doubts([.. Unsure(0.2).Reverse()]));

    [Fact]
    public void Doubts_NoReports_None() => Assert.Empty(Doubts([]));

    [Fact]
    public void Doubts_TwoOriginsThatMaySayTheSame_AreAskedFirst()
    {
        var linker = new ClaimLinker();
        var asked = Doubts(Dossier)[0];
        Assert.Contains("would be corroborated", asked.Change, StringComparison.Ordinal);

        var claims = linker.Link(Dossier, new ClaimDecisions { Links = [new LinkDecision(asked.Statement, asked.Other!, LinkVerdict.Same)] });

        Assert.Equal(Level.Corroborated, Assert.Single(claims, c => c.Statements.Contains(asked.Statement)).Level);
    }

    [Fact]
    public void Doubts_ThatWouldCorroborate_DoSoWhenDecided()
    {
        ReportReading[] dossier =
        [
            .. Dossier,
            new ReportBuilder("e.txt", "Fen Post").Says(Body("Coroner"), "did the brewery tower come down", Stance.Asks).Build(),
        ];
        var corroborating = Doubts(dossier, most: 50).Where(d => d.Change?.Contains("would be corroborated", StringComparison.Ordinal) == true).ToList();
        Assert.NotEmpty(corroborating);
        Assert.All(corroborating, asked => Assert.Equal(
            Level.Corroborated,
            Assert.Single(new ClaimLinker().Link(dossier, new ClaimDecisions { Links = [new LinkDecision(asked.Statement, asked.Other!, LinkVerdict.Same)] }), c => c.Statements.Contains(asked.Statement)).Level));
    }
}
