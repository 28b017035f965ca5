using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests;

public sealed class OfficeTests
{
    [Fact]
    public void TakeIn_Docx_IsItsParagraphsWithoutDeletedWords()
    {
        var report = Take.Report("gate.docx", MadeOffice.Docx(Prose.Paragraphs));

        Assert.Equal(Prose.Text + "\n\nGate shut", report.Text);
        Assert.Equal("docx", report.Format);
        Assert.Equal(
            new ReportHeader { Title = Prose.Title, Byline = "Ada Roke", Modified = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(7, 30), TimeSpan.Zero) },
            report.Header);
    }

    [Fact]
    public void TakeIn_Odt_IsItsParagraphsWithoutReviewersNotes()
    {
        var body = string.Concat(Prose.Paragraphs.Select(p => $"<text:p>{p.Replace(" ", "<text:s/>", StringComparison.Ordinal)}<office:annotation><text:p>Check this.</text:p></office:annotation></text:p>"));

        var report = Take.Report("gate.odt", MadeOffice.Odt($"<text:tracked-changes><text:p>struck out</text:p></text:tracked-changes>{body}"));

        Assert.Equal(Prose.Text, report.Text);
        Assert.Equal(("odt", Prose.Title, "Ada Roke", "2031-05-02T07:30:00"), (report.Format, report.Header.Title, report.Header.Byline, report.Header.Modified?.ToString()));
    }

    [Fact]
    public void TakeIn_LockedOdt_IsSaidToBeLocked() =>
        Assert.Contains("locked", Take.Fault("gate.odt", MadeOffice.Odt("", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>")).Problem, StringComparison.Ordinal);

    [Fact]
    public void TakeIn_LockedDocx_IsSaidToBeLocked() =>
        Assert.Contains("locked", Take.Fault("gate.docx", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[100], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")]).Problem, StringComparison.Ordinal);

    [Fact]
    public void TakeIn_OldWord_SaysWhatToDo() => Assert.Contains(".docx", Take.Fault("gate.doc", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[100]]).Remedy, StringComparison.Ordinal);

    [Fact]
    public void TakeIn_Rtf_IsItsWords()
    {
        var report = Take.Report("gate.rtf", MadeOffice.Rtf(Prose.Paragraphs));

        Assert.Equal(Prose.Text, report.Text);
        Assert.Equal(("rtf", Prose.Title, "Ada Roke"), (report.Format, report.Header.Title, report.Header.Byline));
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'f2 is a bridge.}", "Мост is a bridge.")]
    [InlineData(@"{\rtf1 a{\b b}c {\*\unknown hidden}{\pict 00ff}d\~e\emdash f}", "abc d e—f")]
    [InlineData(@"{\rtf1\uc2 \u8220 xxWords\u8221 xx said.}", "“Words” said.")]
    [InlineData(@"{\rtf1 back\\slash \{brace\}}", @"back\slash {brace}")]
    [InlineData(@"{\rtf1 shown {\v hidden} again}", "shown again")]
    [InlineData(@"{\rtf1 cut\'", "cut")]
    [InlineData(@"{\rtf1 open {{{ never shut", "open never shut")]
    [InlineData(@"{\rtf1 too many }}}} ends", "too many ends")]
    public void TakeIn_RtfEscapes_AreUndone(string rtf, string expected) => Assert.Equal(expected, Take.Report("a.rtf", rtf).Text);
}
