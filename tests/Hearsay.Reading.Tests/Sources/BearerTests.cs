using Hearsay.Reading.Statements;
using Hearsay.Reading.Tests.Statements;

namespace Hearsay.Reading.Tests.Sources;

public sealed class BearerTests
{
    [Theory]
    [InlineData("A longer recording passed to us by a cadet", "a cadet")]
    [InlineData("A phone video shown to the paper by a driver", "a driver")]
    [InlineData("A longer recording made by a cadet", null)]
    public void Build_RecordingThatSomebodyPassedOn_ComesThroughThem(string speaker, string? carrier)
    {
        var text = $"{speaker} shows that the cord is blue.";
        var statement = StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, speaker, "shows", "the cord is blue")]).Single(s => s.FoundBy == "test");

        Assert.Equal(carrier, statement.Via.SingleOrDefault()?.Name);
    }
}
