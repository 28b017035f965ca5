namespace Hearsay.Model.Tests;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Témech", "Temech")]
    [InlineData("Te\u0301mech", "Temech")]
    [InlineData("ŁÓDŹ", "LODZ")]
    [InlineData("Işık İnce", "Isik Ince")]
    [InlineData("o\uFB03ce", "office")]
    [InlineData("Straße", "Strasse")]
    [InlineData("ÆRØ", "AERO")]
    [InlineData("Ｔｏｍ－２", "Tom-2")]
    [InlineData("Ёлка Йод", "Елка Иод")]
    [InlineData("И\u0306од", "Иод")]
    [InlineData("Ώρα", "Ωρα")]
    [InlineData("plain 12 漢字", "plain 12 漢字")]
    [InlineData("“Tom’s„ ‘«—–…»\u00A0", "“Tom’s„ ‘«—–…»\u00A0")]
    public void Of_EveryLetter_IsWhatItIsTypedAs(string text, string plain) => Assert.Equal(plain, string.Concat(text.Select(c => PlainLetters.Of(c))));

    [Fact]
    public void Of_TiedLetterBeforeSmallOnes_HasOneLargeLetter() => Assert.Equal("Ae", PlainLetters.Of('Æ', isTitle: true));

    [Theory]
    [InlineData('\uFB03', "ffi")]
    [InlineData('æ', null)]
    [InlineData('f', null)]
    public void Apart_LettersThatPrintTied_AreSeveral(char letter, string? apart) => Assert.Equal(apart, PlainLetters.Apart(letter));
}
