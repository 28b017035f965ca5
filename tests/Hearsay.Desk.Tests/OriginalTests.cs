using System.Text;
using Hearsay.Model;

namespace Hearsay.Desk.Tests;

/// <summary>What the desk shows of an original beside its report.</summary>
public sealed class OriginalTests
{
    internal const string Hostile = "<!doctype html><html><head><meta http-equiv=refresh content='0;url=http://evil.example/'><link rel=preconnect href=http://evil.example><style>@import 'http://evil.example/';</style></head>"
        + "<body onload=alert(1)><script>alert(2)</script><nav>Home of the Lamp</nav><p>Odd Lie said the quay fell.</p><img src=http://evil.example/x.png onerror=alert(3)>"
        + "<a href='http://evil.example/' target=_top>More</a><form action=http://evil.example/><input name=q autofocus onfocus=alert(4)></form><iframe src=http://evil.example></iframe></body></html>";

    internal static Draft Page()
    {
        var draft = new Draft("lamp.html", "Odd Lie said the quay fell.\n", new ReportHeader { Title = "The quay", Publisher = "The Lamp" }) { Format = "html", Bytes = Encoding.UTF8.GetBytes(Hostile) };
        draft.Say("the quay fell", "Odd Lie", "said");
        return draft;
    }

    private static Draft Pdf()
    {
        var draft = new Draft("lamp.pdf", "Nothing here.\n\nOdd Lie said the quay fell.\n", new ReportHeader { Title = "The quay" })
        {
            Format = "pdf",
            Bytes = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n"),
            Pages = [("Nothing here.", "1"), ("Odd Lie said the quay fell.", "3")],
        };
        draft.Say("the quay fell", "Odd Lie", "said");
        return draft;
    }

    [Fact]
    public async Task Shown_OfAHostilePage_IsBoundByAPolicyAndHoldsItsWords()
    {
        await using var desk = await OpenDesk.OverAsync("x", [Page()]);

        using var response = await desk.GetAsync($"/d/x/reports/{Page().Hash}/shown");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; sandbox; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.EndsWith("; form-action 'none'; base-uri 'none'; frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("allow-", policy, StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var shown = OpenDesk.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Home of the Lamp", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(shown.QuerySelectorAll("script, img, a, form, input, iframe, link, [href], [src], [onload], meta[http-equiv]"));
    }

    [Fact]
    public async Task Shown_OfAText_IsAllOfItAsItStands()
    {
        var report = new Draft("a.txt", "Publisher: <script>alert(1)</script>\n\nOdd Lie said the quay fell.\n", new ReportHeader());
        await using var desk = await OpenDesk.OverAsync("x", [report]);

        var page = await desk.PageAsync($"/d/x/reports/{report.Hash}/shown");

        Assert.Equal(Encoding.UTF8.GetString(report.Bytes), page.QuerySelector("pre")!.TextContent);
    }

    [Fact]
    public async Task Report_OfPages_ShowsEachStatementsPageOfTheOriginal()
    {
        await using var desk = await OpenDesk.OverAsync("x", [Pdf()]);
        var path = $"/d/x/reports/{Pdf().Hash}";

        var card = (await desk.PageAsync(path)).QuerySelector(".card .how a")!;
        var beside = await desk.PageAsync(card.GetAttribute("href")!.Split('#')[0]);
        using var shown = await desk.GetAsync($"{path}/shown");

        Assert.Equal(("page 3", $"{path}?original=beside&at=3#c-{Pdf().Hash[..10]}-0"), (card.TextContent, card.GetAttribute("href")));
        Assert.Equal($"{path}/shown#page=3", beside.QuerySelector(".original object")!.GetAttribute("data"));
        Assert.Equal($"{path}/shown#page=3", beside.QuerySelector(".original object a")!.GetAttribute("href"));
        Assert.Equal(("application/pdf", "inline"), (shown.Content.Headers.ContentType!.MediaType, shown.Content.Headers.ContentDisposition!.DispositionType));
        Assert.DoesNotContain("script-src", Assert.Single(shown.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(Pdf().Bytes, await shown.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Report_WithItsOriginalBesideIt_KeepsTextStatementsAndCustody()
    {
        await using var desk = await OpenDesk.OverAsync("x", [Page()]);
        var path = $"/d/x/reports/{Page().Hash}";

        var alone = await desk.PageAsync(path);
        var page = await desk.PageAsync(alone.QuerySelector("[aria-label=Original] a:not([aria-current])")!.GetAttribute("href")!);
        using var response = await desk.GetAsync($"{path}?original=beside");

        Assert.Null(alone.QuerySelector("iframe"));
        Assert.Equal(($"{path}/shown", ""), (page.QuerySelector("iframe")!.GetAttribute("src"), page.QuerySelector("iframe")!.GetAttribute("sandbox")));
        Assert.NotNull(page.QuerySelector(".reading .card"));
        Assert.Contains(Page().Hash, page.QuerySelector(".custody-facts")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("; frame-src 'self'; object-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?original=beside&at=%3Cscript%3E")]
    [InlineData("?original=beside&at=99")]
    [InlineData("?original=elsewhere")]
    public async Task Report_AskedForAPageTheOriginalDoesNotHave_IsStillAPage(string query)
    {
        await using var desk = await OpenDesk.OverAsync("x", [Pdf()]);

        var page = await desk.PageAsync($"/d/x/reports/{Pdf().Hash}{query}");

        Assert.All(page.QuerySelectorAll("object"), shown => Assert.EndsWith("/shown#page=1", shown.GetAttribute("data"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shown_OfADocumentForAProgramOfItsOwn_SaysToDownloadIt()
    {
        var report = new Draft("a.docx", "Odd Lie said the quay fell.\n", new ReportHeader()) { Format = "docx", Bytes = [0x50, 0x4b, 3, 4] };
        await using var desk = await OpenDesk.OverAsync("x", [report]);

        var alone = await desk.PageAsync($"/d/x/reports/{report.Hash}");
        var shown = await desk.PageAsync($"/d/x/reports/{report.Hash}/shown");

        Assert.Null(alone.QuerySelector("[aria-label=Original]"));
        Assert.Contains("Download it", shown.Body!.TextContent, StringComparison.Ordinal);
    }
}
