using CsCheck;

namespace Hearsay.Reading.Tests.Tokens;

public sealed class QuoteScannerTests
{
    [Theory]
    [InlineData("\"It held,\" he said.", "It held,")]
    [InlineData("“It held,” he said. “So far.”", "It held,|So far.")]
    [InlineData("«Es hielt», sagte er.", "Es hielt")]
    [InlineData("»Es hielt«, sagte er.", "Es hielt")]
    [InlineData("„Es hielt“, sagte er.", "Es hielt")]
    [InlineData("”Det höll”, sa han.", "Det höll")]
    [InlineData("'It held,' he said, 'so far.'", "It held,|so far.")]
    [InlineData("‘It didn’t hold,’ the dogs’ owner said.", "It didn’t hold,")]
    [InlineData("the '90s and the dogs' home", "")]
    [InlineData("''It held,'' he said.", "It held,")]
    [InlineData("``It held,'' he said.", "It held,")]
    [InlineData("`It held,' he said.", "It held,")]
    [InlineData("“He called it ‘safe’ twice,” she said.", "He called it ‘safe’ twice,|safe")]
    [InlineData("\"He called it 'safe' twice,\" she said.", "He called it 'safe' twice,|safe")]
    [InlineData("It was 5\" wide and \"quite new\" too.", "quite new")]
    [InlineData("A stray \" here.\n\n\"It held,\" he said.", "It held,")]
    [InlineData("“We ran.\n\n“Then it fell.” He left.", "We ran.\n\n“Then it fell.")]
    [InlineData("\"We ran.\n\n\"Then it fell,\" he said.", "We ran.\n\n\"Then it fell,")]
    [InlineData("“We ran and ran.\n\nThe town slept.", "We ran and ran.")]
    [InlineData("We ran,” he said.", "")]
    public void Scan_Text_PairsAsExpected(string text, string expected)
    {
        var annotated = Texts.Annotate(text);
        var inside = annotated.Quotations.Where(q => q.Inside.Length > 0).Select(q => annotated.SpanOf(q.Inside).In(text));
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), inside);
    }

    [Fact]
    public void Scan_AnyMarks_NestsAndStaysInside() =>
        Gen.String[Gen.Char["\"“”„«»‘’'` .,aA\n"], 0, 60].Sample(text =>
        {
            var annotated = Texts.Annotate(text);
            foreach (var q in annotated.Quotations)
            {
                Assert.InRange(q.Open, 0, annotated.Tokens.Count - 1);
                Assert.True(q.Close > q.Open && q.End <= annotated.Tokens.Count);
            }

            foreach (var (a, b) in annotated.Quotations.Zip(annotated.Quotations.Skip(1)))
                Assert.True(b.Open >= a.End || b.End <= a.End, $"{a} crosses {b}");
        });
}
