using Hearsay.Intake.Tests.Made;
using UglyToad.PdfPig.Core;

namespace Hearsay.Intake.Tests;

public sealed class PdfTests
{
    [Fact]
    public void TakeIn_Document_IsItsParagraphsWithTheirPages()
    {
        var report = Take.Report("gate.pdf", MadePdf.Of(MadePdf.Wrapped(80, Prose.Paragraphs[..2]), MadePdf.Wrapped(80, Prose.Paragraphs[2..])));

        Assert.Equal(Plain(string.Join("\n\n", Prose.Paragraphs)), report.Text);
        Assert.Equal(["1", "2"], report.Marks.Select(m => m.Label));
        Assert.StartsWith("According to the river authority", report.Marks[1].Span.In(report.Text), StringComparison.Ordinal);
        Assert.Equal(("pdf", "en", Prose.Title, "Ada Roke"), (report.Format, report.Language, report.Header.Title, report.Header.Byline));
    }

    [Fact]
    public void TakeIn_TwoColumns_AreReadOneAfterTheOther()
    {
        var report = Take.Report("gate.pdf", MadePdf.Columns(null, [MadePdf.Wrapped(40, Prose.Paragraphs[..2]), MadePdf.Wrapped(40, Prose.Paragraphs[2..])]));

        Assert.Equal(Plain(Prose.Text), report.Text);
    }

    [Fact]
    public void TakeIn_WordBrokenAtTheLineEnd_IsMended()
    {
        var report = Take.Report("gate.pdf", MadePdf.Of(["The upper gate failed and the bar-", "ges were left on the ground, said", "the well-known keeper of the lock."]));

        Assert.Equal("The upper gate failed and the barges were left on the ground, said the well-known keeper of the lock.", report.Text);
    }

    [Fact]
    public void TakeIn_SentenceOverTwoPages_IsOneParagraphWithBothPages()
    {
        var report = Take.Report("gate.pdf", MadePdf.Of(["The keeper of the lock at Fenmouth said on Tuesday that the"], ["upper gate had failed in the night and that nobody was hurt."]));

        Assert.Equal("The keeper of the lock at Fenmouth said on Tuesday that the upper gate had failed in the night and that nobody was hurt.", report.Text);
        Assert.Equal([("1", "The keeper of the lock at Fenmouth said on Tuesday that the"), ("2", "upper gate had failed in the night and that nobody was hurt.")], Take.Marks(report));
    }

    [Fact]
    public void TakeIn_RunningHeadsAndPageNumbers_AreLeftOut()
    {
        var pages = Prose.Paragraphs.Select(p => MadePdf.Wrapped(80, p)).ToArray();

        var report = Take.Report("gate.pdf", MadePdf.Of(
            (page, font, number) =>
            {
                page.AddText("Fen Post, Tuesday 2 May 2031", 8, new PdfPoint(60, 820), font);
                page.AddText($"Page {number} of {pages.Length}", 8, new PdfPoint(280, 30), font);
            },
            pages));

        Assert.Equal(Plain(Prose.Text), report.Text);
    }

    [Fact]
    public void TakeIn_ScannedWithoutRecognition_IsSaidToBeScanned() => Assert.Contains("scanned", Take.Fault("scan.pdf", MadePdf.Scanned()).Problem, StringComparison.Ordinal);

    [Fact]
    public void TakeIn_ScannedWithRecognition_HasItsWordsAndANote()
    {
        var report = Assert.Single(new ReportIntake(recognition: new Recognition()).TakeIn("scan.pdf", MadePdf.Scanned())).Report!;

        Assert.Equal("The gate is shut.", report.Text);
        Assert.Equal([("1", "The gate is shut.")], Take.Marks(report));
        Assert.Contains("Reader 1.0", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void TakeIn_RecognitionToBeFound_IsLookedForAtTheFirstScan()
    {
        var recognition = new Lazy<ITextRecognition?>(() => new Recognition());
        var intake = new ReportIntake(IntakeLimits.Default, IntakeChoices.None, recognition);

        Assert.NotNull(Assert.Single(intake.TakeIn("gate.pdf", MadePdf.Of(["The gate is open."]))).Report);
        Assert.False(recognition.IsValueCreated);
        Assert.Equal("The gate is shut.", Assert.Single(intake.TakeIn("scan.pdf", MadePdf.Scanned())).Report!.Text);
    }

    [Fact]
    public void TakeIn_Encrypted_IsSaidToBeLocked() => Assert.Contains("locked", Take.Fault("gate.pdf", MadePdf.Encrypted()).Problem, StringComparison.Ordinal);

    [Fact]
    public void TakeIn_MorePagesThanTheLimit_NamesBoth()
    {
        var fault = Take.Fault("gate.pdf", MadePdf.Of(["One."], ["Two."], ["Three."]), new IntakeLimits { MaxPages = 2 });

        Assert.Contains("3 pages; the limit is 2", fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D:20330228090000+01'00'", "2033-02-28T09:00:00+01:00")]
    [InlineData("D:20330228090000Z", "2033-02-28T09:00:00Z")]
    [InlineData("D:20330228", "2033-02-28")]
    [InlineData("D:20331328", null)]
    [InlineData("soon", null)]
    public void Date_OfPdf_IsRead(string text, string? expected) => Assert.Equal(expected, Print.PdfDate.Read(text)?.ToString());

    // The standard fonts are set with plain quotation marks.
    private static string Plain(string text) => text.Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u2019', '\'');

    private sealed class Recognition : ITextRecognition
    {
        public string Name => "Reader 1.0";

        public string? Read(ReadOnlyMemory<byte> picture, CancellationToken stop) => picture.IsEmpty ? null : "The gate\nis shut.\n";
    }
}
