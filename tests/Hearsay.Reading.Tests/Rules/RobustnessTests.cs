using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using Hearsay.Reading.Attribution;

namespace Hearsay.Reading.Tests.Rules;

/// <summary>What holds for every text, however odd.</summary>
public sealed class RobustnessTests
{
    private static readonly RuleAttributionFinder Finder = new();

    private static readonly string[] Words =
    [
        "said", "says", "told", "that", "the", "mayor", "who", "Ada", "Marn", "according", "to", "by", "was", "is", "quoted", "as", "saying", "his", "claim", "denied", "having",
        "asked", "about", "whether", "reporters", "on", "Monday", "in", "a", "statement", "and", "but", "he", "they", "had", "left", "not", "could", "be", "verified", "of", "from",
        ",", ".", ":", ";", "-", "–", "—", "(", ")", "[", "]", "?", "!", "...", "\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "'s", "n't", "\n", "\n\n", "MARN:", "QUESTION (Herald):",
        "\u200B", "\u202B", "\u202C", "\uFEFF", "קול", "صوت", "👇", "\uD83D", "e\u0301", "5", "40", "$",
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    private static readonly Gen<string> AnyText = Gen.OneOf(Word.Array[0, 60].Select(w => string.Join(' ', w)), Word.Array[0, 40].Select(string.Concat), Gen.String);

    [Fact]
    public void Find_AnyText_GivesSpansInsideItInOrder() =>
        AnyText.Sample(text =>
        {
            foreach (var attribution in Finder.Find(Texts.Annotate(text)))
            {
                Assert.NotEmpty(attribution.Content);
                foreach (var spans in new[] { attribution.Speaker, attribution.Cue, attribution.Content })
                {
                    Assert.All(spans, s => Assert.True(s.Start >= 0 && s.End > s.Start && s.End <= text.Length));
                    Assert.All(spans.Zip(spans.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start, "spans of one role overlap or stand out of order"));
                }
            }
        }, iter: 2000);

    [Fact]
    public void Read_AnyText_GivesStatementsWithContent() =>
        AnyText.Sample(text => Assert.All(Reader.Default.Read(Texts.ReportOf(text)).Statements, s => Assert.All(s.Content, c => Assert.True(c.Length > 0 && c.End <= text.Length))), iter: 500);

    [Fact]
    public void Read_SameText_GivesTheSameBytes() =>
        AnyText.Sample(text => Assert.Equal(Bytes(text), Bytes(text)), iter: 100);

    [Fact]
    public void Find_SameText_GivesSameAnswer() =>
        AnyText.Sample(text => Assert.Equal(Keys(text), Keys(text)), iter: 200);

    [Theory]
    [InlineData("He said the dam had held, and \"it will hold.\n\nThe mayor said the road was open.", "the road was open")]
    [InlineData("It was 6\" wide. \"It held,\" said Marn.", "It held")]
    [InlineData("”“ ” She said nobody had slept.", "nobody had slept")]
    [InlineData("DREY: The gate held.\n\n: nobody.\n\nShe said nobody had slept.", "nobody had slept")]
    public void Find_UnbalancedMarks_StillReadsTheRest(string text, string content) =>
        Assert.Contains(content, Finder.Find(Texts.Annotate(text)).SelectMany(a => a.Content).Select(c => c.In(text)));

    [Fact]
    public void Find_InvisibleAndRightToLeftCharacters_KeepsThemInTheSpans()
    {
        const string text = "\u202BThe mayor said\u200B that the \u2067גשר\u2069 had\u00A0held.\u202C";
        var found = Assert.Single(Finder.Find(Texts.Annotate(text)));
        Assert.Equal("the \u2067גשר\u2069 had\u00A0held", found.Content[0].In(text));
    }

    [Theory]
    [InlineData("The mayor said ")]
    [InlineData("“")]
    [InlineData("\"a ")]
    [InlineData("he, who ")]
    [InlineData("(")]
    [InlineData("word")]
    [InlineData("A said that ")]
    [InlineData("'x ")]
    [InlineData("The mayor, the clerk, ")]
    [InlineData("near Tripoli by Monday some 12 boats, ")]
    [InlineData("The port said 12 boats left Tripoli on Monday. ")]
    [InlineData("MARN: yes.\n")]
    [InlineData("“We left.\n\n")]
    [InlineData("The mayor said it held. “It held,” she said.\n\n")]
    [InlineData("The mayor said it held. “It was cold there.”\n\n")]
    [InlineData("Rain. “It was cold there.” ")]
    public void Read_FourTimesTheText_TakesNoMoreThanEightTimes(string piece)
    {
        const int length = 30_000;
        var one = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var four = string.Concat(Enumerable.Repeat(one, 4));
        Assert.True(Enumerable.Range(0, 8).Any(_ => TimeOf(four) < TimeOf(one) * 8), "four times the text took more than eight times as long, eight times in a row");
    }

    [Fact]
    public void Read_OneLineOfTwoMegabytes_IsRead()
    {
        var text = string.Concat(Enumerable.Repeat("the mayor said that the road was open and ", 50_000));
        Assert.NotEmpty(Reader.Default.Read(Texts.ReportOf(text)).Statements);
    }

    /// <summary>Everything that reading gives, persons and relations included.</summary>
    private static string Bytes(string text)
    {
        var reading = Reader.Default.Read(Texts.ReportOf(text));
        return JsonSerializer.Serialize(reading.Statements) + JsonSerializer.Serialize(reading.ProtectedPersons) + JsonSerializer.Serialize(reading.Sources);
    }

    private static double TimeOf(string text)
    {
        var report = Texts.ReportOf(text);
        var clock = Stopwatch.StartNew();
        Finder.Find(AnnotatedText.Of(report));
        return clock.Elapsed.TotalMilliseconds;
    }

    private static IEnumerable<string> Keys(string text) => Finder.Find(Texts.Annotate(text)).Select(a => $"{a.FoundBy} {string.Join(',', a.Speaker)} {string.Join(',', a.Cue)} {string.Join(',', a.Content)}");
}
