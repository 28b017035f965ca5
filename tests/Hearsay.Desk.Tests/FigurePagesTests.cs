using Hearsay.Model;

namespace Hearsay.Desk.Tests;

public sealed class FigurePagesTests
{
    [Fact]
    public async Task Dossier_WithFiguresThatCannotBothHold_ShowsThemWithWhoGivesThem()
    {
        var (wire, paper) = (Tally("wire.txt", "Vell Press", "Mayor Brandt", 12), Tally("lamp.txt", "The Lamp", "Odd Lie", 30));
        await using var desk = await OpenDesk.OverAsync("tally", [wire, paper], [Drafts.Same("c-tally", wire, paper)]);

        var page = await desk.PageAsync("/d/tally");

        Assert.Equal(["30 Odd Lie, 6 May 2031", "12 Mayor Brandt, 6 May 2031"], page.QuerySelectorAll(".disputed .figures a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task Figures_OfTheDossier_StandByMeasureWithWhoSaysThem()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync("/d/Vell%20flood/figures");

        Assert.Equal(["boats moored", "boats sunk"], page.QuerySelectorAll(".measure h2").Select(h => h.TextContent));
        Assert.Equal(["at most 30", "at least 12"], page.QuerySelectorAll("td.amount").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Figures_OfTwoThatCannotBothHold_AreDrawnMarkedAndToldInTheTable()
    {
        var (wire, paper) = (Tally("wire.txt", "Vell Press", "Mayor Brandt", 12), Tally("lamp.txt", "The Lamp", "Odd Lie", 30));
        await using var desk = await OpenDesk.OverAsync("tally", [wire, paper], [Drafts.Same("c-tally", wire, paper)]);

        var page = await desk.PageAsync("/d/tally/figures");

        var picture = Assert.Single(page.QuerySelectorAll("svg.figure-chart"));
        Assert.Equal(2, picture.QuerySelectorAll(".clash").Length);
        Assert.All(picture.QuerySelectorAll("a"), link => Assert.Contains("#f-", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("td"), cell => cell.TextContent.StartsWith("clashes with ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_OfALargeDossier_AreComparedClaimByClaim()
    {
        var (wire, paper) = (Tally("wire.txt", "Vell Press", "Mayor Brandt", 12), Tally("lamp.txt", "The Lamp", "Odd Lie", 30));
        var others = Enumerable.Range(1, 100).Select(i => Tally($"other-{i}.txt", "Quay Radio", "Ida Holm", i + 100)).ToList();
        await using var desk = await OpenDesk.OverAsync("tally", [wire, paper, .. others], [.. others.Select((other, i) => Drafts.Alone($"c-{i}", other.Reading.Statements[0])), Drafts.Same("c-tally", wire, paper)]);

        var first = await desk.PageAsync("/d/tally/figures");
        var last = await desk.PageAsync("/d/tally/figures?page=6");

        Assert.Contains(first.QuerySelectorAll("td"), cell => cell.TextContent.StartsWith("clashes with ", StringComparison.Ordinal));
        Assert.Contains("Page 1 of 6", first.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(last.QuerySelectorAll("td.amount"));
    }

    private static Draft Tally(string name, string publisher, string speaker, int boats)
    {
        var draft = new Draft(name, $"{speaker} said exactly {boats} boats sank at Vell.\n", new ReportHeader { Publisher = publisher, Published = new Timestamp(PartialDate.Of(2031, 5, 6)) });
        draft.Say($"exactly {boats} boats sank at Vell", speaker, "said", s => s with
        {
            Figures = [new Figure { Span = draft.Span($"exactly {boats} boats"), Measure = "boats sunk", Scope = "sunk", Bound = Bound.Exactly, Low = boats, High = boats, AsOf = PartialDate.Of(2031, 5, 6) }],
        });
        return draft;
    }
}
