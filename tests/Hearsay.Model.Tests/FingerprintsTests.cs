using CsCheck;

namespace Hearsay.Model.Tests;

public sealed class FingerprintsTests
{
    private static readonly Gen<string[]> Texts = Gen.Int[0, 5000].Select(n => $"w{n}").Array[0, 60];

    private static IReadOnlyCollection<ulong> Of(string text) => Fingerprints.Of(TextWord.In(text));

    [Fact]
    public void Of_TextsThatShareThePassageOfTheGuarantee_ShareAFingerprint() =>
        Gen.Select(Texts, Texts, Texts, Texts, Gen.Int[0, 40].Select(n => n % 7 == 0 ? "same" : $"p{n}").Array[Fingerprints.ShortestPassage]).Sample((before, after, left, right, passage) =>
            Assert.NotEmpty(Of(string.Join(' ', [.. before, .. passage, .. after])).Intersect(Of(string.Join(", ", [.. left, .. passage, .. right])))));

    [Fact]
    public void Of_AnyText_IsAPartOfItsRunsAndNotOfAnother() => Gen.Select(Texts, Gen.Int[6000, 9000].Select(n => $"w{n}").Array[0, 60]).Sample((words, others) =>
    {
        var prints = Of(string.Join(' ', words));
        Assert.InRange(prints.Count, words.Length < Fingerprints.ShortestPassage ? 0 : 1, Math.Max(0, words.Length - Fingerprints.ShortestPassage + 1));
        Assert.Empty(prints.Intersect(Of(string.Join(' ', others))));
    });

    [Fact]
    public void Of_LongText_TakesTwoOfFiveRuns()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"w{i}"));
        Assert.InRange(Of(words).Count / 20_000.0, 0.37, 0.43);
    }

    [Theory]
    [InlineData("The mayor’s “boats” sank on Monday, 1,200 in all", "the MAYOR'S boats - sank on monday 1,200; in: all")]
    [InlineData("Zoë Brandt saw the north-east lock gate fail", "Zoe Brandt saw the north east lock gate fail")]
    public void Of_SameWordsWrittenOtherwise_AreTheSame(string one, string other)
    {
        Assert.NotEmpty(Of(one));
        Assert.Equal(Of(one).Order(), Of(other).Order());
    }

    [Fact]
    public void Of_AMillionEqualWords_IsOne() => Assert.Single(Of(string.Join(' ', Enumerable.Repeat("no", 1_000_000))));

    [Fact]
    public void Of_Report_LooksBelowTheHeaderAlone()
    {
        const string text = "Title: one two three four five six seven eight nine\n\na b c d e f g h";
        var report = new Report { Name = "a", Sha256 = new string('a', 64), Text = text, Body = new TextSpan(text.IndexOf("a b", StringComparison.Ordinal), text.Length) };
        Assert.Equal(Of("a b c d e f g h"), Fingerprints.Of(report));
        Assert.Equal(Of(text).Order(), Fingerprints.Of(report with { Body = default }).Order());
    }
}
