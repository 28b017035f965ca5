using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Statements;

/// <summary>Contents that a finder cut at other places than those where the clause begins and ends.</summary>
public sealed class ThatClauseTests
{
    [Theory]
    [InlineData("The mill's claim that the ice is safe is, at best, beside the point.", "The mill's", "claim", "that the ice is safe is, at best", "that the ice is safe")]
    [InlineData("The mill dropped its claim that the ice was safe.", "its", "claim", "that the ice was safe", "that the ice was safe")]
    [InlineData("A guard said on a tape put out by the mill that he had slept.", "A guard", "said", "a tape put out by the mill that he had slept", "he had slept")]
    [InlineData("A guard said on the tape was a voice that he knew.", "A guard", "said", "the tape was a voice that he knew", "the tape was a voice that he knew")]
    [InlineData("The mill confirmed that its ship Heron, on its way to Drey, lost power.", "The mill", "confirmed", "that its ship Heron", "that its ship Heron, on its way to Drey, lost power")]
    [InlineData("The mill confirmed that the ship sank, and went home.", "The mill", "confirmed", "that the ship sank", "that the ship sank")]
    [InlineData("The mill puts it at 287.", "The mill", "puts it at", "287", "it at 287")]
    public void Build_ContentCutElsewhere_IsTheClause(string text, string speaker, string cue, string content, string expected)
    {
        var statement = Assert.Single(StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, speaker, cue, content)]), s => s.Cue.Count > 0);

        Assert.Equal(expected, statement.Content[0].In(text));
    }
}
