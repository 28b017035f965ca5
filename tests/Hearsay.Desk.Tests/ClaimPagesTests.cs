namespace Hearsay.Desk.Tests;

public sealed class ClaimPagesTests
{
    [Fact]
    public async Task Claim_OfThreeStatements_ShowsLevelOriginsWordsAndStances()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync("/d/Vell%20flood/claims/c-sunk");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Equal("Boats sank at Vell.", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("disputed", page.QuerySelector(".level")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Odd Lie denies what Ilse Brandt says.", text, StringComparison.Ordinal);
        Assert.Contains("1 to 2 independent origins", text, StringComparison.Ordinal);
        Assert.Contains("Governor Aune names her.", text, StringComparison.Ordinal);
        Assert.Equal(["Who says so", "Who denies it", "Who doubts, asks or will not say"], page.QuerySelectorAll("section:has(.words) h2").Select(h => h.TextContent));
        Assert.Equal("at least twelve boats sank", page.QuerySelector("blockquote")!.TextContent);
    }

    [Fact]
    public async Task Claims_OfOneLevel_ShowsOnlyThose()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var all = await desk.PageAsync("/d/Vell%20flood/claims");
        var disputed = await desk.PageAsync("/d/Vell%20flood/claims?level=disputed");

        Assert.Equal(4, all.QuerySelectorAll(".entries > li").Length);
        Assert.Equal("Boats sank at Vell.", Assert.Single(disputed.QuerySelectorAll(".entries h2")).TextContent);
    }

    [Theory]
    [InlineData("source=brandt", "c-sunk")]
    [InlineData("source=lie&figure=on", "")]
    [InlineData("figure=on", "c-sunk")]
    [InlineData("to=2031-05-06", "c-lock c-outer c-quay c-sunk")]
    [InlineData("from=2031-05-07&to=2031-05", "c-sunk")]
    [InlineData("from=2031-06", "")]
    [InlineData("level=single&source=aune", "c-outer")]
    [InlineData("place=nowhere", "")]
    [InlineData("source=%25", "")]
    [InlineData("text=sank%20NOT%20twelve", "c-sunk")]
    [InlineData("text=opened&level=single", "c-lock")]
    [InlineData("measure=sunk", "c-sunk")]
    [InlineData("measure=sunk&text=closed", "")]
    public async Task Claims_Narrowed_ShowsThoseWithAStatementForWhichAllHolds(string filters, string expected)
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync($"/d/Vell%20flood/claims?{filters}");

        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll(".entries h2 a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("from=soon", "'soon' is no date")]
    [InlineData("text=%22boats", "is not closed")]
    public async Task Claims_NarrowedByWhatCannotBeRead_SaysSoAndShowsTheRest(string filter, string expected)
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync($"/d/Vell%20flood/claims?{filter}");

        Assert.Contains(expected, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".entries > li").Length);
    }
}
