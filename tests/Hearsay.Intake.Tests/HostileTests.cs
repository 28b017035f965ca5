using System.Text;
using Hearsay.Intake.Tests.Made;

namespace Hearsay.Intake.Tests;

/// <summary>Files made to do harm or cut short: each ends in faults that say what it is, soon, and the good parts beside it are taken.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("../../etc/passwd", "set.zip/etc/passwd")]
    [InlineData("/etc/passwd", "set.zip/etc/passwd")]
    [InlineData("C:\\windows\\a.txt", "set.zip/windows/a.txt")]
    [InlineData("a/./b/../c.txt", "set.zip/a/b/c.txt")]
    [InlineData("..", "set.zip/unnamed")]
    [InlineData("a\u202Etxt.exe\r\nb", "set.zip/atxt.exeb")]
    public void Zip_NameThatStepsOut_IsALabelInside(string member, string name) => Assert.Equal(name, Take.Report("set.zip", MadeZip.Of(member, Prose.Text)).Name);

    [Fact]
    public void Zip_Bomb_IsOneFault()
    {
        var fault = Take.Fault("bomb.zip", MadeZip.Bomb(60));

        Assert.Contains("times its size", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_BombThatSaysItIsSmall_GivesNothing() => Assert.DoesNotContain(Take.All("bomb.zip", MadeZip.Bomb(60, lies: true)), t => t.Report is not null);

    [Fact]
    public void Zip_ManySmallBombs_AreOneFault()
    {
        var member = Enumerable.Range(0, 100_000).SelectMany(i => BitConverter.GetBytes(i)).ToArray();
        var zip = MadeZip.Of([.. Enumerable.Range(0, 20).Select(i => ($"{i}.bin", member))]);

        Assert.Contains("unpack to more than 4 MB", Assert.Single(Take.Faults("bomb.zip", zip, new IntakeLimits { MaxUnpackedBytes = 4 * 1024 * 1024 })).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_NestedTooDeep_IsOneFault() => Assert.Contains("4 files deep", Take.Fault("deep.zip", MadeZip.Nested(30)).Problem, StringComparison.Ordinal);

    [Fact]
    public void Zip_HundredThousandMembers_TakesTheFirstAndSaysSo()
    {
        var zip = MadeZip.Of([.. Enumerable.Range(0, 100_000).Select(i => ($"{i}.bin", new byte[] { 0, 1, 2, 3 }))]);

        var taken = Take.All("many.zip", zip, new IntakeLimits { MaxMembers = 500 });

        Assert.Equal(500, taken.Count(t => t.LeftOut is not null));
        Assert.Contains("more than 500 parts", Assert.Single(taken, t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_LockedMember_IsSaidToBeLocked() => Assert.Contains("locked", Take.Fault("locked.zip", MadeZip.Locked()).Problem, StringComparison.Ordinal);

    [Fact]
    public void Zip_DamagedMember_KeepsTheOthers()
    {
        var zip = MadeZip.Of(("a.txt", Encoding.UTF8.GetBytes(Prose.Text)), ("b.txt", Encoding.UTF8.GetBytes(Prose.Paragraphs[1])));
        zip.AsSpan(40, 20).Fill(0xFF);

        var taken = Take.All("set.zip", zip);

        Assert.Equal("set.zip/b.txt", Assert.Single(taken, t => t.Report is not null).Report!.Name);
        Assert.Equal("set.zip/a.txt", Assert.Single(taken, t => t.Fault is not null).Fault!.File);
    }

    [Fact]
    public void Gzip_Bomb_IsOneFault() => Assert.Contains("times its size", Take.Fault("bomb.gz", MadeZip.Gzip(new byte[50 * 1024 * 1024])).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    [InlineData(100)]
    public void Gzip_CutShort_SaysSoBesideWhatIsThere(int bytes)
    {
        var taken = Take.All("a.txt.gz", MadeZip.Gzip(Encoding.UTF8.GetBytes(Prose.Text))[..^bytes]);

        Assert.Contains("cut short", Assert.Single(taken, t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Gzip_OfTwoPieces_IsWhole() => Assert.Equal(Prose.Text, Take.Report("a.txt.gz", [.. MadeZip.Gzip(Encoding.UTF8.GetBytes(Prose.Text[..200])), .. MadeZip.Gzip(Encoding.UTF8.GetBytes(Prose.Text[200..]))]).Text);

    [Fact]
    public void Docx_Bomb_IsOneFault()
    {
        var bomb = MadeZip.Of(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", new byte[60 * 1024 * 1024]));

        Assert.Contains("times its size", Take.Fault("bomb.docx", bomb).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/evil.dtd\">", "words")]
    public void Odt_EntitiesOfItsOwn_AreRefused(string type, string body)
    {
        var odt = MadeZip.Of(
            ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
            ("content.xml", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{type}<d xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>{body}</text:p></d>")));

        Assert.Contains("damaged", Take.Fault("evil.odt", odt).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Odt_NestedTooDeep_IsOneFault() =>
        Assert.Contains("deep", Take.Fault("deep.odt", MadeOffice.Odt(string.Concat(Enumerable.Repeat("<text:p>", 5_000)) + string.Concat(Enumerable.Repeat("</text:p>", 5_000)))).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("blockquote")]
    public void Html_NestedTooDeep_IsOneFault(string element) =>
        Assert.Contains("deep", Take.Fault("deep.html", Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat($"<{element}>", 300_000)) + "words")).Problem, StringComparison.Ordinal);

    [Fact]
    public void Html_DeepAsAllowed_IsRead() =>
        Assert.Contains("upper gate", Take.Report("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 1_500)) + $"<p>{Prose.Text}</p></body></html>").Text, StringComparison.Ordinal);

    [Fact]
    public void Markdown_NestedQuotes_EndInAReportOrAFault() => Assert.Single(Take.All("deep.md", Encoding.UTF8.GetBytes(new string('>', 50_000) + " words")));

    [Fact]
    public void Rtf_NestedGroups_EndInAFault() => Assert.Contains("deep", Take.Fault("deep.rtf", Encoding.ASCII.GetBytes("{\\rtf1" + new string('{', 1_000_000))).Problem, StringComparison.Ordinal);

    [Fact]
    public void Mail_NestedParts_EndInOneThing() => Assert.Single(Take.All("deep.eml", MadeMail.Nested(20_000)));

    [Fact]
    public void Mail_ThatHoldsItselfAgainAndAgain_StopsAtTheLimit()
    {
        var mail = MadeMail.Of(Prose.Paragraphs[0]);
        for (var i = 0; i < 12; i++) mail = MadeMail.Forwarding(mail);

        var taken = Take.All("loop.eml", mail);

        Assert.Equal(5, taken.Count(t => t.Report is not null));
        Assert.Single(taken, t => t.Fault is not null);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.95)]
    public void Pdf_CutShort_EndsInOneThing(double share)
    {
        var pdf = MadePdf.Of(MadePdf.Wrapped(80, Prose.Paragraphs), MadePdf.Wrapped(80, Prose.Paragraphs));

        var taken = Assert.Single(Take.All("cut.pdf", pdf[..(int)(pdf.Length * share)]));

        Assert.True(taken.Report is not null || taken.Fault!.File == "cut.pdf");
    }

    public static TheoryData<string, byte[], string> Misnamed => new()
    {
        { "a.txt", MadePdf.Of(MadePdf.Wrapped(80, Prose.Paragraphs)), "pdf" },
        { "a.pdf", MadePage.Bytes(), "html" },
        { "a.html", MadeOffice.Docx(Prose.Paragraphs), "docx" },
        { "a.docx", MadeOffice.Rtf(Prose.Paragraphs), "rtf" },
        { "a.zip", MadeMail.Of(Prose.Text), "mail" },
        { "a.eml", Encoding.UTF8.GetBytes(Prose.Text), "text" },
        { "a.jpg", Encoding.UTF8.GetBytes(Prose.Text), "text" },
    };

    [Theory]
    [MemberData(nameof(Misnamed))]
    public void TakeIn_WrongEnding_IsWhatItsBytesSay(string name, byte[] bytes, string format) => Assert.Equal(format, Take.Report(name, bytes).Format);

    [Fact]
    public void TakeIn_PictureNamedAsText_SaysWhatItIs() => Assert.Contains("a PNG picture", Take.Fault("a.txt", MadePicture.Png()).Problem, StringComparison.Ordinal);

    [Fact]
    public void Guard_WorkThatNeverEnds_IsLeftBehind()
    {
        Assert.Throws<TimeoutException>(() => Guard.Run(stop => stop.WaitHandle.WaitOne(), TimeSpan.FromMilliseconds(50)));
    }
}
