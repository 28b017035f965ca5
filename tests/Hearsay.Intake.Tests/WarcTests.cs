using System.Text;
using Hearsay.Intake.Tests.Made;
using Hearsay.Intake.WebArchives;
using Hearsay.Model;

namespace Hearsay.Intake.Tests;

/// <summary>Web archives: pages, documents and texts are reports; the rest is left out and counted; one bad record costs itself alone.</summary>
public sealed class WarcTests
{
    private static byte[] Html => MadePage.Bytes();

    [Theory]
    [InlineData("crawl.warc")]
    [InlineData("crawl.warc.gz")]
    [InlineData("crawl.wacz")]
    public void TakeIn_Archive_GivesPagesAndCountsTheRest(string name)
    {
        var bytes = name switch { "crawl.warc" => MadeWarc.Of(MadeWarc.Records()), "crawl.wacz" => MadeWarc.Wacz(MadeWarc.Packed(MadeWarc.Records())), _ => MadeWarc.Packed(MadeWarc.Records()) };
        var way = name == "crawl.wacz" ? $"{name}/archive/data.warc.gz" : name;

        var taken = Take.All(name, bytes);

        var reports = taken.Where(t => t.Report is not null).Select(t => t.Report!).ToList();
        Assert.Equal([$"{way}/fenpost.example/gate?day=2", $"{way}/fenpost.example/note.txt"], reports.Select(r => r.Name));
        Assert.Equal(("html", Prose.Text, MadeWarc.Page), (reports[0].Format, reports[0].Text, reports[0].Header.Url));
        Assert.All(reports, r => Assert.Matches("^urn:x:[0-9a-f]{16}, fetched 2031-03-05T10:00:00Z$", Assert.Single(r.Marks, m => m.Kind == MarkKind.Record).Label));
        Assert.Equal(["of image/png", "of status 301", "of text/css", "of type 'revisit'"], taken.Select(t => t.LeftOutFor).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Equal("records left out: 1 of image/png, 1 of status 301, 1 of text/css, 1 of type 'revisit'.", Assert.Single(taken, t => t.Remark is not null).Remark!.Text);
        Assert.DoesNotContain(taken, t => t.Fault is not null);
        Assert.All(taken.Where(t => t.Report is not null), t => Assert.Equal(t.Report!.Text, new ReportIntake().TextOf(t.Report, t.Original)));
    }

    [Fact]
    public void TakeIn_Wacz_TitlesComeFromTheIndex() => Assert.Equal("A note", Take.Reports("a.wacz", MadeWarc.Wacz(MadeWarc.Packed(MadeWarc.Records())))[1].Header.Title);

    [Fact]
    public void TakeIn_WaczWhoseHashDiffers_IsSaidToBeChanged() => Assert.Contains("was changed", Take.Fault("a.wacz", MadeWarc.Wacz(MadeWarc.Of(MadeWarc.Records()), "sha256:00")).Problem, StringComparison.Ordinal);

    public static TheoryData<string, byte[]> Bodies => new()
    {
        { "Transfer-Encoding: chunked\r\n", MadeWarc.Chunked(Html) },
        { "Transfer-Encoding: chunked\r\n", Html },
        { "Content-Encoding: gzip\r\n", MadeZip.Gzip(Html) },
        { "Content-Encoding: gzip\r\n", Html },
        { "Content-Encoding: br\r\n", MadeWarc.Brotli(Html) },
        { "Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n", MadeWarc.Chunked(MadeWarc.Brotli(Html)) },
        { "Content-Encoding: gzip, br\r\n", MadeWarc.Brotli(MadeZip.Gzip(Html)) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void TakeIn_BodyInChunksOrPacked_IsThePage(string fields, byte[] body) => Assert.Equal(Prose.Text, Take.Report("a.warc", MadeWarc.Response(MadeWarc.Page, body, fields: fields)).Text);

    [Fact]
    public void TakeIn_CharactersThatTheServerAloneNames_AreRead()
    {
        var page = MadePage.Of().Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal);
        var latin = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!.GetBytes(page);

        var report = Take.Report("a.warc", MadeWarc.Response(MadeWarc.Page, latin, "text/html; charset=\"Windows-1252\""));

        Assert.Equal(Prose.Text, report.Text);
        Assert.Empty(report.Notes);
    }

    public static TheoryData<string, byte[], string> BadRecords => new()
    {
        { "chunk", MadeWarc.Response("https://a.example/", MadeWarc.Chunked(Html, lie: 7), fields: "Transfer-Encoding: chunked\r\n"), "a chunk says" },
        { "huge chunk", MadeWarc.Response("https://a.example/", "7fffffffffffffff\r\nx\r\n"u8.ToArray(), fields: "Transfer-Encoding: chunked\r\n"), "a chunk says" },
        { "gzip", MadeWarc.Response("https://a.example/", MadeZip.Gzip(Html)[..200], fields: "Content-Encoding: gzip\r\n"), "cannot be unpacked" },
        { "brotli", MadeWarc.Response("https://a.example/", Html, fields: "Content-Encoding: br\r\n"), "cannot be unpacked" },
        { "coding", MadeWarc.Response("https://a.example/", Html, fields: "Content-Encoding: mystery\r\n"), "\"mystery\"" },
        { "digest", MadeWarc.Response("https://a.example/", Html, digest: "sha1:AAAA"), "digest" },
        { "too short", MadeWarc.Record("response", "https://a.example/", Html, length: 20), "its length is wrong" },
        { "too long", MadeWarc.Record("response", "https://a.example/", Html, length: Html.Length + 300), "its length is wrong" },
        { "far too long", MadeWarc.Record("response", "https://a.example/", Html, length: 30_000_000), "its length is wrong" },
        { "no length", Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n"), "how long" },
        { "no record", Encoding.ASCII.GetBytes("so it goes\r\n\r\n"), "no record" },
    };

    [Theory]
    [MemberData(nameof(BadRecords))]
    public void TakeIn_BadRecord_IsOneFaultAndTheRestGoesOn(string what, byte[] bad, string problem)
    {
        var taken = Take.All("a.warc", MadeWarc.Of(MadeWarc.Records()[0], bad, MadeWarc.Response(MadeWarc.Page, Html)));

        Assert.True(taken.Count(t => t.Fault is not null) == 1, what);
        Assert.Contains(problem, taken.Single(t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
        Assert.Equal(MadeWarc.Page, Assert.Single(taken, t => t.Report is not null).Report!.Header.Url);
    }

    [Fact]
    public void TakeIn_DamageInThePacking_CostsTheRecordsItHits()
    {
        byte[][] records = [MadeWarc.Response("https://a.example/1", Html), MadeWarc.Response("https://a.example/2", MadePage.Bytes(lang: "en")), MadeWarc.Response("https://a.example/3", Html)];
        var (first, second) = (MadeZip.Gzip(records[0]).Length, MadeZip.Gzip(records[1]).Length);
        var packed = MadeWarc.Packed(records);
        packed.AsSpan(first + (second / 2), 60).Fill(0xFF);

        var taken = Take.All("a.warc.gz", packed);

        Assert.Contains("packing is damaged", Assert.Single(taken, t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
        Assert.Contains(taken, t => t.Report?.Header.Url == "https://a.example/1");
        Assert.Contains(taken, t => t.Report?.Header.Url == "https://a.example/3");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TakeIn_CutShort_KeepsWhatIsWhole(bool packed)
    {
        byte[][] records = [MadeWarc.Response("https://a.example/1", Html), MadeWarc.Response("https://a.example/2", Html)];
        var bytes = packed ? MadeWarc.Packed(records) : MadeWarc.Of(records);

        var taken = Take.All("a.warc", bytes[..^100]);

        Assert.Equal("https://a.example/1", Assert.Single(taken, t => t.Report is not null).Report!.Header.Url);
        Assert.Contains("cut short", Assert.Single(taken, t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void TakeIn_RecordOverTheLimit_IsNamedAndTheRestGoesOn()
    {
        var forged = MadeWarc.Of("\r\n\r\n"u8.ToArray(), MadeWarc.Response("https://forged.example/", Html));
        var large = MadeWarc.Response("https://a.example/large", [.. new byte[600_000], .. forged, .. new byte[600_000]]);

        var taken = Take.All("a.warc.gz", MadeWarc.Packed(large, MadeWarc.Response(MadeWarc.Page, Html)), new IntakeLimits { MaxBytes = 1024 * 1024, MaxExpansion = 10_000 });

        Assert.Contains("the limit is 1 MB", Assert.Single(taken, t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
        Assert.Equal(MadeWarc.Page, Assert.Single(taken, t => t.Report is not null).Report!.Header.Url);
    }

    [Fact]
    public void TakeIn_RecordInsideAPage_IsPartOfThePage() =>
        Assert.Equal("https://a.example/", Take.Report("a.warc", MadeWarc.Response("https://a.example/", MadeWarc.Of(Html, "\r\n\r\n"u8.ToArray(), MadeWarc.Response("https://forged.example/", Html)))).Header.Url);

    [Theory]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: br\r\n")]
    public void TakeIn_Bomb_IsOneFault(string fields)
    {
        var zeros = new byte[50 * 1024 * 1024];
        var body = fields.Contains("br", StringComparison.Ordinal) ? MadeWarc.Brotli(zeros) : MadeZip.Gzip(zeros);

        Assert.Contains("times its size", Take.Fault("a.warc", MadeWarc.Response("https://a.example/", body, fields: fields)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Exchanges_ReadAsTheSameReport()
    {
        var time = new DateTimeOffset(2031, 3, 5, 11, 0, 0, TimeSpan.FromHours(1));
        WebExchange[] exchanges =
        [
            new(new Uri("https://fenpost.example/old"), time, "GET /old HTTP/1.1\r\n\r\n", "HTTP/1.1 302 Found\r\nLocation: /gate\r\n\r\n", default),
            new(new Uri("https://fenpost.example/gate"), time, "GET /gate HTTP/1.1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", MadeZip.Gzip(Html), "192.0.2.1"),
        ];

        var warc = WarcWriter.Write(exchanges, "Hearsay");
        var report = Assert.Single(Take.Reports("web.warc", warc));

        Assert.Equal((Prose.Text, "https://fenpost.example/gate"), (report.Text, report.Header.Url));
        Assert.Equal(Take.Report("a.html", Html).Sha256, report.Sha256);
        Assert.EndsWith(", fetched 2031-03-05T10:00:00.000Z", Assert.Single(report.Marks).Label, StringComparison.Ordinal);
        Assert.Equal(warc, WarcWriter.Write(exchanges, "Hearsay"));
    }
}
