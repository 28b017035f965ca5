using System.Net;
using static Hearsay.Desk.Tests.ReviewForms;

namespace Hearsay.Desk.Tests;

public sealed class GradeTests
{
    [Theory]
    [InlineData("source", "Ines Tamm", "B", HttpStatusCode.Found)]
    [InlineData("source", "Nobody Known", "B", HttpStatusCode.Conflict)]
    [InlineData("source", "Ines Tamm", "G", HttpStatusCode.Conflict)]
    [InlineData("statement", "nowhere", "3", HttpStatusCode.Conflict)]
    [InlineData("statement", "nowhere", "", HttpStatusCode.Conflict)]
    public async Task Grade_OfASourceOrAStatement_IsShownWithItsHistoryOrRefused(string field, string value, string grade, HttpStatusCode expected)
    {
        await using var desk = await Breweries.OpenAsync();

        using var answer = await SendAsync(desk, "grade", "Ana", (field, value), ("grade", grade), ("why", "known for years"));

        Assert.Equal(expected, answer.StatusCode);
        var page = await PageAsync(desk, Breweries.Path + "/sources/one?name=Ines%20Tamm&kind=person");
        Assert.Equal(expected == HttpStatusCode.Found, page.QuerySelector("section:has(#grades) .decisions")?.TextContent.Contains("usually reliable", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Grades_ThatHold_StandInTheListsOfSourcesAndClaims()
    {
        await using var desk = await Breweries.OpenAsync();
        Assert.Empty((await PageAsync(desk, Breweries.Path + "/sources")).QuerySelectorAll(".grade"));
        var statement = desk.Ledger.Claims(Breweries.Dossier)[0].Statements[0];

        foreach (var (field, value, grade) in new[] { ("source", "Ines Tamm", "C"), ("source", "Ines Tamm", "B"), ("statement", statement, "3") })
            using (await SendAsync(desk, "grade", "Ana", (field, value), ("grade", grade), ("why", "known for years"))) { }

        var source = Assert.Single((await PageAsync(desk, Breweries.Path + "/sources")).QuerySelectorAll("tr:has(.grade)"));
        Assert.Equal(("Ines Tamm", "graded B usually reliable"), (source.QuerySelector("th")!.TextContent.Trim(), source.QuerySelector(".grade")!.TextContent));
        var claim = Assert.Single((await PageAsync(desk, Breweries.Path + "/claims")).QuerySelectorAll(".claims > li:has(.grade)"));
        Assert.Equal("graded 3 possibly true", claim.QuerySelector(".grade")!.TextContent);
    }

    [Fact]
    public async Task Claim_ToBeGraded_HoldsOutADigitAndKeepsNone()
    {
        await using var desk = await Breweries.OpenAsync();
        var claim = desk.Ledger.Claims(Breweries.Dossier)[0];

        var form = (await PageAsync(desk, $"{Breweries.Path}/claims/{claim.Id}")).QuerySelector("form.grade")!;

        Assert.StartsWith("Corroboration alone suggests 3, possibly true: One origin says so", form.QuerySelector(".quiet")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", form.QuerySelector("option")!.GetAttribute("value"));
        Assert.Null(form.QuerySelector("option[selected]"));
        Assert.Empty(new Dossier(desk.Ledger, Breweries.Dossier).Review.Decisions());
    }
}
