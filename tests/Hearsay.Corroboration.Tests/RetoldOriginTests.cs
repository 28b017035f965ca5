using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class RetoldOriginTests
{
    private const string Sold = "The old mill at Aldby was sold for 640,000 marks to a maker of organs";
    private const string Bought = "To a maker of organs the old mill at Aldby has been sold, for 640,000 marks";

    private static readonly Source Keeper = Person("Ida Brand");

    private static ReportReading First() => new ReportBuilder("a.txt", "Wold Wire", "2040-05-01T08:00:00Z")
        .Says(Keeper, "A stork had nested for 17 years in the chimney of the brewery").Says(Keeper, Sold).Says(Keeper, "Its wheel turns again since Easter and drives a saw made in 1911").Build();

    private static ReportReading Retold(Func<ReportBuilder, string, ReportBuilder>? sold = null, string published = "2040-05-02T08:00:00Z")
    {
        var report = new ReportBuilder("b.txt", "Harbour Gazette", published).Tells("In the chimney of the brewery a stork nested for 17 years");
        return (sold ?? ((r, words) => r.Tells(words)))(report, Bought).Tells("A saw made in 1911 is driven by the wheel, which turns again since Easter").Build();
    }

    private static Claim OfMill(ClaimDecisions decisions, params ReportReading[] dossier) => new ClaimLinker().Link(dossier, decisions).Single(c => c.Text.Contains("640,000", StringComparison.Ordinal));

    [Fact]
    public void Link_RetoldInOtherWordsAndTheSameOrder_GoesBackToTheFirst()
    {
        var claim = OfMill(ClaimDecisions.None, First(), Retold());

        var origin = Assert.Single(claim.Origins);
        Assert.Equal(("Ida Brand", 2), (origin.Source.Name, origin.Statements.Count));
        Assert.Contains(origin.Reasons, r => r.Contains("Harbour Gazette (b.txt) tells in other words what Wold Wire (a.txt) had told before: 3 of its sentences say the same in the same order", StringComparison.Ordinal));
        Assert.Equal(1, claim.Independence.Max);
    }

    [Fact]
    public void Link_RetoldBefore_IsNoCopyOfWhatCameLater()
    {
        var claim = OfMill(ClaimDecisions.None, First(), Retold(published: "2040-04-30T08:00:00Z"));

        Assert.DoesNotContain(claim.Origins.SelectMany(o => o.Reasons), r => r.Contains("Harbour Gazette (b.txt) tells in other words", StringComparison.Ordinal));
    }

    [Fact]
    public void Link_PersonCallsThePublishersIndependent_IsFollowedNoFurther()
    {
        var apart = new ClaimDecisions { Sources = [new SourceDecision(new SourceName("Wold Wire"), new SourceName("Harbour Gazette"), SourceVerdict.Independent, "A person said so.")] };

        Assert.DoesNotContain(OfMill(apart, First(), Retold()).Origins.SelectMany(o => o.Reasons), r => r.Contains("in other words", StringComparison.Ordinal));
    }

    [Fact]
    public void Link_NamedSourceInTheRetoldText_StaysTheRoot()
    {
        var claim = OfMill(ClaimDecisions.None, First(), Retold((r, words) => r.Says(Person("Otto Lund"), words)));

        Assert.Equal(["Ida Brand", "Otto Lund"], claim.Origins.Select(o => o.Source.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Link_WhoSawItHimself_IsNoCopy()
    {
        var claim = OfMill(ClaimDecisions.None, First(), Retold((r, words) => r.Tells($"{words}, our reporter saw")));

        Assert.DoesNotContain(claim.Origins.SelectMany(o => o.Reasons), r => r.Contains("in other words", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_Retold_GivesTheSentencesOfBothSideBySide()
    {
        var (first, retold) = (First(), Retold());
        var claim = OfMill(ClaimDecisions.None, first, retold);

        var passages = new ClaimLinker().Explain([first, retold], claim.Id)!.Statements.Single(t => t.Report.Name == "b.txt").Passages;

        Assert.Equal(3, passages.Count);
        Assert.All(passages, p => Assert.True(p is { InOtherWords: true, Words: 0, Borrower.Name: "b.txt", Lender.Name: "a.txt" }));
        Assert.Equal($"{Bought}.", passages[1].Here.In(retold.Report.Text));
        Assert.Equal($"{Sold}.", passages[1].There.In(first.Report.Text));
    }
}
