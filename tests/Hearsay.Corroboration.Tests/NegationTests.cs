using Hearsay.Corroboration.Linking;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class NegationTests
{
    [Theory]
    [InlineData("There was no siren", true)]
    [InlineData("The council did not send us any letter in May", true)]
    [InlineData("its teams never worked there", true)]
    [InlineData("Nobody was hurt", true)]
    [InlineData("They weren't told", true)]
    [InlineData("I can say today that the dyke is not tight", true)]
    [InlineData("It is clear that nobody closed the valve", true)]
    [InlineData("The roof that fell was not insured", false)]
    [InlineData("I do not know that the valve was closed", true)]
    [InlineData("No fewer than nine were hurt", false)]
    [InlineData("The bridge was not only closed but fenced", false)]
    [InlineData("The roof fell because nobody had cleared the snow", false)]
    [InlineData("The pump ran. It did not stop", false)]
    [InlineData("The failed valve was changed", false)]
    public void InFirstClause_NegationOfTheMainClause_IsOneAndNoOther(string content, bool expected) =>
        Assert.Equal(expected, Negation.InFirstClause(Word.Split(content)));

    [Theory]
    [InlineData("residents of Arle saw the Safety Board at the mill")]
    [InlineData("Open Harbour Trust sent nine lamps")]
    public void Read_NamesAndResidents_SayThatNothingIsNotSo(string content) =>
        Assert.False(new ClaimLinker().Graph([new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), content).Build()]).Nodes.Single().IsNegated);

    [Fact]
    public void Link_OneSaysNotWhatAnotherSays_IsDisputed() => Assert.Equal(Level.Disputed, Both("a chain hung on the gate of the brewery in Arle", "No chain hung on the gate of the brewery in Arle").Level);

    [Fact]
    public void Link_BothSayNot_AreOnOneSide() => Assert.NotEqual(Level.Disputed, Both("no chain hung on the gate of the brewery in Arle", "There was no chain on the gate of the brewery in Arle").Level);

    [Theory]
    [InlineData("there was a barrier at the landing of Arle and it was lit", "no barrier stood at the landing of Arle")]
    [InlineData("the dyke at Arle is tight and meets all rules", "I can say today that the dyke at Arle is not tight")]
    [InlineData("the north gate of the brewery in Arle was open", "the north gate of the brewery in Arle was padlocked")]
    public void Link_ContraryOfWhatBothSpeakOf_IsDisputed(string one, string other) => Assert.Equal(Level.Disputed, Both(one, other).Level);

    [Fact]
    public void Link_ContraryWithANot_IsNotDisputed() =>
        Assert.NotEqual(Level.Disputed, Both("the north gate of the brewery in Arle was not open", "the north gate of the brewery in Arle was padlocked").Level);

    private static Claim Both(string one, string other) => Assert.Single(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), one).Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Works Council"), other).Build(),
    ]));
}
