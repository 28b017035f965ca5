using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Statements;

public sealed class PhrasesTests
{
    private static readonly Phrases Some = new("no one", "no one else", "no", "did not see it", "did not");

    [Theory]
    [InlineData("no one else came", 4, 3)]
    [InlineData("no one came", 3, 2)]
    [InlineData("no one else came", 2, 2)]
    [InlineData("no boat came", 3, 1)]
    [InlineData("No one came", 3, 2)]
    [InlineData("did not see him", 4, 2)]
    [InlineData("did see it", 3, 0)]
    [InlineData("one else", 2, 0)]
    [InlineData("no one", 1, 1)]
    [InlineData("no one", 0, 0)]
    public void LengthAt_Beginning_IsTheLongestPhraseBeforeTheEnd(string text, int end, int expected) =>
        Assert.Equal(expected, Some.LengthAt(new TokenWords(Texts.Annotate(text)), 0, end));

    [Fact]
    public void FirstWords_OfPhrasesThatBeginAlike_AreNamedOnce() => Assert.Equal(["did", "no"], Some.FirstWords.Order());
}
