using Hearsay.Reading.Network;

namespace Hearsay.Reading.Tests.Network;

public sealed class PassageTests
{
    [Fact]
    public void Of_TwoParagraphs_HoldEveryTokenOnce()
    {
        var text = Texts.Annotate("The weir held. Nobody was hurt.\n\nThe mayor said so.");
        var passages = Passage.Of(text);
        Assert.Equal(2, passages.Count);
        Assert.Equal(text.Tokens.Count, passages.Sum(p => p.Count));
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], passages[0].Sentence);
    }

    [Fact]
    public void Of_ParagraphBeyondTheLongest_CutsAtASentence()
    {
        var text = Texts.Annotate(string.Concat(Enumerable.Repeat("The weir held all night. ", 200)).Trim());
        var passages = Passage.Of(text);
        Assert.True(passages.Count > 1);
        Assert.All(passages, p => Assert.InRange(p.Count, 1, Passage.Longest));
        Assert.Equal(text.Tokens.Count, passages.Sum(p => p.Count));
        Assert.All(passages, p => Assert.Equal("The", p.Word(0)));
    }

    [Theory]
    [InlineData("“We held,” she said.", "Opens Inside Inside Inside Closes Outside Outside Outside")]
    [InlineData("\"We held,\" she said.", "Opens Inside Inside Inside Closes Outside Outside Outside")]
    [InlineData("They held,\" she said.", "Outside Outside Outside Closes Outside Outside Outside")]
    [InlineData("She said: \"We held", "Outside Outside Outside Opens Inside Inside")]
    public void Quotes_Marks_AreFollowed(string words, string expected) =>
        Assert.Equal(expected, string.Join(' ', Passage.Of(Texts.Annotate(words))[0].Quotes));

    [Theory]
    [InlineData("‘Weir’", "'weir'")]
    [InlineData("“", "\"")]
    [InlineData("–", "-")]
    public void Of_TypographicForm_IsThatOfThePlainOne(string fancy, string plain) =>
        Assert.Equal(WordForm.Of(plain).Word, WordForm.Of(fancy).Word);

    [Fact]
    public void Of_Case_ChangesTheShapeAlone()
    {
        var (small, large) = (WordForm.Of("weir"), WordForm.Of("Weir"));
        Assert.Equal(small.Word, large.Word);
        Assert.NotEqual(small.Shape, large.Shape);
    }
}
