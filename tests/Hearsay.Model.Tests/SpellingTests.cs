using CsCheck;

namespace Hearsay.Model.Tests;

public sealed class SpellingTests
{
    private static readonly Gen<string> Words = Gen.OneOf("a", "e", "i", "ou", "y", "yy", "kh", "sch", "tz", "r", "rr", "n", "m", "l", "b", "w").Array[1, 7].Select(string.Concat);

    [Theory]
    [InlineData("zelensky", "zelenskyy")]
    [InlineData("zelensky", "zelenskiy")]
    [InlineData("yusuf", "yousef")]
    [InlineData("mohammed", "muhamad")]
    [InlineData("sergey", "sergei")]
    [InlineData("schmidt", "shmidt")]
    [InlineData("chernov", "tschernow")]
    public void AreVariants_Transliterations_True(string a, string b) => Assert.True(Spelling.AreVariants(a, b));

    [Theory]
    [InlineData("zelensky", "zelenska")]
    [InlineData("petrov", "petrova")]
    [InlineData("hassan", "hussein")]
    [InlineData("norris", "morris")]
    [InlineData("brown", "braun")]
    [InlineData("lee", "lie")]
    public void AreVariants_OtherNames_False(string a, string b) => Assert.False(Spelling.AreVariants(a, b));

    [Fact]
    public void AreVariants_OneVowelAllowed_TwoAreTooMany() =>
        Assert.Equal((true, false), (Spelling.AreVariants("mohammed", "mohammad", most: 1), Spelling.AreVariants("mohammed", "muhammad", most: 1)));

    [Fact]
    public void AreNear_ASlipInALongWord_TrueAndInAShortOneFalse() =>
        Assert.Equal((true, true, false, false), (Spelling.AreNear("keller", "kellerr"), Spelling.AreNear("marna", "marne"), Spelling.AreNear("orry", "orri"), Spelling.AreNear("keller", "kastner")));

    [Fact]
    public void AreVariants_AnyTwoWords_AreSoBothWaysRoundAndHaveTheSameSound() =>
        Gen.Select(Words, Words).Sample((a, b) => Spelling.AreVariants(a, b) == Spelling.AreVariants(b, a) && (!Spelling.AreVariants(a, b) || Spelling.Sound(a) == Spelling.Sound(b)));
}
