using System.Net;
using Hearsay.Model;
using static Hearsay.Desk.Tests.ReviewForms;

namespace Hearsay.Desk.Tests;

public sealed class HeaderTests
{
    [Fact]
    public async Task Header_SaidOnAReportsPage_IsReadWithAndKeptAsADecision()
    {
        await using var desk = await Breweries.OpenAsync();
        var report = Breweries.Reports()[0];
        var form = (await PageAsync(desk, $"{Breweries.Path}/reports/{report.Hash}")).QuerySelector("form[action$=header]")!;
        Assert.Equal(report.Reading.Report.Header.Publisher ?? "", form.QuerySelector("input[name=publisher]")!.GetAttribute("value") ?? "");

        using var answer = await SendAsync(desk, "header", "Ana Roe", ("report", report.Hash), ("publisher", "Aldby Courier"), ("published", "2031-05-06"), ("title", report.Reading.Report.Header.Title ?? ""), ("url", ""), ("why", "seen on paper"));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var given = Assert.IsType<HeaderMatter>(Assert.Single(Of(desk).Decisions()).Decision.Matter).Given;
        Assert.Equal(("Aldby Courier", null, null), (given.Publisher, given.Title, given.Url));
        Assert.Contains("Aldby Courier", (await PageAsync(desk, $"{Breweries.Path}/reports/{report.Hash}")).QuerySelector(".kicker")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Aldby Courier", (await PageAsync(desk, Breweries.Path + "/decisions")).QuerySelector(".decisions")!.TextContent, StringComparison.Ordinal);

        using var undone = await SendAsync(desk, "undo", "Ana Roe", ("number", "1"));
        Assert.Equal(report.Reading.Report.Header, desk.Ledger.Reading(Breweries.Dossier, report.Hash)!.Report.Header);
        Assert.Empty(desk.Failures);
    }

    [Theory]
    [InlineData("published", "the fifth")]
    [InlineData("publisher", " ")]
    [InlineData("report", "nowhere")]
    public async Task Header_NothingThatCanBeSaid_IsRefused(string field, string value)
    {
        await using var desk = await Breweries.OpenAsync();
        var fields = new Dictionary<string, string> { ["report"] = Breweries.Reports()[0].Hash, ["publisher"] = field == "published" ? "Aldby Courier" : "", ["why"] = "x" };
        if (field == "report") fields["publisher"] = "Aldby Courier";
        fields[field] = value;

        using var answer = await SendAsync(desk, "header", "Ana Roe", [.. fields.Select(f => (f.Key, f.Value))]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Empty(Of(desk).Decisions());
    }
}
