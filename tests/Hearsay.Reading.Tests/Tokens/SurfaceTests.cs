using CsCheck;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Tests.Tokens;

public sealed class SurfaceTests
{
    [Theory]
    [InlineData("The dam held. Nobody slept.", "The dam held.|Nobody slept.")]
    [InlineData("Dr. Holm saw J. P. Marn at No. 5. He left.", "Dr. Holm saw J. P. Marn at No. 5.|He left.")]
    [InlineData("She works in the U.S. The firm does not.", "She works in the U.S.|The firm does not.")]
    [InlineData("He met U.S. envoys at 7 a.m. on Monday.", "He met U.S. envoys at 7 a.m. on Monday.")]
    [InlineData("He left at 7 a.m. Anyone who saw him may call.", "He left at 7 a.m.|Anyone who saw him may call.")]
    [InlineData("He left at 7 a.m. Monday.", "He left at 7 a.m. Monday.")]
    [InlineData("“We left.” She shrugged.", "“We left.”|She shrugged.")]
    [InlineData("\"Will it hold?\" Marn asked. No one knew.", "\"Will it hold?\" Marn asked.|No one knew.")]
    [InlineData("“Go!” he said. They went.", "“Go!” he said.|They went.")]
    [InlineData("We waited... Then it came.", "We waited...|Then it came.")]
    [InlineData("It was old (...) and tall.", "It was old (...) and tall.")]
    [InlineData("KARVIK, 3 May (Agency) – The bridge fell. Two died.", "KARVIK, 3 May (Agency) – The bridge fell.|Two died.")]
    [InlineData("🚨 LEAVE NOW 🚨 Water is rising 👇 Share this", "🚨 LEAVE NOW 🚨|Water is rising 👇|Share this")]
    [InlineData("we got out. then we ran", "we got out.|then we ran")]
    [InlineData("It cost $5.5 million. That is all.", "It cost $5.5 million.|That is all.")]
    [InlineData("Stop!!! Do not go.", "Stop!!!|Do not go.")]
    public void Sentences_Text_CutAsExpected(string text, string expected)
    {
        var annotated = Texts.Annotate(text);
        Assert.Equal(expected.Split('|'), annotated.Sentences.Select(s => annotated.SpanOf(s).In(text)));
    }

    [Theory]
    [InlineData("One.\n\nTwo.", 2)]
    [InlineData("A heading\nA line below.\nAnother line.", 3)]
    [InlineData("One line that goes\non in small letters.", 1)]
    [InlineData("One.\r\n\r\nTwo.\r\n", 2)]
    [InlineData("MARN: Yes.\nQUESTION: Why?\nMARN: No.", 3)]
    [InlineData("", 0)]
    [InlineData("\u200B\u200F \n", 0)]
    public void Paragraphs_Text_CountedAsExpected(string text, int expected) => Assert.Equal(expected, Texts.Annotate(text).Paragraphs.Count);

    [Fact]
    public void Paragraphs_WrappedByHand_JoinsLines()
    {
        const string text = """
            The council met on Monday evening and agreed that the old bridge
            over the river should be closed to all traffic until an engineer
            had looked at the piers, which have stood in the water since the
            war and may not stand much longer, a clerk said.
            - one item of a list that follows
            - another one
            """;
        Assert.Equal(3, Texts.Annotate(text).Paragraphs.Count);
    }

    [Fact]
    public void Sentences_AnyText_TileParagraphsAndTokens() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char[" .!?,'’\"“”«»-@#1aAB\n\u200B:()"]), 0, 80].Sample(text =>
        {
            var annotated = Texts.Annotate(text);
            AssertTiles(annotated.Sentences, annotated.Tokens.Count);
            AssertTiles(annotated.Paragraphs, annotated.Tokens.Count);
            Assert.All(annotated.Paragraphs, p => Assert.Contains(annotated.Sentences, s => s.Start == p.Start));
        });

    [Fact]
    public void Sentences_EndlessSentence_IsCutAtTheLimit() =>
        Assert.All(Texts.Annotate(string.Concat(Enumerable.Repeat("word ", 5000))).Sentences, s => Assert.True(s.Length <= SentenceSplitter.MaxTokens));

    private static void AssertTiles(IReadOnlyList<TokenRange> ranges, int count)
    {
        var at = 0;
        foreach (var range in ranges)
        {
            Assert.Equal(at, range.Start);
            Assert.True(range.Length > 0);
            at = range.End;
        }

        Assert.Equal(count, at);
    }
}
