using Hearsay.Model;

namespace Hearsay.Desk.Tests;

public sealed class TimelineAndMapTests
{
    [Fact]
    public async Task Timeline_OfEachClock_HasItsOwnDatesAndLeavesTheUnresolvedApart()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var said = await desk.PageAsync("/d/Vell%20flood/timeline?clock=said");
        var told = await desk.PageAsync("/d/Vell%20flood/timeline?clock=told");

        Assert.Equal(["May 2031", "6 May 2031", "6 May 2031", "6 May 2031", "7 May 2031", "7 May 2031"], said.QuerySelectorAll("tbody .date").Select(cell => cell.TextContent));
        Assert.Single(said.QuerySelectorAll("svg.timeline-chart .span"));
        Assert.Equal("boats sank", Assert.Single(said.QuerySelectorAll(".undated a")).TextContent);
        Assert.Equal(["4 May 2031 to 5 May 2031"], told.QuerySelectorAll("tbody .date").Select(cell => cell.TextContent));
        Assert.Equal("on purpose", Assert.Single(told.QuerySelectorAll(".undated a")).TextContent);
    }

    [Fact]
    public async Task Timeline_OfTooManyDays_IsDrawnByMonthAndSaysSo()
    {
        var log = new Draft("log.txt", string.Join('\n', Enumerable.Range(0, 600).Select(i => $"Mayor Brandt said exactly {i} boats sank.")), new ReportHeader());
        for (var i = 0; i < 600; i++)
        {
            var day = PartialDate.Of(new DateOnly(2031, 1, 1).AddDays(i));
            log.Say($"exactly {i} boats sank", "Mayor Brandt", "said", s => s with { SaidOn = day });
        }

        await using var desk = await OpenDesk.OverAsync("tally", [log]);

        var page = await desk.PageAsync("/d/tally/timeline?clock=said");

        Assert.Equal(20, page.QuerySelectorAll("svg.timeline-chart .moment").Length);
        Assert.Contains("a dot is a month", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(100, page.QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("from=2031-05-07", 3)]
    [InlineData("to=2031-05-06", 4)]
    [InlineData("from=2031-06", 0)]
    public async Task Timeline_OfAPeriod_ShowsWhatMayLieInIt(string period, int marks)
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync($"/d/Vell%20flood/timeline?clock=said&{period}");

        Assert.Equal(marks, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Map_OfSureAndUnsurePlaces_DrawsTheSureAloneAndListsTheOthers()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync("/d/Vell%20flood/map");

        Assert.Equal(["Bergen, Norway: 1 statement", "Norway: 1 statement"], page.QuerySelectorAll("svg.map a").Select(link => link.GetAttribute("aria-label")));
        Assert.Single(page.QuerySelectorAll("svg.map .town"));
        Assert.Equal("Vell, Norway", Assert.Single(page.QuerySelectorAll("section[aria-labelledby=pointless] th a")).TextContent);
        Assert.Equal("Georgia", Assert.Single(page.QuerySelectorAll("section[aria-labelledby=ambiguous] li a")).TextContent);
        Assert.Equal("Vell lock", Assert.Single(page.QuerySelectorAll("section[aria-labelledby=unknown] li a")).TextContent);
    }
}
