using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Statements;

public sealed class StanceTests
{
    [Theory]
    [InlineData("The union said the crane fell.", "The union", "said", "the crane fell", Stance.Asserts)]
    [InlineData("The union denied that the crane fell.", "The union", "denied", "the crane fell", Stance.Denies)]
    [InlineData("The union did not deny that the crane fell.", "The union", "did not deny", "the crane fell", Stance.Asserts)]
    [InlineData("The port rejected talk of a strike.", "The port", "rejected", "talk of a strike", Stance.Denies)]
    [InlineData("Halyard withdraws its report that the light was out.", "Halyard", "withdraws its report", "the light was out", Stance.Denies)]
    [InlineData("Halyard withdraws its report that the light was out.", "its", "report", "the light was out", Stance.Denies)]
    [InlineData("The pilot doubted that the buoy had moved.", "The pilot", "doubted", "the buoy had moved", Stance.Doubts)]
    [InlineData("The desk could not independently verify the recording.", "The desk", "could not independently verify", "the recording", Stance.CannotVerify)]
    [InlineData("The port declined to comment on the log.", "The port", "declined to comment on", "the log", Stance.Declines)]
    [InlineData("\"I am not going to talk about the lamp,\" Orry said.", "Orry", "said", "I am not going to talk about the lamp", Stance.Declines)]
    [InlineData("MAYOR: Was the lamp lit?", "MAYOR", "", "Was the lamp lit", Stance.Asks)]
    [InlineData("Asked by police about the cargo, the mate shrugged.", "police", "Asked", "about the cargo", Stance.Asks)]
    [InlineData("The mayor asked residents to boil water.", "The mayor", "asked", "residents to boil water", Stance.Asks)]
    [InlineData("The mayor promised a new crane.", "The mayor", "promised", "a new crane", Stance.Intends)]
    [InlineData("The line said it would repay the fares.", "The line", "said", "it would repay the fares", Stance.Intends)]
    [InlineData("\"We will close the pier,\" Orry said.", "Orry", "said", "We will close the pier", Stance.Intends)]
    [InlineData("The line said the pier will be cold.", "The line", "said", "the pier will be cold", Stance.Asserts)]
    [InlineData("\"There were never any guns on board,\" Orry said.", "Orry", "said", "There were never any guns on board", Stance.Denies)]
    [InlineData("\"We have no guns on the pier,\" Orry said.", "Orry", "said", "We have no guns on the pier", Stance.Denies)]
    [InlineData("\"We did not see a light,\" Orry said.", "Orry", "said", "We did not see a light", Stance.Asserts)]
    [InlineData("No ship of any kind had left, the port said.", "the port", "said", "No ship of any kind had left", Stance.Denies)]
    [InlineData("There was no siren, Orry said.", "Orry", "said", "There was no siren", Stance.Asserts)]
    public void Build_Attribution_HasTheStanceOfItsWords(string text, string speaker, string cue, string content, Stance stance)
    {
        var statement = Assert.Single(StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, speaker, cue, content)]));

        Assert.Equal(stance, statement.Stance);
    }

    [Theory]
    [InlineData("The line denied this. The lamp was lit, it said.", "it", "The lamp was lit", Stance.Denies)]
    [InlineData("The line denied this. But the lamp was lit, divers said.", "divers", "the lamp was lit", Stance.Asserts)]
    [InlineData("The cause is in dispute. The mast fell, the port said.", "the port", "The mast fell", Stance.Asserts)]
    [InlineData("The mast never fell, the port said.", "the port", "The mast never fell", Stance.Denies)]
    [InlineData("The pilot never called, the port said.", "the port", "The pilot never called", Stance.Asserts)]
    public void Build_WordsThatAnswerATale_Deny(string text, string speaker, string content, Stance stance)
    {
        var statements = StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, speaker, "said", content)]);

        Assert.Equal(stance, Assert.Single(statements, s => s.FoundBy == "test").Stance);
    }

    [Theory]
    [InlineData("Orry wrote on Telegram that it fell.", "Telegram")]
    [InlineData("Orry told a news conference that it fell.", "press conference")]
    [InlineData("Orry said in a statement that it fell.", "statement")]
    [InlineData("Orry said that it fell on Telegram.", null)]
    public void Build_MeansBesideTheCue_IsTheChannel(string text, string? channel)
    {
        var content = text[(text.IndexOf("that ", StringComparison.Ordinal) + 5)..^1];
        var statement = Assert.Single(StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, "Orry", text.Contains("said", StringComparison.Ordinal) ? "said" : "", content)]));

        Assert.Equal(channel, statement.Channel);
    }
}
