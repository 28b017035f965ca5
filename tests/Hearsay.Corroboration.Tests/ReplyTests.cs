using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>A reply of a transcript speaks of what it was asked.</summary>
public sealed class ReplyTests
{
    private static IReadOnlyList<Claim> Link(params ReportBuilder[] reports) => new ClaimLinker().Link([.. reports.Select(r => r.Build())]);

    [Fact]
    public void Link_BareNumberInReply_CountsWhatWasAskedFor()
    {
        var claim = Assert.Single(Link(
            new ReportBuilder("a.txt", "Radio Marsh").Text("HOST: Good morning. How many have died in the pit?\n\nLUNT:").Says(Person("Ada Lunt"), "Nine", figures: Count("number", 9)),
            new ReportBuilder("b.txt", "Lomond Herald").Says(Body("Lomond Police"), "nine people were killed", figures: Count("people killed", 9))));
        Assert.Equal(Level.Corroborated, claim.Level);
    }

    [Fact]
    public void Link_BareNumberWithoutAQuestion_CountsNothingKnown() => Assert.Equal(2, Link(
        new ReportBuilder("a.txt", "Radio Marsh").Text("HOST: Good morning.\n\nLUNT:").Says(Person("Ada Lunt"), "Nine", figures: Count("number", 9)),
        new ReportBuilder("b.txt", "Lomond Herald").Says(Body("Police"), "nine people were killed", figures: Count("people killed", 9))).Count);

    [Fact]
    public void Link_RefusalToAnswer_GoesWithWhatWasAsked()
    {
        var claims = Link(
            new ReportBuilder("a.txt", "Radio Marsh").Text("HOST: Was the sluice at Tarn Mill locked on Friday?\n\nLUNT:").Says(Person("Ada Lunt"), "That is for the inquiry", Stance.Declines),
            new ReportBuilder("b.txt", "Lomond Herald").Says(Body("Police"), "the sluice at Tarn Mill had been locked on Friday"));
        Assert.Equal((2, 1), (Assert.Single(claims).Statements.Count, claims[0].Origins.Count));
    }

    [Fact]
    public void Link_ReplyThatSpeaksOfSomethingElse_StaysApart() => Assert.Equal(2, Link(
        new ReportBuilder("a.txt", "Radio Marsh").Text("HOST: Was the sluice at Tarn Mill locked on Friday?\n\nLUNT:").Says(Person("Ada Lunt"), "my grandmother made the best bread in the county, you know"),
        new ReportBuilder("b.txt", "Lomond Herald").Says(Body("Police"), "the sluice at Tarn Mill had been locked on Friday")).Count);
}
