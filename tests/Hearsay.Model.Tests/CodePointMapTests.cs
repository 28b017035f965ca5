using CsCheck;

namespace Hearsay.Model.Tests;

public sealed class CodePointMapTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Const("a"), Gen.Const("é"), Gen.Const("🚨"), Gen.Const("\r\n"), Gen.Const("’"), Gen.Const("𝔄")).Array[0, 30].Select(string.Concat);

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("a🚨b", 3)]
    [InlineData("🚨🚨", 2)]
    public void CodePointCount_Text_CountsRunes(string text, int expected) => Assert.Equal(expected, new CodePointMap(text).CodePointCount);

    [Fact]
    public void ToCodePoint_RuneStarts_CountRunesBefore() =>
        Texts.Sample(text =>
        {
            var map = new CodePointMap(text);
            int utf16 = 0, runes = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                Assert.Equal(runes, map.ToCodePoint(utf16));
                Assert.Equal(utf16, map.ToUtf16(runes));
                runes++;
                utf16 += rune.Utf16SequenceLength;
            }

            Assert.Equal(runes, map.ToCodePoint(text.Length));
            Assert.Equal(text.Length, map.ToUtf16(runes));
        });

    [Fact]
    public void ToCodePoint_PastTheEnd_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new CodePointMap("ab").ToCodePoint(3));
}
