using Hearsay.Reading.Statements;
using Hearsay.Reading.Tests.Statements;

namespace Hearsay.Reading.Tests.Sources;

public sealed class SpeakerWordTests
{
    [Theory]
    [InlineData("In his deposition the farmer stated that the field was dry.", "deposition the farmer", "stated", "the field was dry", "the farmer")]
    [InlineData("In a notice put up at the shelters the prefecture said that the road was open.", "the shelters the", "prefecture said", "the road was open", "the prefecture")]
    [InlineData("The keeper of the shelters said that the road was open.", "The keeper of the shelters", "said", "the road was open", "the keeper of the shelters")]
    public void Build_WordsForWhereItWasSaid_AreNoPartOfTheSpeaker(string text, string speaker, string cue, string content, string source)
    {
        var statement = StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, speaker, cue, content)]).Single(s => s.FoundBy == "test");

        Assert.Equal(source, statement.Source?.Name);
    }
}
