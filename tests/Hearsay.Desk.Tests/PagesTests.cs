using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hearsay.Desk.Tests;

/// <summary>Every page of the desk, followed from the first.</summary>
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
