using System.Text.RegularExpressions;
using Hearsay.Desk.Charts;
using Hearsay.Model;
using Microsoft.Playwright;

namespace Hearsay.Desk.Tests.Browser;

/// <summary>What README tells of the desk, step by step on the dossier of the demo; the pictures it shows are made on the way.</summary>
public sealed partial class TourTests(Browsing browsing, FerryDesk ferry) : IClassFixture<FerryDesk>
{
    private const string Dossier = "/d/ferry";

    [Fact]
    public async Task Report_AsItReads_LeadsFromEachStatementToItsWordsAndItsClaim()
    {
        await using var watched = await OpenAsync(Dossier);
        await watched.Page.Locator("a.title", new() { HasText = "UPDATE 4" }).ClickAsync();
        await watched.Page.Locator(".reading .card").First.WaitForAsync();
        foreach (var part in new[] { ".seg.speaker", ".seg.cue", ".seg.content", ".seg.content.own", ".card .how", ".card .figures" }) Assert.True(await watched.Page.Locator($".reading {part}").CountAsync() > 0, part);
        await watched.PictureAsync("desk-report", 1280, 1050);

        var row = watched.Page.Locator(".row:has(.card)").First;
        Assert.True(Math.Abs((await row.Locator(".text").First.BoundingBoxAsync())!.Y - (await row.Locator(".card").First.BoundingBoxAsync())!.Y) < 30);
        await watched.Page.Locator(".card .number").First.ClickAsync();
        await watched.UntilAtAsync("#s-.");
        await watched.Page.Locator("summary", new() { HasText = "Custody" }).ClickAsync();
        Assert.Matches("[0-9a-f]{64}", await watched.Page.Locator(".custody-facts").InnerTextAsync());
        await watched.Page.Locator(".card .claim a").First.ClickAsync();
        await watched.Page.Locator(".kicker .level").WaitForAsync();
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Dossier_AtAGlance_ShowsWhatClashesWhatIsNewAndWhereToAdd()
    {
        await using var watched = await OpenAsync(Dossier);

        Assert.Equal(Enum.GetValues<Level>().Length, await watched.Page.Locator("main .levels .level").CountAsync());
        Assert.True(await watched.Page.Locator(".disputed .figures a").CountAsync() > 1);
        Assert.True(await watched.Page.Locator("#new").IsVisibleAsync());
        Assert.True(await watched.Page.Locator(".adding .drop").IsVisibleAsync());
        await watched.PictureAsync("desk-dossier", 1100, 700);
        await watched.Page.Locator(".disputed .figures a").First.ClickAsync();

        await watched.UntilAtAsync("/reports/.*#f-");
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Dossier_BegunByPastingAndFiles_TellsOfFaultsFileByFile()
    {
        await using var watched = await OpenAsync("/");
        await watched.Page.Locator(".begin summary").First.ClickAsync();
        await watched.Page.FillAsync("#add-dossier", "quay");
        await watched.Page.SetInputFilesAsync("#add-files", new FilePayload { Name = "noise.bin", MimeType = "application/octet-stream", Buffer = [0, 1, 2, 255, 0] });
        await watched.Page.Locator(".adding summary").ClickAsync();
        await watched.Page.FillAsync("#add-text", "The gate had held, said Tor Askel.");
        await watched.Page.FillAsync("#add-publisher", "The Lamp");
        await watched.Page.Locator(".adding button").ClickAsync();
        await watched.Page.Locator("#now a", new() { HasText = "Look at the dossier" }).WaitForAsync();

        Assert.Contains("noise.bin", await watched.Page.Locator("#lines tr:has(.failed)").InnerTextAsync(), StringComparison.Ordinal);
        await watched.Page.Locator("#now a").ClickAsync();
        await watched.Page.Locator("main .list .by", new() { HasText = "The Lamp" }).WaitForAsync();
    }

    [Fact]
    public async Task Claims_NarrowedByEveryFilter_AreThoseForWhichAllHolds()
    {
        await using var watched = await OpenAsync(Dossier);
        await watched.Page.SelectOptionAsync("#f-level", "repeated");
        await watched.Page.FillAsync("#f-source", "halyard");
        await watched.Page.FillAsync("#f-from", "2033-10-19");
        await watched.Page.FillAsync("#f-to", "2033-10-25");
        await watched.Page.SelectOptionAsync("#f-reviewed", "no");
        await watched.Page.Locator("form[aria-label='Narrow the claims'] button").ClickAsync();
        await watched.Page.Locator("h1", new() { HasText = "Claims that are repeated" }).WaitForAsync();

        var levels = await watched.Page.Locator(".claims .level").AllInnerTextsAsync();
        Assert.NotEmpty(levels);
        Assert.All(levels, level => Assert.Equal("repeated", level.Trim()));
        foreach (var (field, value) in new[] { ("#f-place", "no such place"), ("#f-from", "2034"), ("#f-source", "nobody"), ("#f-reviewed", "yes") })
        {
            var asked = watched.Page.Url;
            if (field == "#f-reviewed") await watched.Page.SelectOptionAsync(field, value);
            else await watched.Page.FillAsync(field, value);
            await watched.Page.Locator("form[aria-label='Narrow the claims'] button").ClickAsync();
            await watched.Page.Locator(".empty").WaitForAsync();
            await watched.Page.GotoAsync(asked);
        }
    }

    [Fact]
    public async Task Claim_OfSeveralReports_ShowsItsLevelWhyAndTheWaysAlongTime()
    {
        var ledger = ferry.Desk.Ledger;
        var claim = ledger.Claims("ferry").Where(c => c.Level == Level.Repeated && c.Origins.Count > 1)
            .Where(c => OriginPath.Of(c, ledger.StatementsOf("ferry", c.Id)).Any(p => p.Carriers.Count > 0)).MaxBy(c => c.Statements.Count)!;
        await using var watched = await OpenAsync($"{Dossier}/claims?level=repeated");
        await watched.Page.Locator($"a[href$='{claim.Id}']").ClickAsync();

        await watched.Page.Locator(".lead", new() { HasText = claim.LevelReason }).WaitForAsync();
        foreach (var part in new[] { ".origin", ".carrier", ".strip", ".moment", ".report a" }) Assert.True(await watched.Page.Locator($".origin-tree {part}").CountAsync() > 0, part);
        await watched.PictureAsync("desk-claim", 1100, 980);
        Assert.True(await watched.Page.Locator("h2", new() { HasText = "What would change the level" }).IsVisibleAsync());
        await watched.Page.Locator(".origins .reasons a").First.ClickAsync();

        await watched.UntilAtAsync("/reports/.*#s-");
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Figures_OnOneScale_ShowOpenEndsAndWhatCannotHold()
    {
        await using var watched = await OpenAsync(Dossier);
        await FollowAsync(watched, "Figures");

        Assert.True(await watched.Page.Locator("svg.figure-chart .interval").CountAsync() > 0);
        Assert.True(await watched.Page.Locator("svg.figure-chart .clash").CountAsync() > 0);
        await watched.PictureAsync("desk-figures", 1100, 760);
        await watched.Page.Locator("svg.figure-chart a text").First.ClickAsync();

        await watched.UntilAtAsync("/reports/.*#f-");
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Source_OnItsPage_SaysWhoReliesOnItAndWhatItSaidOverTime()
    {
        await using var watched = await OpenAsync(Dossier);
        await FollowAsync(watched, "Sources");
        await watched.Page.Locator("a.title", new() { HasText = "Halyard News Agency" }).First.ClickAsync();

        await watched.Page.Locator("#relies").WaitForAsync();
        Assert.True(await watched.Page.Locator(".neighbours:has(#relied) li").CountAsync() > 0);
        Assert.True(await watched.Page.Locator(".day").CountAsync() > 1);
        Assert.True(await watched.Page.Locator("#grades").IsVisibleAsync());
    }

    [Fact]
    public async Task Time_AndPlaces_HaveTwoClocksAndAMapThatNeedsNoNetwork()
    {
        await using var watched = await OpenAsync(Dossier);
        await FollowAsync(watched, "Timeline");
        var said = await watched.Page.Locator("main .list tbody").InnerTextAsync();
        await watched.Page.Locator(".switch a:not([aria-current])").ClickAsync();
        await watched.Page.Locator(".switch a[aria-current][href$=told]").WaitForAsync();
        Assert.NotEqual(said, await watched.Page.Locator("main .list tbody").InnerTextAsync());

        await FollowAsync(watched, "Map");
        Assert.True(await watched.Page.Locator("svg.map, #ambiguous, #unknown").CountAsync() > 0);
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Search_OfTheReadme_IsAnsweredAndKeptToBeAskedAgain()
    {
        const string Query = "captain AND \"life raft\" NOT stance:denies";
        await using var watched = await OpenAsync(Dossier);
        await FollowAsync(watched, "Search");
        await watched.Page.FillAsync("#q", Query);
        await watched.Page.PressAsync("#q", "Enter");
        await watched.Page.Locator(".save button").ClickAsync();
        await watched.Page.Locator(".saved a").WaitForAsync();
        await FollowAsync(watched, "Search");
        await watched.Page.Locator(".saved a", new() { HasText = Query }).ClickAsync();

        await watched.Page.Locator(".words blockquote", new() { HasText = "life raft" }).First.WaitForAsync();
        Assert.Equal(Query, await watched.Page.InputValueAsync("#q"));
    }

    [Fact]
    public async Task Review_OfTheDemo_IsGoneThroughByKeysAndTakenBack()
    {
        await using var watched = await OpenAsync(Dossier);
        await FollowAsync(watched, "Review");
        await watched.Page.FillAsync("#reviewer", "Ana Roe");
        await watched.Page.PressAsync("#reviewer", "Enter");
        await watched.Page.Locator("#q2 form.verdict").WaitForAsync(new() { Timeout = 90_000 });

        foreach (var key in new[] { "j", "j", "k", "h" }) await watched.Page.Keyboard.PressAsync(key);
        await watched.Page.Locator(".undo", new() { HasText = "unsure" }).WaitForAsync(new() { Timeout = 90_000 });
        await watched.Page.Keyboard.PressAsync("u");
        await watched.Page.Locator("body:not(:has(.undo)) #q1 form.verdict").WaitForAsync(new() { Timeout = 90_000 });
        await watched.Page.Keyboard.PressAsync("?");
        Assert.True(await watched.Page.Locator(".keys").IsVisibleAsync());
    }

    [Fact]
    public async Task EveryPage_WithAllItLoads_IsLight()
    {
        const int Most = 150 * 1024;
        var report = ferry.Desk.Ledger.Reports("ferry").MaxBy(r => r.Statements)!;
        var claim = ferry.Desk.Ledger.Claims("ferry").MaxBy(c => c.Statements.Count)!;
        foreach (var page in new[] { "", "/claims", $"/claims/{claim.Id}", $"/reports/{report.Sha256}?original=beside", "/figures", "/sources", "/people", "/sources/one?name=Halyard%20News%20Agency&kind=organization", "/timeline", "/map", "/search?q=captain", "/review", "/decisions" })
        {
            await using var watched = await browsing.OpenAsync();
            var loaded = new List<IResponse>();
            watched.Page.Response += (_, response) => loaded.Add(response);
            await watched.Page.GotoAsync(new Uri(ferry.Desk.Address, Dossier + page).AbsoluteUri);
            await watched.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var sizes = await Task.WhenAll(loaded.Select(async response => (response.Url, (await response.BodyAsync()).Length)));
            var own = sizes.Where(one => one.Url.Contains("/assets/", StringComparison.Ordinal)).ToList();

            Assert.Contains(own, one => one.Url.Contains("desk.css", StringComparison.Ordinal));
            Assert.True(own.Sum(one => one.Length) < Most, $"{page}: {string.Join(", ", own)}");
        }
    }

    [Fact]
    public void Pictures_OfTheReadme_AreThoseMadeHere()
    {
        var shown = PictureOfReadme().Matches(File.ReadAllText(Path.Combine(Browser.Pictures.Checkout, "README.md"))).Select(match => match.Groups[1].Value);
        var tour = File.ReadAllText(Path.Combine(Browser.Pictures.Checkout, "tests", "Hearsay.Desk.Tests", "Browser", "TourTests.cs"));

        Assert.All(shown, name => Assert.Contains($"PictureAsync(\"{name}\"", tour, StringComparison.Ordinal));
        Assert.All(shown, name => Assert.True(File.Exists(Path.Combine(Browser.Pictures.Checkout, "docs", "images", $"{name}.png")), name));
    }

    [GeneratedRegex("docs/images/([a-z-]+)\\.png")]
    private static partial Regex PictureOfReadme();

    private static async Task FollowAsync(WatchedPage watched, string page)
    {
        await watched.Page.Locator(".masthead nav a", new() { HasText = page }).ClickAsync();
        await watched.Page.Locator("h1", new() { HasText = page }).WaitForAsync();
    }

    private async Task<WatchedPage> OpenAsync(string path)
    {
        var watched = await browsing.OpenAsync();
        await watched.Page.GotoAsync(new Uri(ferry.Desk.Address, path).AbsoluteUri);
        return watched;
    }
}
