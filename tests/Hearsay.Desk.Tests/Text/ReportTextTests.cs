using AngleSharp.Dom;

namespace Hearsay.Desk.Tests.Text;

public sealed class ReportTextTests
{
    [Fact]
    public async Task Text_OfAReportOnItsPage_IsTheReportsOwn()
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        var (reports, _) = Drafts.Flood();

        foreach (var report in reports)
        {
            var page = await desk.PageAsync($"/d/Vell%20flood/reports/{report.Hash}");

            var shown = page.QuerySelectorAll("p.text").Select(line => line.TextContent);
            Assert.Equal(report.Reading.Report.Text.Split("\n").Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0), shown);
        }
    }

    [Fact]
    public async Task Passage_OfANestedStatement_IsMarkedWithBothAndBeginsAtItsAnchor()
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        var (reports, _) = Drafts.Flood();
        var inner = reports[0].Reading.Statements.Single(statement => statement.Via is [{ Name: "Governor Aune" }]);

        var page = await desk.PageAsync($"/d/Vell%20flood/reports/{reports[0].Hash}");

        var anchor = page.GetElementById($"s-{inner.Id}")!;
        var lit = anchor.ClassList.Single(name => name != "at");
        Assert.Equal(["Mayor Ilse Brandt", "had told him", "at least twelve boats", " sank"], page.QuerySelectorAll($"p.text .seg.{lit}").Select(seg => seg.TextContent));
        Assert.Equal(["at least twelve boats", " sank"], page.QuerySelectorAll($"p.text .seg.deep.{lit}").Select(seg => seg.TextContent));
        Assert.Equal("Mayor Ilse Brandt", page.QuerySelector($"p.text .seg.speaker.{lit}")!.TextContent);
        Assert.Equal("had told him", page.QuerySelector($"p.text .seg.cue.{lit}")!.TextContent);
        Assert.Equal("at least twelve boats", page.QuerySelector($"p.text .seg.figure.{lit}")!.TextContent);
        Assert.Same(page.GetElementById($"c-{inner.Id}"), page.QuerySelector($".card.{lit}"));
        Assert.Equal("at least twelve boats", NextSegment(anchor).TextContent);
    }

    private static IElement NextSegment(IElement anchor)
    {
        var next = anchor.NextElementSibling!;
        while (!next.ClassList.Contains("seg")) next = next.NextElementSibling!;
        return next;
    }
}
