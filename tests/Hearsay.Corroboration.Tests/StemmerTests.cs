using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Tests;

/// <summary>Words from the sample vocabulary that Porter2's author gives.</summary>
public sealed class StemmerTests
{
    [Theory]
    [InlineData("consistency", "consist")]
    [InlineData("consolations", "consol")]
    [InlineData("conspiracy", "conspiraci")]
    [InlineData("knightly", "knight")]
    [InlineData("knocked", "knock")]
    [InlineData("knives", "knive")]
    [InlineData("generously", "generous")]
    [InlineData("hoping", "hope")]
    [InlineData("hopping", "hop")]
    [InlineData("cries", "cri")]
    [InlineData("ties", "tie")]
    [InlineData("gas", "gas")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("rational", "ration")]
    [InlineData("enjoying", "enjoy")]
    [InlineData("dying", "die")]
    public void Stem_KnownWord_IsPorters(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("дом")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("été")]
    public void Stem_OtherLetters_ComesBackAsItIs(string word) => Assert.Equal(word, Stemmer.Stem(word));
}
