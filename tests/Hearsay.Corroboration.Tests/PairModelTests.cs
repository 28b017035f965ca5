using Hearsay.Corroboration.Linking;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class PairModelTests
{
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

    [Fact]
    public void Of_EvidenceOfAnotherVersion_IsTheCallersError() => Assert.Throws<ArgumentException>(() => PairModel.Default.Of([1]));

    [Fact]
    public void Names_OfTheWeights_AreDistinct() => Assert.Equal(PairModel.Names.Count, PairModel.Names.Distinct().Count());
}
