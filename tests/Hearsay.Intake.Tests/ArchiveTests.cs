using System.Text;
using Hearsay.Intake.Tests.Made;

namespace Hearsay.Intake.Tests;

public sealed class ArchiveTests
{
    [Fact]
    public void TakeIn_ZipOfManyForms_GivesAReportForEachAndLeavesOutTheRest()
    {
        var zip = MadeZip.Of(("a/gate.html", MadePage.Bytes()), ("b.txt", Encoding.UTF8.GetBytes(Prose.Text)), ("__MACOSX/b.txt", [1]), ("c.png", MadePicture.Png()), ("d.pdf", MadePdf.Of(MadePdf.Wrapped(80, Prose.Paragraphs))));

        var taken = Take.All("set.zip", zip);

        Assert.Equal(["set.zip/a/gate.html", "set.zip/b.txt", "set.zip/d.pdf"], taken.Where(t => t.Report is not null).Select(t => t.Report!.Name));
        Assert.Equal(["set.zip/c.png"], taken.Where(t => t.LeftOut is not null).Select(t => t.LeftOut));
        Assert.All(taken.Where(t => t.Report is not null), t => Assert.Equal(t.Report!.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(t.Original.Span))));
    }

    [Theory]
    [InlineData("set.tar")]
    [InlineData("set.tar.gz")]
    public void TakeIn_Tar_GivesItsFilesAndNoLinks(string name)
    {
        var tar = MadeZip.Tar(("a/b.txt", Encoding.UTF8.GetBytes(Prose.Paragraphs[0])), ("c.txt", Encoding.UTF8.GetBytes(Prose.Paragraphs[1])));

        var reports = Take.Reports(name, name.EndsWith("gz", StringComparison.Ordinal) ? MadeZip.Gzip(tar) : tar);

        Assert.Equal(Prose.Paragraphs[..2], reports.Select(r => r.Text));
        Assert.EndsWith("/a/b.txt", reports[0].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void TakeIn_ArchiveInArchive_NamesTheWholeWay()
    {
        var report = Take.Report("set.zip", MadeZip.Nested(3));

        Assert.Equal("set.zip/inner.zip/inner.zip/a.txt", report.Name);
        Assert.Equal("inner.zip/inner.zip/a.txt", report.Part!.Path);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(MadeZip.Nested(3))), report.Part.Container);
    }

    [Fact]
    public void TextOf_EveryForm_GivesTheTextAgain()
    {
        var zip = MadeZip.Of(("a.html", MadePage.Bytes()), ("b.docx", MadeOffice.Docx(Prose.Paragraphs)), ("c.md", "# T\n\nThe gate is shut."u8.ToArray()), ("d.mbox", MadeMail.Mbox(MadeMail.Of(Prose.Text, ("e.rtf", MadeOffice.Rtf("The gate is open."))))));
        var intake = new ReportIntake();

        var taken = intake.TakeIn("all.zip", zip).ToList();

        Assert.Equal(5, taken.Count);
        Assert.All(taken, t => Assert.Equal(t.Report!.Text, intake.TextOf(t.Report, t.Original)));
        Assert.Null(intake.TextOf(taken[0].Report!, taken[1].Original));
    }
}
