using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class ClaimExplainerTests
{
    private const string Crack = "inspectors had found a long crack in the northern pillar of the viaduct during the winter";

    [Fact]
    public void Explain_TextTakenFromAnother_GivesThePassageInBothReports()
    {
        var first = new ReportBuilder("a.txt", "Marrick Agency", "2040-05-01T08:00:00Z").Text("By our staff.").Tells(Crack).Build();
        var copy = new ReportBuilder("b.txt", "Dale Gazette", "2040-05-01T12:00:00Z").Text("News of the day from all over the country.").Tells(Crack).Build();

        var explanation = Explain(first, copy);

        var passage = Assert.Single(explanation.Statements.Single(t => t.Report.Name == "b.txt").Passages);
        Assert.Equal(("b.txt", "a.txt"), (passage.Borrower.Name, passage.Lender.Name));
        Assert.Equal(Crack, passage.Here.In(copy.Report.Text));
        Assert.Equal(Crack, passage.There.In(first.Report.Text));
        Assert.All(explanation.Statements, t => Assert.Equal(0, t.Origin));
    }

    [Fact]
    public void Explain_CarriedStatement_GivesTheChainFromSourceToPublisher()
    {
        var explanation = Explain(new ReportBuilder("a.txt", "Dale Gazette").Says(Person("Ida Brand"), Crack, via: [Body("Ministry of Works"), Outlet("Marrick Agency")]).Build());

        Assert.Equal(["Ida Brand", "Ministry of Works", "Marrick Agency", "Dale Gazette"], explanation.Statements.Single().Chain);
    }

    [Fact]
    public void Explain_DeniedByOneOfTwo_SaysWhatItWouldBeWithoutTheDenial()
    {
        var explanation = Explain(
            new ReportBuilder("a.txt", "Dale Gazette").Says(Person("Ida Brand"), Crack).Build(),
            new ReportBuilder("b.txt", "Radio Wold").Says(Body("Ministry of Works"), Crack, Stance.Denies).Build());

        Assert.Equal(Level.Disputed, explanation.Claim.Level);
        Assert.Contains("Were the denial withdrawn, it would be single.", explanation.WouldChange);
    }

    [Fact]
    public void Explain_NobodyAsserts_DoesNotSpeakOfAnOriginThatIsNotThere()
    {
        var explanation = Explain(new ReportBuilder("a.txt", "Dale Gazette").Says(Person("Ida Brand"), Crack, Stance.CannotVerify).Build());

        Assert.DoesNotContain(explanation.WouldChange, w => w.Contains("the same origin", StringComparison.Ordinal));
        Assert.Contains(explanation.WouldChange, w => w.StartsWith("Somebody who asserts it", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_DeniedAndAssertedByNobody_SaysThatNothingElseIsSaid()
    {
        var explanation = Explain(
            new ReportBuilder("a.txt", "Dale Gazette").Says(null, Crack, Stance.Denies).Build());

        Assert.Equal("Nobody asserts it: without the denials nothing would be said of it.", Assert.Single(explanation.WouldChange));
    }

    [Fact]
    public void Explain_Corroborated_SaysWhichOriginItWouldNotStandWithout()
    {
        var explanation = Explain(
            new ReportBuilder("a.txt", "Dale Gazette").Says(Person("Ida Brand"), Crack).Build(),
            new ReportBuilder("b.txt", "Radio Wold").Says(Body("Ministry of Works"), Crack).Build());

        Assert.Equal(Level.Corroborated, explanation.Claim.Level);
        Assert.Contains("Without what goes back to Ida Brand it would be single.", explanation.WouldChange);
        Assert.Contains("Without what goes back to Ministry of Works it would be single.", explanation.WouldChange);
    }

    [Fact]
    public void Explain_CarrierAlsoSpeaks_SaysWhyTheTwoAreOne()
    {
        var explanation = Explain(
            new ReportBuilder("a.txt", "Dale Gazette").Says(Person("Ida Brand"), Crack, via: [Body("Ministry of Works")]).Build(),
            new ReportBuilder("b.txt", "Radio Wold").Says(Body("Ministry of Works"), Crack).Build());

        Assert.Equal(1, explanation.Claim.Independence.Min);
        Assert.Contains("Ministry of Works has it from Ida Brand", Assert.Single(explanation.Merges).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_DoubtAlone_HasNoOrigin()
    {
        var explanation = Explain(new ReportBuilder("a.txt", "Dale Gazette").Says(Person("Ida Brand"), Crack, Stance.Doubts).Build());

        Assert.Null(explanation.Statements.Single().Origin);
    }

    [Fact]
    public void Explain_NoSuchClaim_IsNull() =>
        Assert.Null(new ClaimLinker().Explain([new ReportBuilder("a.txt", "Dale Gazette").Tells(Crack).Build()], "none"));

    private static ClaimExplanation Explain(params ReportReading[] dossier)
    {
        var linker = new ClaimLinker();
        return linker.Explain(dossier, Assert.Single(linker.Link(dossier)).Id)!;
    }
}
