using CsCheck;
using Hearsay.Model;

namespace Hearsay.Corroboration.Tests;

public sealed class TextComparerTests
{
    private const string Wire = "The lock gate failed at dawn, said the harbour master, and at least twelve boats were lost below it.";

    private static readonly Gen<string> Chatter = Gen.Int[0, 400].Select(n => $"w{n}").Array[0, 40].Select(words => string.Join(' ', words));

    private static Report Made(string text, string? publisher = null, string? published = null, string? agency = null) => new()
    {
        Name = "made.txt",
        Sha256 = new string('a', 64),
        Text = text,
        Body = new TextSpan(0, text.Length),
        Header = new ReportHeader { Publisher = publisher, Agency = agency, Published = published is null ? null : new Timestamp(PartialDate.TryParse(published, out var day) ? day : default) },
    };

    [Fact]
    public void With_WireItemInALongArticle_GivesThePassageAndHowMuchOfEachItIs()
    {
        var article = Made($"Nobody slept in Fen that night. {Wire.ToUpperInvariant()} " + string.Join(' ', Enumerable.Range(0, 74).Select(i => $"w{i}")));

        var shared = new TextComparer(Made(Wire)).With(article)!;

        var passage = Assert.Single(shared.Passages);
        Assert.Equal((19, 1.0, 0.19), (passage.Words, shared.ShareOfReport, Math.Round(shared.ShareOfOther, 2)));
        Assert.Equal((Wire[..^1], Wire[..^1].ToUpperInvariant()), (passage.Here.In(Wire), passage.There.In(article.Text)));
    }

    [Fact]
    public void With_EditedCopy_GivesEachPassageInOrder()
    {
        const string one = "one two three four five six seven eight nine", two = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen";
        var shared = new TextComparer(Made($"{one} and {two}")).With(Made($"{two}, but not before {one}"))!;
        Assert.Equal([one, two], shared.Passages.Select(p => p.Here.In(shared.Report.Text)));
        Assert.Equal([one, two], shared.Passages.Select(p => p.There.In(shared.Other.Text)));
        Assert.Equal(17, shared.Words);
    }

    [Fact]
    public void With_SevenWords_IsNothing()
    {
        Assert.Null(new TextComparer(Made("a b c d e f g x")).With(Made("a b c d e f g y")));
        Assert.Null(new TextComparer(Made("")).With(Made(Wire)));
        Assert.NotNull(new TextComparer(Made("a b c d e f g h x")).With(Made("a b c d e f g h y")));
    }

    [Theory]
    [InlineData("2031-01-02", "2031-01-01", null, null, "other", false)]
    [InlineData("2031-01-01", "2031-01-02", null, null, "report", false)]
    [InlineData("2031-01-01", "2031-01-02", "Wold Wire", null, "other", true)]
    [InlineData("2031-01-02", "2031-01-01", null, "Fen Post", "report", true)]
    [InlineData("2031-01-01", "2031-01-01", null, null, null, false)]
    [InlineData("2031-01-01", null, null, null, null, false)]
    public void With_CreditThenTime_TellWhoHadItFirst(string? here, string? there, string? creditHere, string? creditThere, string? first, bool credited)
    {
        var shared = new TextComparer(Made(Wire, "Fen Post", here, creditHere)).With(Made(Wire, "Wold Wire", there, creditThere))!;
        Assert.Equal((first, credited), (ReferenceEquals(shared.Lender, shared.Other) ? "other" : shared.Lender is null ? null : "report", shared.IsCredited));
    }

    [Fact]
    public void With_AnyTwoTexts_SharesAreOfTheirWordsAndTheSameBothWays() => Gen.Select(Chatter, Chatter, Chatter, Chatter).Sample((a, b, c, passage) =>
    {
        var (one, other) = (Made($"{a} {passage} {b}"), Made($"{c} {passage} {a}"));
        var (there, back) = (new TextComparer(one).With(other), new TextComparer(other).With(one));
        Assert.Equal(there is null, back is null);
        if (passage.Split(' ').Length >= Fingerprints.ShortestPassage) Assert.NotNull(there);
        if (there is null) return;
        Assert.InRange(there.ShareOfReport, 0, 1);
        Assert.InRange(there.ShareOfOther, 0, 1);
        Assert.All(there.Passages, p => Assert.Equal(TextWord.In(one.Text, p.Here).Select(w => w.Lower), TextWord.In(other.Text, p.There).Select(w => w.Lower)));
        Assert.All(there.Passages, p => Assert.Equal(p.Words, TextWord.In(one.Text, p.Here).Count()));
    });

    [Fact]
    public void With_AMillionEqualWords_IsOnePassage()
    {
        var text = string.Join(' ', Enumerable.Repeat("no", 1_000_000));
        Assert.Equal(1_000_000, Assert.Single(new TextComparer(Made(text)).With(Made(text))!.Passages).Words);
    }
}
