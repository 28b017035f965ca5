namespace Hearsay.Desk.Tests;

public sealed class SearchPagesTests
{
    [Theory]
    [InlineData("sank", "4 statements", "3 reports")]
    [InlineData("stance:denies", "1 statement", "1 report")]
    public async Task Search_ForWhatIsThere_ShowsStatementsAndReports(string query, string statements, string reports)
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync($"/d/Vell%20flood/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(query, page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.EndsWith(statements, page.QuerySelectorAll("h2")[0].TextContent, StringComparison.Ordinal);
        Assert.EndsWith(reports, page.QuerySelectorAll("h2")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_SavedAndForgotten_StandsInTheListBetween()
    {
        const string Query = "sank OR \"<script>alert(1)</script>\"";
        await using var desk = await OpenDesk.OverFloodAsync();

        using var saved = await desk.PostAsync("/d/Vell%20flood/search/save", [], ("q", Query));
        var with = await desk.PageAsync(saved.Headers.Location!.OriginalString);
        using var forgotten = await desk.PostAsync("/d/Vell%20flood/search/forget", [], ("q", Query));
        var without = await desk.PageAsync("/d/Vell%20flood/search");

        Assert.Equal(Query, Assert.Single(with.QuerySelectorAll(".saved a")).TextContent);
        Assert.Empty(with.QuerySelectorAll("script, .save"));
        Assert.Empty(without.QuerySelectorAll(".saved"));
    }

    [Fact]
    public async Task Search_ForWhatIsNoQuery_SaysWhatIsWrong()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync("/d/Vell%20flood/search?q=%22open");

        Assert.Contains("is not closed", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }
}
