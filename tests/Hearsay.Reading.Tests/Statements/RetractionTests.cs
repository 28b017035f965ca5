using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Statements;

/// <summary>Who takes back what he had said, in many wordings, and who takes back something else.</summary>
public sealed class RetractionTests
{
    [Theory]
    [InlineData("The ministry withdrew its claim that the dyke had burst.", "The ministry", "withdrew its claim", "that the dyke had burst", "its claim")]
    [InlineData("The port has taken back its report that the crane fell.", "The port", "has taken back", "its report that the crane fell", "its report")]
    [InlineData("The line has since retracted an earlier statement that the hull was sound.", "The line", "retracted", "the hull was sound", "an earlier statement")]
    [InlineData("The mayor walked back her claim that the well was clean.", "The mayor", "walked back her claim", "the well was clean", "her claim")]
    [InlineData("The mayor backed away from his claim that the well was clean.", "The mayor", "backed away from", "his claim that the well was clean", "his claim")]
    [InlineData("The stoker recanted his statement that the mate slept.", "The stoker", "recanted", "that the mate slept", "his statement")]
    [InlineData("The union dropped the allegation that the mate slept.", "The union", "dropped", "the allegation that the mate slept", "the allegation")]
    [InlineData("The army no longer says that the pass is mined.", "The army", "says", "that the pass is mined", "that the pass is mined")]
    [InlineData("The line no longer claims that the hull was sound.", "The line", "no longer claims", "that the hull was sound", "that the hull was sound")]
    [InlineData("The minister admitted that her claim that the dyke had burst was wrong.", "The minister", "admitted", "that her claim that the dyke had burst was wrong", "her claim")]
    [InlineData("The clinic acknowledged that its figure of 31 dead was wrong.", "The clinic", "acknowledged", "that its figure of 31 dead was wrong", "its figure")]
    [InlineData("The mayor said he had been wrong to say that the well was clean.", "The mayor", "said", "he had been wrong to say that the well was clean", "that the well was clean")]
    [InlineData("The mayor said he was mistaken when he said the well was clean.", "he", "said the", "well was clean", "well was clean")]
    [InlineData("The Quay News apologised for reporting that the ferry was full.", "The Quay News", "apologised for reporting", "that the ferry was full", "that the ferry was full")]
    [InlineData("The station said it was withdrawing its report that the lamp was out.", "The station", "said", "it was withdrawing its report that the lamp was out", "its report")]
    [InlineData("The company had to retract its statement that the valve was shut.", "The company", "had to retract", "that the valve was shut", "its statement")]
    [InlineData("The claim that the dyke had burst was later withdrawn by the ministry.", "the ministry", "claim", "the dyke had burst", "claim")]
    [InlineData("Police withdrew a statement saying that a second man was held.", "Police", "withdrew a statement saying", "that a second man was held", "a statement")]
    [InlineData("\"We withdraw our statement that the valve was shut,\" the line said.", "the line", "said", "We withdraw our statement that the valve was shut", "our statement")]
    [InlineData("\"I take back what I said about the well,\" the mayor said.", "the mayor", "said", "I take back what I said about the well", "what I said")]
    [InlineData("\"Our figure of 31 dead was a mistake,\" the clinic said.", "the clinic", "said", "Our figure of 31 dead was a mistake", "Our figure")]
    [InlineData("\"We can no longer stand by our report,\" the station said.", "the station", "said", "We can no longer stand by our report", "our report")]
    public void Build_SomebodyTakesBackHisWords_DeniesAndNamesThem(string text, string speaker, string cue, string content, string thing)
    {
        var statement = Assert.Single(StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, speaker, cue, content)]), s => s.FoundBy == "test");

        Assert.Equal(Stance.Denies, statement.Stance);
        Assert.Equal(thing, TakenBack(statement, text));
    }

    [Theory]
    [InlineData("The ministry did not take back its claim that the dyke had burst.", "The ministry", "did not take back its claim", "that the dyke had burst")]
    [InlineData("The mayor refused to withdraw his claim that the well was clean.", "The mayor", "refused to withdraw", "his claim that the well was clean")]
    [InlineData("The army will withdraw its claim that the pass is mined.", "The army", "will withdraw", "its claim that the pass is mined")]
    [InlineData("The army withdrew its men from the pass.", "The army", "withdrew", "its men from the pass")]
    [InlineData("The ministry withdrew the licence of the yard.", "The ministry", "withdrew", "the licence of the yard")]
    [InlineData("The army withdrew its report to the council.", "The army", "withdrew", "its report to the council")]
    [InlineData("The army corrected the paper's claim that 31 men had died.", "The army", "corrected the paper's claim", "that 31 men had died")]
    [InlineData("The line denied the claim that the hull was cracked.", "The line", "denied", "the claim that the hull was cracked")]
    [InlineData("The port said the ministry had withdrawn its claim that the dyke had burst.", "The port", "said", "the ministry had withdrawn its claim that the dyke had burst")]
    [InlineData("The army no longer says where the guns are.", "The army", "says", "where the guns are")]
    public void Build_NobodyTakesBackHisWords_NamesNone(string text, string speaker, string cue, string content)
    {
        var statement = Assert.Single(StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, speaker, cue, content)]), s => s.FoundBy == "test");

        Assert.Null(TakenBack(statement, text));
    }

    [Theory]
    [InlineData("The army withdrew its men from the pass.", "The army", "withdrew", "its men from the pass", false)]
    [InlineData("The bank has withdrawn 40 marks from the chest.", "The bank", "has withdrawn", "40 marks from the chest", false)]
    [InlineData("The party withdrew the accusation against its leader.", "The party", "withdrew", "the accusation against its leader", true)]
    [InlineData("The clerk withdrew what he had said of the mate.", "The clerk", "withdrew", "what he had said of the mate", true)]
    public void Build_Withdrawal_DeniesOnlyWhereItIsOfWords(string text, string speaker, string cue, string content, bool denies) =>
        Assert.Equal(denies, Assert.Single(StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, speaker, cue, content)]), s => s.FoundBy == "test").Stance == Stance.Denies);

    [Theory]
    [InlineData("We reported on Monday that the lamp was out. That was wrong.", "We", "reported", "that the lamp was out")]
    [InlineData("An earlier version of this article said that the ferry was full. It was not.", "An earlier version of this article", "said", "that the ferry was full")]
    [InlineData("An earlier version of this story incorrectly said that 31 had died.", "An earlier version of this story", "said", "that 31 had died")]
    [InlineData("Correction: the article said 31; the number is 17.", "the article", "said", "31")]
    [InlineData("Our report that the lamp was out was wrong.", "Our", "report", "that the lamp was out was wrong")]
    public void Build_ReportPutsItsPublisherRight_DeniesInItsOwnVoice(string text, string speaker, string cue, string content)
    {
        var statement = Assert.Single(StatementBuilder.Build(By("Quay News", text), [Found.In(text, speaker, cue, content)]), s => s.FoundBy == "test");

        Assert.Equal(("Quay News", Stance.Denies), (statement.Source?.Name, statement.Stance));
        Assert.NotNull(TakenBack(statement, text));
    }

    [Fact]
    public void Build_ArticleOfSomebodyElse_IsNotThePublishers()
    {
        const string Text = "The article said that the ferry was full. The mate read it twice.";
        var statement = Assert.Single(StatementBuilder.Build(By("Quay News", Text), [Found.In(Text, "The article", "said", "that the ferry was full")]), s => s.FoundBy == "test");

        Assert.Equal(Stance.Asserts, statement.Stance);
        Assert.NotEqual("Quay News", statement.Source?.Name);
    }

    [Theory]
    [InlineData("Our statement of 2 June was wrong: nobody had left the camp.", Stance.Denies)]
    [InlineData("Our statement of 2 June was wrong: the guards had left the camp.", Stance.Asserts)]
    public void Build_StatementWithoutItsMatterWasWrong_DeniesOrTakesItsPlace(string text, Stance stance)
    {
        var statement = Assert.Single(StatementBuilder.Build(By("Harbour Guard", text), []));

        Assert.Equal((stance, "Our statement"), (statement.Stance, TakenBack(statement, text)));
    }

    [Fact]
    public void Build_WordsThatOnlyPoint_TakeBackTheNearestOfTheSameSource()
    {
        const string Text = "The ministry said on Monday that the dyke had burst. It later withdrew the statement.";
        var statements = StatementBuilder.Build(Texts.Annotate(Text), [Found.In(Text, "The ministry", "said", "that the dyke had burst"), Found.In(Text, "It", "withdrew", "the statement")]);

        var relation = Assert.Single(statements[1].Relations, r => r.Kind == Relation.Corrects && r.Second.Words is not null);
        Assert.Equal(statements[0].Id, relation.Second.Statement);
    }

    private static AnnotatedText By(string publisher, string text) => AnnotatedText.Of(Texts.ReportOf(text) with { Header = new ReportHeader { Publisher = publisher } });

    private static string? TakenBack(Statement statement, string text) =>
        statement.Relations.Where(r => r.Kind == Relation.Corrects && r.First.Statement == statement.Id && r.Second.Words is not null).Select(r => r.Second.Words!.Value.In(text)).SingleOrDefault();
}
