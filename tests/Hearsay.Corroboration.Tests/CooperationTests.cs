using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Two who worked together on what they say, or of whom one supplied the other's material, are one origin.</summary>
public sealed class CooperationTests
{
    private const string Claim = "the brewery tower fell into the yard at Aldby";
    private static readonly Source Institute = Body("Fenland Institute");
    private static readonly Source Board = Body("Marsh Board");

    private static Claim Link(string before, string more = "", Source? other = null, string publisher = "Lomond Herald", Stance stance = Stance.Asserts) => Assert.Single(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", publisher).Text(before).Says(Institute, Claim).Text(more).Build(),
        new ReportBuilder("b.txt", "Radio Fen").Says(other ?? Board, "the tower of the brewery at Aldby fell into the yard", stance).Build(),
    ]));

    [Theory]
    [InlineData("The Fenland Institute, working with the Marsh Board, looked at photographs.")]
    [InlineData("The Fenland Institute said, together with the Marsh Board, on Monday:")]
    [InlineData("In co-operation with the Marsh Board it was the Fenland Institute that looked.")]
    [InlineData("It had worked with the Marsh Board on the case.")]
    [InlineData("The Fenland Institute, led by Dr. Vell and working with the Marsh Board, looked at photographs.")]
    [InlineData("A joint survey by the Fenland Institute and the Marsh Board looked at the ruins.")]
    [InlineData("The Marsh Board and the Fenland Institute jointly inspected the ruins.")]
    [InlineData("The Fenland Institute used photographs supplied by the Marsh Board.")]
    [InlineData("The Fenland Institute went by records handed over by the Marsh Board in May.")]
    public void Link_WorkedTogetherOrSupplied_AreOneOrigin(string told)
    {
        var claim = Link(told);
        Assert.NotEqual(Level.Corroborated, claim.Level);
        Assert.Equal((1, 1), (claim.Independence.Min, claim.Independence.Max));
        Assert.Contains(claim.Origins[0].Reasons, b => b.Contains("worked together on it", StringComparison.Ordinal) && b.Contains("a.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("The Fenland Institute did not work jointly with the Marsh Board.")]
    [InlineData("Independently of it, and not together with the Marsh Board, the Fenland Institute looked.")]
    [InlineData("The Fenland Institute, working with the Hop Growers, looked at photographs.")]
    [InlineData("The Hop Growers used photographs supplied by the Fenland Institute.")]
    [InlineData("The Fenland Institute was given a prize by the Marsh Board.")]
    [InlineData("The Fenland Institute and the Marsh Board met at a joint where the pipes meet.")]
    public void Link_NothingOfTheKind_AreTwo(string told) => Assert.Equal(Level.Corroborated, Link(told).Level);

    [Fact]
    public void Link_ToldInAnotherParagraph_AreTwo_UnlessOneOfThemPublishedIt()
    {
        const string Told = "\n\nThe Fenland Institute restores pictures together with the Marsh Board.";
        Assert.Equal(Level.Corroborated, Link("", Told).Level);
        Assert.NotEqual(Level.Corroborated, Link("", Told, publisher: "Fenland Institute").Level);
    }

    [Fact]
    public void Link_OneDeniesWhatTheOtherSays_StaysDisputedWithTwoOrigins()
    {
        var claim = Link("The Fenland Institute, working with the Marsh Board, looked at photographs.", stance: Stance.Denies);
        Assert.Equal(Level.Disputed, claim.Level);
        Assert.Equal(2, claim.Origins.Count);
    }

    [Fact]
    public void Link_APersonSaysTheyAreIndependent_AreTwo()
    {
        ReportReading[] readings =
        [
            new ReportBuilder("a.txt", "Lomond Herald").Text("The Fenland Institute, working with the Marsh Board, looked.").Says(Institute, Claim).Build(),
            new ReportBuilder("b.txt", "Radio Fen").Says(Board, "the tower of the brewery at Aldby fell into the yard").Build(),
        ];
        Assert.NotEqual(Level.Corroborated, Assert.Single(new ClaimLinker().Link(readings)).Level);
        var decided = ClaimDecisions.None with { Sources = [new SourceDecision(new SourceName("Fenland Institute"), new SourceName("Marsh Board"), SourceVerdict.Independent, "they only shared a boat")] };
        Assert.Equal(Level.Corroborated, Assert.Single(new ClaimLinker().Link(readings, decided)).Level);
    }
}
