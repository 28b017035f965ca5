using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hearsay.Model;

namespace Hearsay.Desk.Tests;

public sealed class PagesTests
{
    [Fact]
    public async Task EveryPage_FollowedFromTheFirst_IsValidAndItsLinksArrive()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var pages = await CrawlAsync(desk);

        Assert.Contains("/d/Vell%20flood/claims/c-sunk", pages.Keys);
        Assert.Contains("/d/Vell%20flood/figures", pages.Keys);
        Assert.Contains("/d/Vell%20flood/sources", pages.Keys);
        Assert.Equal(3, pages.Keys.Count(path => path.Contains("/reports/", StringComparison.Ordinal) && !path.Contains('?')));
        foreach (var (path, page) in pages) Sound(path, page, pages);
        Assert.Empty(desk.Failures);
    }

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
    public async Task Claims_Narrowed_ShowsThoseWithAStatementForWhichAllHolds(string filters, string expected)
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync($"/d/Vell%20flood/claims?{filters}");

        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll(".entries h2 a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Claims_NarrowedByWhatIsNoDate_SaysSoAndShowsTheRest()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var page = await desk.PageAsync("/d/Vell%20flood/claims?from=soon");

        Assert.Contains("'soon' is no date", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".entries > li").Length);
    }

    [Fact]
    public async Task Dossier_WithFiguresThatCannotBothHold_ShowsThemWithWhoGivesThem()
    {
        var (wire, paper) = (Tally("wire.txt", "Vell Press", "Mayor Brandt", 12), Tally("lamp.txt", "The Lamp", "Odd Lie", 30));
        await using var desk = await OpenDesk.OverAsync("tally", [wire, paper], [Drafts.Same("c-tally", wire, paper)]);

        var page = await desk.PageAsync("/d/tally");

        Assert.Equal(["30 Odd Lie, 6 May 2031", "12 Mayor Brandt, 6 May 2031"], page.QuerySelectorAll(".disputed .figures a").Select(link => link.TextContent));
    }

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

    [Fact]
    public async Task Source_InTheMiddleOfAChain_ShowsWhomItReliesOnAndWhoReliesOnIt()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var governor = await desk.PageAsync("/d/Vell%20flood/sources/one?name=Governor%20Aune&kind=person");
        var mayor = await desk.PageAsync("/d/Vell%20flood/sources/one?name=Mayor%20Ilse%20Brandt&kind=person");

        Assert.Equal(["Mayor Ilse Brandt"], governor.QuerySelectorAll("section[aria-labelledby=relies] li a").Select(link => link.TextContent));
        Assert.Equal("Vell Press prints it", Assert.Single(governor.QuerySelectorAll("section[aria-labelledby=relied] li > span:not(.bar, .number)")).TextContent);
        Assert.Equal(["Governor Aune"], mayor.QuerySelectorAll("section[aria-labelledby=relied] li a").Select(link => link.TextContent));
        Assert.Equal(["May 2031"], mayor.QuerySelectorAll(".day").Select(day => day.TextContent));
    }

    [Fact]
    public async Task Source_ThatIsAProtectedPerson_SaysWhy()
    {
        var report = new Draft("a.txt", "Ida Holm, who was detained on Monday, said boats sank.\n", new ReportHeader { Publisher = "The Lamp" });
        report.Say("boats sank", "Ida Holm", "said");
        report.Protect("Ida Holm", Protection.Captive, "was detained");
        await using var desk = await OpenDesk.OverAsync("x", [report]);

        var page = await desk.PageAsync("/d/x/sources/one?name=Ida%20Holm&kind=person");

        Assert.Contains("held captive", page.QuerySelector(".protected")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("was detained", page.QuerySelector(".protected li")!.TextContent, StringComparison.Ordinal);
    }

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

    private static Draft Tally(string name, string publisher, string speaker, int boats)
    {
        var draft = new Draft(name, $"{speaker} said exactly {boats} boats sank at Vell.\n", new ReportHeader { Publisher = publisher, Published = new Timestamp(PartialDate.Of(2031, 5, 6)) });
        draft.Say($"exactly {boats} boats sank at Vell", speaker, "said", s => s with
        {
            Figures = [new Figure { Span = draft.Span($"exactly {boats} boats"), Measure = "boats sunk", Scope = "sunk", Bound = Bound.Exactly, Low = boats, High = boats, AsOf = PartialDate.Of(2031, 5, 6) }],
        });
        return draft;
    }

    [Fact]
    public async Task FirstPage_OfAnEmptyLedger_TeachesTheCommand()
    {
        await using var desk = await OpenDesk.OverAsync();

        var page = await desk.PageAsync("/");

        Assert.Contains(page.QuerySelectorAll("pre"), pre => pre.TextContent == "./hearsay add FOLDER --dossier NAME");
    }

    [Fact]
    public async Task Dossier_WithASlashAndAPercentInItsName_IsReachedFromTheFirstPage()
    {
        var (reports, claims) = Drafts.Flood();
        await using var desk = await OpenDesk.OverAsync("2031/May 50% <b>", reports, claims);

        var pages = await CrawlAsync(desk);

        Assert.Contains(pages.Keys, path => path.EndsWith("/claims/c-sunk", StringComparison.Ordinal));
    }

    private static async Task<Dictionary<string, IHtmlDocument>> CrawlAsync(OpenDesk desk)
    {
        var pages = new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path)) continue;
            var page = pages[path] = await desk.PageAsync(path);
            foreach (var link in page.QuerySelectorAll("a[href]:not([download])"))
                if (PathOf(link) is { Length: > 0 } next) waiting.Enqueue(next);
        }

        return pages;
    }

    private static void Sound(string path, IHtmlDocument page, Dictionary<string, IHtmlDocument> pages)
    {
        Assert.Empty(page.QuerySelectorAll("style, [style], iframe:not([sandbox=''][src$='/shown']), object:not([data*='/shown#page=']), base, form:not([method=get], [method=post])"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.TextContent.Length == 0 && script.GetAttribute("src")!.StartsWith("/assets/", StringComparison.Ordinal)));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        foreach (var element in page.All)
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        foreach (var element in page.QuerySelectorAll("[href], [src]"))
            Assert.Matches("^[/#]", element.GetAttribute("href") ?? element.GetAttribute("src")!);
        foreach (var link in page.QuerySelectorAll("a[href*='#']"))
        {
            var target = PathOf(link) is { Length: > 0 } other ? pages[other] : page;
            var id = Uri.UnescapeDataString(link.GetAttribute("href")!.Split('#')[1]);
            Assert.True(target.GetElementById(id) is not null, $"{path}: nothing at {link.GetAttribute("href")}.");
        }
    }

    private static string PathOf(IElement link) => link.GetAttribute("href")!.Split('#')[0];
}
