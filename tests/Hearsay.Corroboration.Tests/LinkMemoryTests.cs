using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class LinkMemoryTests
{
    private readonly ReportReading[] _dossier =
    [
        new ReportBuilder("a.txt", "Skarn Herald", "2040-05-01T06:00:00Z").Tells("a storm closed the school in Vinter").Build(),
        new ReportBuilder("b.txt", "Pellworm Lines", "2040-05-02T06:00:00Z").Says(Person("Ines Tamm"), "the harbour master resigned on Friday").Build(),
        new ReportBuilder("c.txt", "Evening Hour", "2040-05-03T06:00:00Z").Says(Person("Otto Brill"), "the lighthouse at Skarn was dark all night").Build(),
    ];

    private readonly LinkMemory _memory = new();

    public LinkMemoryTests() => new ClaimLinker().Update(_dossier, ClaimDecisions.None, _memory);

    [Fact]
    public void Update_AnotherHead_MakesTheClaimsOfThatReportAnewAndNoOthers()
    {
        var report = _dossier[0].Report;
        var other = _dossier[0] with { Report = report with { Header = report.Header with { Publisher = "Radio Vinter" } } };

        var update = new ClaimLinker().Update([other], ClaimDecisions.None, _memory);

        Assert.False(update.IsWhole);
        Assert.Equal("a.txt:000", Assert.Single(Assert.Single(update.Made).Claim.Statements));
        Assert.Equal(3, update.Count);
    }

    [Fact]
    public void Update_AnotherText_MakesTheClaimsOfThatReportAnewAndNoOthers()
    {
        var other = new ReportBuilder("a.txt", "Skarn Herald").Text("Corrected.").Tells("a storm closed the mill in Vinter").Build();

        var update = new ClaimLinker().Update([other with { Report = other.Report with { Sha256 = _dossier[0].Report.Sha256 } }], ClaimDecisions.None, _memory);

        Assert.False(update.IsWhole);
        Assert.Equal("A storm closed the mill in Vinter.", Assert.Single(update.Made).Claim.Text);
        Assert.Equal(3, update.Count);
    }

    [Fact]
    public void Link_ReportThatIsThereNoMore_TakesItsClaimsAndNoOthers()
    {
        var before = new ClaimLinker().Link(_dossier, ClaimDecisions.None, _memory);

        new ClaimLinker().Link(_dossier[1..], ClaimDecisions.None, _memory);
        var update = new ClaimLinker().Update([], ClaimDecisions.None, _memory);

        Assert.Equal(before[0].Id, Assert.Single(update.Gone));
        Assert.Empty(update.Made);
        Assert.Equal(2, update.Count);
    }
}
