using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>With whom an outlet's own voice is shown, and whose post is no outlet's.</summary>
public sealed class RetellingTests
{
    private static readonly ReportReading[] Toll =
    [
        new ReportBuilder("a.txt", "Ferry Line Company", "2040-05-01T08:00:00Z").Tells("Three people were killed when the Kelm lock burst", Count("people killed", 3, asOf: "2040-05-01")).Build(),
        new ReportBuilder("b.txt", "Marrick Agency", "2040-05-02T08:00:00Z")
            .Says(Body("Kelm Rescue Board"), "nine people were killed when the Kelm lock burst", figures: Count("people killed", 9, asOf: "2040-05-02")).Build(),
        new ReportBuilder("c.txt", "Dale Gazette", "2040-05-03T08:00:00Z").Tells("The burst of the lock at Kelm killed nine people", Count("people killed", 9, asOf: "2040-05-03")).Build(),
    ];

    [Fact]
    public void Link_OutletGivesTheLaterNumber_IsShownWithWhoGaveThat()
    {
        var claim = Assert.Single(new ClaimLinker().Link(Toll));
        var shown = claim.Origins.Single(o => o.Statements.Contains("c.txt:000"));
        Assert.Contains("b.txt:000", shown.Statements);
        Assert.Equal("Kelm Rescue Board", shown.Source.Name);
    }

    [Fact]
    public void Link_OutletGivesANumberNobodyGave_SaysSo()
    {
        var claim = Assert.Single(new ClaimLinker().Link([Toll[0], Toll[2]]));
        Assert.Contains("gives another number in its own voice", string.Join(' ', claim.Origins.SelectMany(o => o.Reasons)), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_PersonPostsWhatHeSaysElsewhere_KeepsHisName()
    {
        var post = new ReportBuilder("b.txt", "Pavle Orin", "2040-05-01T10:00:00Z").With(h => h with { Channel = "Telegram" })
            .Tells("Nine people were killed when the Kelm lock burst", Count("people killed", 9)).Build();
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            new ReportBuilder("a.txt", "Marrick Agency", "2040-05-01T08:00:00Z").Says(Person("Pavle Orin"), "nine people were killed when the Kelm lock burst", figures: Count("people killed", 9)).Build(),
            post,
            new ReportBuilder("c.txt", "", "2040-05-01T09:00:00Z").Says(null, "nine people were killed when the Kelm lock burst", mode: Mode.Narrated, figures: Count("people killed", 9)).Build(),
        ]));

        Assert.Contains(claim.Origins, o => o.Source.Name == "Pavle Orin" && o.Statements.Contains("a.txt:000") && o.Statements.Contains("b.txt:000"));
    }

    [Fact]
    public void Link_OwnReporterInACorrection_IsNoSecondOriginThatDisputes()
    {
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            new ReportBuilder("a.txt", "Marrick Agency", "2040-05-01T08:00:00Z").Tells("six body bags lay on the quay at Kelm", Count("body bags", 6, asOf: "2040-05-01")).Build(),
            new ReportBuilder("b.txt", "Marrick Agency", "2040-05-02T08:00:00Z").Says(Unnamed("its reporter"), "four body bags lay on the quay at Kelm", figures: Count("body bags", 4, asOf: "2040-05-02")).Build(),
        ]));

        Assert.Equal("Marrick Agency", Assert.Single(claim.Origins).Source.Name);
        Assert.NotEqual(Level.Disputed, claim.Level);
    }
}
