using CsCheck;
using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The governor's men didn't go.", "The|governor|'s|men|did|n't|go|.")]
    [InlineData("“We’ll see,” she said.", "“|We|’ll|see|,|”|she|said|.")]
    [InlineData("U.S. Commissioner of Lights Orrin J. Tollard", "U.S.|Commissioner|of|Lights|Orrin|J.|Tollard")]
    [InlineData("Dr. Tarn counted 4,100 at 05:45.", "Dr.|Tarn|counted|4,100|at|05:45|.")]
    [InlineData("It rose 2.1 metres to $5bn (5%)...", "It|rose|2.1|metres|to|$|5bn|(|5|%|)|...")]
    [InlineData("He said no. 5 stayed", "He|said|no.|5|stayed")]
    [InlineData("He said no.", "He|said|no|.")]
    [InlineData("see https://t.example/a/1, @sildewatch #dam", "see|https://t.example/a/1|,|@sildewatch|#dam")]
    [InlineData("write to desk@vpr.example.", "write|to|desk@vpr.example|.")]
    [InlineData("an all-party two-year plan -- or not", "an|all-party|two-year|plan|--|or|not")]
    [InlineData("🚨🚨 GO", "🚨|🚨|GO")]
    [InlineData("zero\u200Bwidth and\u200F mark", "zero\u200Bwidth|and|mark")]
    [InlineData("the dogs' home, 'twas 'fine'", "the|dogs|'|home|,|'twas|'|fine|'")]
    public void Tokenize_Text_CutsAsExpected(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(t => t.Span.In(text)));

    [Fact]
    public void Tokenize_AnyText_TilesItButForGaps() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char[" .,'’\"“”-@#1aA\n\u200B"]), 0, 60].Sample(text =>
        {
            var at = 0;
            foreach (var token in Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))
            {
                Assert.True(token.Span.Start >= at && token.Span.End > token.Span.Start);
                Assert.All(text[at..token.Span.Start], c => Assert.True(Tokenizer.IsGap(c)));
                at = token.Span.End;
            }

            Assert.All(text[at..], c => Assert.True(Tokenizer.IsGap(c)));
        });
}
