using System.Net;
using Hearsay.Model;
using static Hearsay.Desk.Tests.ReviewForms;

namespace Hearsay.Desk.Tests;

public sealed class WithdrawTests
{
    [Fact]
    public async Task Withdraw_AReport_ShowsOnItsClaimAndInItsHistory()
    {
        await using var desk = await Breweries.OpenAsync();
        var report = Breweries.Reports()[0];
        var claim = desk.Ledger.Claims(Breweries.Dossier).First(c => c.Statements.Contains(report.Reading.Statements[0].Id));
        Assert.NotNull((await PageAsync(desk, $"{Breweries.Path}/reports/{report.Hash}")).QuerySelector("form[action$=withdraw]"));

        using var answer = await SendAsync(desk, "withdraw", "Ana Roe", ("report", report.Hash), ("why", "misheard"), ("back", Breweries.Path));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await PageAsync(desk, $"{Breweries.Path}/claims/{claim.Id}");
        Assert.Contains("Ana Roe decided so: misheard", page.QuerySelector(".words .custody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("decision 1 made", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("withdrawn", (await PageAsync(desk, Breweries.Path + "/decisions")).QuerySelector(".decisions")!.TextContent, StringComparison.Ordinal);
        using var gone = await SendAsync(desk, "withdraw", "Ana Roe", ("report", "nowhere"), ("why", "x"));
        Assert.Equal(HttpStatusCode.Conflict, gone.StatusCode);
    }

    [Fact]
    public async Task Withdraw_ForACorrection_KeepsTheReportThatCorrects()
    {
        await using var desk = await Breweries.OpenAsync();
        var (wrong, right) = (Breweries.Reports()[0].Hash, Breweries.Reports()[1].Hash);
        Task<HttpResponseMessage> Correct(string by) => SendAsync(desk, "withdraw", "Ana Roe", ("report", wrong), ("why", "misheard"), ("replacement", by));

        using var unknown = await Correct("http://127.0.0.1/d/x/reports/nowhere");
        using var itself = await Correct(wrong);
        using var answer = await Correct($" http://127.0.0.1:5005{Breweries.Path}/reports/{right}?page=2#s1 ");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.Found), (unknown.StatusCode, itself.StatusCode, answer.StatusCode));
        Assert.Equal(new ReportMatter(wrong, ReportVerdict.Corrected, right), Assert.Single(Of(desk).Decisions()).Decision.Matter);
        Assert.Empty(desk.Failures);
    }
}
