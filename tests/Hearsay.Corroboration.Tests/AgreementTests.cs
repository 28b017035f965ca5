using Hearsay.Corroboration.Figures;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>When one origin's words or number confirm another's within one claim.</summary>
public sealed class AgreementTests
{
    private static Claim Of(string first, Figure one, string second, Figure other) => Assert.Single(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Aldby Grid Company"), first, figures: one).Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), second, figures: other).Build(),
    ]));

    [Theory]
    [InlineData(41, Bound.About, 43, Bound.About, Level.Corroborated)]
    [InlineData(41, Bound.About, 43, Bound.Exactly, Level.Corroborated)]
    [InlineData(41, Bound.About, 50, Bound.About, Level.Disputed)]
    [InlineData(40, Bound.MoreThan, 43, Bound.Exactly, Level.Corroborated)]
    [InlineData(40, Bound.MoreThan, 900, Bound.Exactly, Level.Repeated)]
    public void Link_FiguresOfOneMeasure_ConfirmWhereTheyAreNear(double first, Bound one, double second, Bound other, Level level) => Assert.Equal(level, Of(
        "some homes in the Tarn valley have no electricity", Count("homes without power", first, one),
        "homes in the Tarn valley are without electricity", Count("homes without power", second, other)).Level);

    [Theory]
    [InlineData(5, "2040-05-02", Level.Corroborated)]
    [InlineData(9, "2040-05-02", Level.Repeated)]
    [InlineData(4, "2040-05-02", Level.Disputed)]
    [InlineData(4, "2031", Level.Repeated)]
    [InlineData(4, "2040-03", Level.Repeated)]
    public void Link_LaterCountOfTheDead_ConfirmsNoLowerOneAndClashesWithAHigher(double later, string day, Level level) => Assert.Equal(level, Of(
        "five people were killed when the brewery in Aldby burned down", Count("people killed", 5, asOf: "2040-05-01", scope: "killed"),
        $"{later} people have been killed by the blaze that burned down the brewery in Aldby", Count("people killed", later, asOf: day, scope: "killed")).Level);

    [Fact]
    public void Link_CountOfOnesOwn_IsACountOfAll() => Assert.Equal(Level.Corroborated, Of(
        "26 pupils were lifted out of the school in Aldby", Count("pupils rescued", 26, scope: "rescued"),
        "26 of our pupils were lifted out of the school in Aldby", Count("pupils rescued", 26, scope: "rescued")).Level);

    [Fact]
    public void Link_SameCountToldWithANegation_StillConfirms() => Assert.Equal(Level.Corroborated, Of(
        "at six tables in Aldby voting did not begin until ten", Count("tables that opened late", 6),
        "six tables in Aldby began voting late", Count("tables that opened late", 6)).Level);

    [Theory]
    [InlineData("the fire that killed five people was set in the tower", true)]
    [InlineData("the jet that slid into a lagoon with the loss of five lives was flying with one engine", true)]
    [InlineData("two men were detained after the accident that killed five people in the market", true)]
    [InlineData("the fire, which killed five people, began in the tower", true)]
    [InlineData("the wall, which is five metres high, gave way", true)]
    [InlineData("three were killed at once and two died later, which brings the dead to five", false)]
    [InlineData("it hauled 35 wagons, which is five hundred tonnes, for the mill", false)]
    [InlineData("we estimate that about five percent of the flock have died", false)]
    [InlineData("the fire at the brewery killed five people", false)]
    [InlineData("the cabin that fell on Monday killed five people", false)]
    [InlineData("the office found that five people were killed", false)]
    [InlineData("the museum told us in writing that five pieces are gone", false)]
    [InlineData("the props that held the span were taken away five days later", false)]
    public void IsByTheWay_CountInAClauseThatSaysWhichThingIsMeant_Is(string content, bool expected) =>
        Assert.Equal(expected, FigureContext.IsByTheWay(FigurePlace.In(content, content.IndexOf("five", StringComparison.Ordinal))));

    [Fact]
    public void Link_CountOfTheWholeBesideWhatIsCounted_ConfirmsNothing() => Assert.DoesNotContain(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Medicines Office"), "the batch of syrup holds 900 bottles", figures: Count("bottles in the batch", 900)).Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Otto Brill"), "of the 900 bottles of syrup in the batch 200 were found and destroyed",
            figures: [Count("bottles destroyed", 200, scope: "destroyed"), Count("bottles in the batch", 900)]).Build(),
    ]), c => c.Level == Level.Corroborated);

    [Fact]
    public void Link_NumberInAClauseThatHangsOn_IsHeldAgainstOneTold() => Assert.Equal(Level.Disputed, Of(
        "rockets hit the Tarn bridge on Monday, killing three road workers", Count("road workers killed", 3, asOf: "2040-04-30"),
        "two road workers were killed at the Tarn bridge on Monday", Count("road workers killed", 2, asOf: "2040-04-30")).Level);
}
