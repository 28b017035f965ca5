using System.Net;

namespace Hearsay.Desk.Tests;

public sealed class HostileTests
{
    [Fact]
    public async Task Script_InEveryPlaceAReportHas_ComesOutInert()
    {
        var (report, claim) = Drafts.Hostile();
        await using var desk = await OpenDesk.OverAsync("<script>alert(0)</script>", [report], [claim]);
        var home = $"/d/{Uri.EscapeDataString("<script>alert(0)</script>")}";
        string[] paths = ["/", home, $"{home}/claims", $"{home}/claims/{Uri.EscapeDataString(claim.Id)}", $"{home}/sources", $"{home}/figures", $"{home}/timeline", $"{home}/map", $"{home}/timeline?clock=told", $"{home}/reports/{report.Hash}"];

        foreach (var path in paths)
        {
            var page = await desk.PageAsync(path);

            Assert.Empty(page.QuerySelectorAll("script:not([src^='/assets/']), img, [onload], [onerror], svg[onload]"));
            Assert.DoesNotContain(page.QuerySelectorAll("[href]"), link => !"/#".Contains(link.GetAttribute("href")![0]));
            Assert.Contains("<script>", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Original_OfAHostileName_IsSentAsBytesToKeep()
    {
        var (report, claim) = Drafts.Hostile();
        await using var desk = await OpenDesk.OverAsync("x", [report], [claim]);

        using var response = await desk.GetAsync($"/d/x/reports/{report.Hash}/original");

        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(report.Bytes, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task HiddenCharacters_InAReport_AreNamedAndShutIn()
    {
        var (report, claim) = Drafts.Hostile();
        await using var desk = await OpenDesk.OverAsync("x", [report], [claim]);

        var page = await desk.PageAsync($"/d/x/reports/{report.Hash}");

        var names = page.QuerySelectorAll(".text bdi.hidden").Select(mark => mark.GetAttribute("data-name"));
        Assert.Equal(["direction override", "end of direction", "zero-width space", "U+0007"], names);
    }

    [Fact]
    public async Task Report_OfOneLineOfTwoMegabytes_IsShownPageByPage()
    {
        var text = string.Concat(Enumerable.Repeat("Word upon word without an end ", 70_000)) + "until the clerk said it was over.";
        var report = new Draft("long.txt", text, new Hearsay.Model.ReportHeader());
        var statement = report.Say("it was over", "the clerk", "said it"[..4]);
        await using var desk = await OpenDesk.OverAsync("x", [report]);
        var path = $"/d/x/reports/{report.Hash}";

        var first = await desk.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var held = await desk.PageAsync($"{path}?statement={statement.Id}");

        Assert.InRange(first.Length, 20_000, 100_000);
        Assert.NotNull(held.GetElementById($"s-{statement.Id}"));
        Assert.Contains("Page 88 of 88", held.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/d/none")]
    [InlineData("/d/Vell%20flood/claims/none")]
    [InlineData("/d/Vell%20flood/reports/0123456789")]
    [InlineData("/d/Vell%20flood/reports/..%2f..%2fetc")]
    [InlineData("/assets/..%2Fdesk.css")]
    public async Task Address_ThatLeadsNowhere_SaysWhatToDo(string path)
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        using var response = await desk.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = OpenDesk.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/");
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-7")]
    [InlineData("page=2147483647")]
    public async Task List_AskedForAPageItDoesNotHave_IsStillAPage(string query)
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        foreach (var part in new[] { "", "/claims", "/sources", "/figures" })
            Assert.NotNull(await desk.PageAsync($"/d/Vell%20flood{part}?{query}"));
    }

    [Fact]
    public async Task Page_OfALedgerThatFails_SaysSoAndTellsTheHost()
    {
        var (reports, claims) = Drafts.Flood();
        await using var desk = await OpenDesk.OverAsync("x", reports, claims);
        desk.Ledger.Dispose();

        using var response = await desk.GetAsync("/");

        Assert.True(response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.InternalServerError);
        Assert.NotNull(OpenDesk.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector("h1"));
        Assert.Single(desk.Failures);
    }
}
