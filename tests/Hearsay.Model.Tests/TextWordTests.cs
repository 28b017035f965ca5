namespace Hearsay.Model.Tests;

public sealed class TextWordTests
{
    [Fact]
    public void In_WordAsWrittenBefore_IsOneObject()
    {
        List<TextWord> words = [.. TextWord.In("Marta’s gate, the old gate; Marta’s")];

        Assert.Equal(["Marta’s", "gate", "the", "old", "gate", "Marta’s"], words.Select(w => w.Text));
        Assert.Equal(["marta", "gate", "the", "old", "gate", "marta"], words.Select(w => w.Lower));
        Assert.Same(words[1].Text, words[4].Text);
        Assert.Same(words[0].Lower, words[5].Lower);
    }

    [Theory]
    [InlineData("Marta’s", "marta")]
    [InlineData("MARTA'S", "marta")]
    [InlineData("Témech’s", "témech")]
    [InlineData("Café'", "café")]
    public void Fold_AnyWord_LosesCaseAndPossessiveEndingAndKeepsMarks(string word, string folded) => Assert.Equal(folded, TextWord.Fold(word));
}
