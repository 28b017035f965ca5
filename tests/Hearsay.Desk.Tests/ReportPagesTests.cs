using Hearsay.Model;

namespace Hearsay.Desk.Tests;

public sealed class ReportPagesTests
{
    [Fact]
    public async Task Report_WithACaptive_SaysSoAndNamesWhoHoldsThem()
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        var (reports, _) = Drafts.Flood();

        var page = await desk.PageAsync($"/d/Vell%20flood/reports/{reports[0].Hash}");

        var mark = Assert.Single(page.QuerySelectorAll(".card .custody")).TextContent;
        Assert.Contains("In custody", mark, StringComparison.Ordinal);
        Assert.Contains("Harbour Guard", mark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithWordsOfAnother_NamesItWithHowMuchOfEachThatIs()
    {
        const string wire = "The lock gate failed at dawn, said the harbour master, and twelve boats were lost below it.";
        var first = new Draft("a.txt", wire, new ReportHeader { Publisher = "Wold Wire", Title = "Lock <gate>", Published = new Timestamp(PartialDate.Of(2031, 5, 6)) });
        var copy = new Draft("b.txt", $"{wire} Nobody slept in Fen that night, and the whole board was there at dawn.", new ReportHeader { Publisher = "Fen Post", Agency = "Wold Wire" });
        await using var desk = await OpenDesk.OverAsync("x", [first, copy, new Draft("c.txt", "It rained in the valley all week, and the roads were closed to lorries.", new ReportHeader())]);

        var shares = (await desk.PageAsync($"/d/x/reports/{copy.Hash}")).QuerySelector("details.shares")!;

        Assert.Equal("Shares text with 1 report", shares.QuerySelector("summary")!.TextContent);
        var link = Assert.Single(shares.QuerySelectorAll("a"));
        Assert.Equal(("Lock <gate>", $"/d/x/reports/{first.Hash}"), (link.TextContent, link.GetAttribute("href")));
        Assert.Equal("17 words: 55% of this report, all of that one; that one had them first and is credited", shares.QuerySelector(".quiet")!.TextContent);
        Assert.Null((await desk.PageAsync((await desk.PageAsync("/d/x")).QuerySelectorAll("a.title").Single(a => a.TextContent == "c.txt").GetAttribute("href")!)).QuerySelector("details.shares"));
    }

    [Fact]
    public async Task Report_NamedByTheStartOfItsHash_IsShown()
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        var (reports, _) = Drafts.Flood();

        var page = await desk.PageAsync($"/d/Vell%20flood/reports/{reports[1].Hash[..12]}");

        Assert.Equal("Master denies losses", page.QuerySelector("h1")!.TextContent);
    }
}
