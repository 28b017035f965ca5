using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>The same thing in other words is one claim; a near-miss is two.</summary>
public sealed class ParaphraseTests
{
    private static IReadOnlyList<Claim> Link(string first, string second, Stance stance = Stance.Asserts) => new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), first).Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), second, stance).Build(),
    ]);

    [Theory]
    [InlineData("the old viaduct at Arle gave way in the storm", "the bridge at Arle collapsed in the gale")]
    [InlineData("the guards opened fire on the miners at the gate of the colliery", "miners were shot by guards at the pit gate")]
    [InlineData("the mayor was told in writing of the crack in the boiler", "the mayor had been informed of a fissure in the furnace")]
    [InlineData("the skipper of the trawler sent a mayday off Skarn", "off Skarn the captain of the vessel made a distress call")]
    [InlineData("pensioners were turned out of their homes in Arle", "elderly residents of Arle had been evicted")]
    [InlineData("the lamp on Skarn Point was switched off", "the beacon on Skarn Point went dark")]
    public void Link_OtherWordsForTheSame_IsOneClaim(string first, string second) => Assert.Single(Link(first, second));

    [Theory]
    [InlineData("the mayor resigned over the budget", "the mayor signed the budget")]
    [InlineData("the drone fired on the lorries at Arle", "the drone had taken off from the airfield before it was seen over Skarn")]
    public void Link_OtherDoingOfTheSameThing_IsTwoClaims(string first, string second) => Assert.Equal(2, Link(first, second).Count);

    [Fact]
    public void Link_ContrarySaidInOtherWords_MeetsAndDoesNotConfirm()
    {
        var claim = Assert.Single(Link("the bridge at Arle gave way", "the bridge at Arle is standing"));
        Assert.Equal(1, claim.Independence.Min);
    }

    [Fact]
    public void Link_StandAsAnOrdinaryWord_IsNoContrary() => Assert.Equal(2, Link("the bridge at Arle gave way", "all other parts of the notice stand as sent").Count);

    [Fact]
    public void Link_OneSentenceOfALongSpeech_MeetsThatSentence() => Assert.Single(Link(
        "My father kept bees and my mother sang. The boiler in the old brewery burst on its first day. Nobody asked us for a single opinion, and the rent went up again.",
        "the brewery's boiler had exploded on the first day"));

    [Fact]
    public void Link_DenialWithoutASubject_SpeaksOfWhoDenies() => Assert.Single(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), "the Winders' League poisoned the spring at Tarn").Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Winders' League"), "having poisoned the spring", Stance.Denies).Build(),
    ]));
}
