using Hearsay.Corroboration.Linking;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class PairModelTests
{
    private static PartialDate? Day(string? iso) => PartialDate.TryParse(iso, out var day) ? day : null;

    private static GraphView Graph() => new ClaimLinker().Graph(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the boiler at Arle burst on Monday").Says(Person("Nils Aro"), "it did not", Stance.Denies).Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), "41 people left the brewery at Arle", figures: Count("people", 41)).Build(),
    ]);

    [Fact]
    public void EvidenceOn_TwoPropositions_HasANumberForEachNameFromNoneToAll()
    {
        var evidence = Graph().EvidenceOn(0, 1);

        Assert.Equal(PairModel.Names.Count, evidence.Length);
        Assert.All(evidence, e => Assert.InRange(e, 0, 1));
    }

    [Fact]
    public void EvidenceOn_TheOtherWayRound_IsTheSame() => Assert.Equal(Graph().EvidenceOn(0, 2), Graph().EvidenceOn(2, 0));

    [Theory]
    [InlineData("1998", "1998", 1)]
    [InlineData("2040-05-01", "2040-05-01", 0)]
    [InlineData("2040-04", "2040-04", 0)]
    [InlineData("1998", null, 0)]
    public void EvidenceOn_OneOfAYearGoneBy_TellsTheTwoApart(string from, string? to, double expected)
    {
        var early = new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "a slide killed 11 people at Arle").Build();
        var time = new TimeMention { Span = default, From = Day(from), To = Day(to), Rule = "test" };
        early = early with { Statements = [.. early.Statements.Select(s => s with { Times = [time] })] };
        var late = new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), "a slide killed 19 people at Arle").Build();

        Assert.Equal(expected, new ClaimLinker().Graph([early, late]).EvidenceOn(0, 1)[PairModel.Names.ToList().IndexOf("one is of long ago")]);
    }

    [Fact]
    public void Of_EvidenceOfAnotherVersion_IsTheCallersError() => Assert.Throws<ArgumentException>(() => PairModel.Default.Of([1]));

    [Fact]
    public void Names_OfTheWeights_AreDistinct() => Assert.Equal(PairModel.Names.Count, PairModel.Names.Distinct().Count());
}
