using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Review;

namespace Hearsay.Desk.Tests.Browser;

/// <summary>A person reviews without ever touching the mouse.</summary>
public sealed class ReviewByKeyboardTests(Browsing browsing)
{
    private static IReadOnlyList<ReviewedDecision> Decisions(ILedger ledger) => new Dossier(ledger, Breweries.Dossier).Review.Decisions();

    private static async Task NameAsync(WatchedPage watched, OpenDesk desk, string name)
    {
        await watched.Page.GotoAsync(new Uri(desk.Address, Breweries.Path + "/review").AbsoluteUri);
        await TabToAsync(watched, "reviewer");
        await watched.Page.Keyboard.TypeAsync(name);
        await PressAsync(watched, "Enter");
        await watched.Page.Locator("form.verdict").First.WaitForAsync();
    }

    private static async Task TabToAsync(WatchedPage watched, string id)
    {
        for (var presses = 0; presses < 30 && await FocusAsync(watched) != id; presses++) await PressAsync(watched, "Tab");
        Assert.Equal(id, await FocusAsync(watched));
    }

    private static Task<string> FocusAsync(WatchedPage watched) => watched.Page.EvaluateAsync<string>("() => document.activeElement.id");

    private static Task PressAsync(WatchedPage watched, string key) => watched.Page.Keyboard.PressAsync(key);

    private static async Task DecideAsync(WatchedPage watched, OpenDesk desk, string key, int decisions)
    {
        await watched.Page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes'; }");
        await PressAsync(watched, key);
        await UntilAsync(() => Decisions(desk.Ledger).Count == decisions);
        await watched.Page.Locator("html:not([data-left]) form.undo").WaitForAsync();
        while (!await watched.Page.EvaluateAsync<bool>("() => document.readyState === 'complete'")) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var waits = 0; waits < 200 && !holds(); waits++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(holds());
    }

    [Fact]
    public async Task Queue_MovedDecidedUndoneAndSearched_ByKeysAlone()
    {
        await using var desk = await Breweries.OpenAsync();
        await using var watched = await browsing.OpenAsync();
        await NameAsync(watched, desk, "Ana Roe");
        Assert.Empty(await watched.BarriersAsync());
        await watched.ShootAsync("review");
        Assert.Equal(2, await watched.Page.Locator(".question").CountAsync());

        await PressAsync(watched, "j");
        Assert.Equal("q1", await FocusAsync(watched));
        await PressAsync(watched, "j");
        Assert.Equal("q2", await FocusAsync(watched));
        await PressAsync(watched, "k");
        Assert.Equal("q1", await FocusAsync(watched));

        await PressAsync(watched, "w");
        await watched.Page.Keyboard.TypeAsync("yes, just so");
        await PressAsync(watched, "Enter");
        Assert.Empty(Decisions(desk.Ledger));
        Assert.Equal("q1", await FocusAsync(watched));
        await DecideAsync(watched, desk, "n", 1);
        var first = Decisions(desk.Ledger)[0].Decision;
        Assert.Equal(("Ana Roe", "yes, just so", LinkVerdict.Different), (first.By, first.Why, ((LinkMatter)first.Matter).Verdict));
        Assert.Equal("q1", await FocusAsync(watched));

        await DecideAsync(watched, desk, "h", 2);
        Assert.Equal(0, await watched.Page.Locator(".question").CountAsync());
        await PressAsync(watched, "u");
        await UntilAsync(() => Decisions(desk.Ledger)[1].Decision.Undone is { By: "Ana Roe" });
        await watched.Page.Locator("#q1 button[value=rejected]").WaitForAsync();

        await PressAsync(watched, "?");
        Assert.True(await watched.Page.Locator("#keys").EvaluateAsync<bool>("keys => keys.open"));
        Assert.Empty(await watched.BarriersAsync());
        await PressAsync(watched, "?");
        await PressAsync(watched, "/");
        Assert.Equal("review-search", await FocusAsync(watched));
        await watched.Page.Keyboard.TypeAsync("nets");
        await PressAsync(watched, "Enter");
        await watched.Page.Locator("#review-search[value=nets]").WaitForAsync(new() { Timeout = 90_000 });
        await PressAsync(watched, "j");
        await DecideAsync(watched, desk, "y", 3);
        Assert.Equal(StatementVerdict.Same, ((StatementMatter)Decisions(desk.Ledger)[2].Decision.Matter).Verdict);
        Assert.Empty(watched.Complaints);
        Assert.Empty(desk.Failures);
    }

    [Fact]
    public async Task SingleKeys_SwitchedOff_DecideNothing()
    {
        await using var desk = await Breweries.OpenAsync();
        await using var watched = await browsing.OpenAsync();
        await NameAsync(watched, desk, "Ana");
        await PressAsync(watched, "?");
        await TabToAsync(watched, "single-keys");
        await PressAsync(watched, "Space");

        await watched.Page.Locator("#q1").FocusAsync();
        await PressAsync(watched, "n");
        await PressAsync(watched, "j");

        Assert.Equal("q1", await FocusAsync(watched));
        Assert.Empty(Decisions(desk.Ledger));
    }

    [Fact]
    public async Task Decision_DeskClosedAndReportsReadAgain_StandsAndIsTakenBackByKey()
    {
        await using var desk = await Breweries.OpenAsync();
        await using (var watched = await browsing.OpenAsync())
        {
            await NameAsync(watched, desk, "Ana");
            await PressAsync(watched, "j");
            await DecideAsync(watched, desk, "n", 1);
        }

        Breweries.ReadAgain(desk.Ledger);
        await using var again = await desk.ReopenAsync();
        await using var later = await browsing.OpenAsync();
        await NameAsync(later, again, "ana");
        Assert.Contains("different", await later.Page.Locator("form.undo").InnerTextAsync(), StringComparison.Ordinal);
        var decided = Assert.Single(Decisions(again.Ledger));
        Assert.False(decided.IsAdrift);
        Assert.DoesNotContain(again.Ledger.Claims(Breweries.Dossier), c => decided.Now.All(c.Statements.Contains));
        await PressAsync(later, "u");
        await UntilAsync(() => Decisions(again.Ledger)[0].Decision.Undone is not null);
        Assert.Empty(later.Complaints);
    }

    [Fact]
    public async Task Claim_ReviewedInPlace_ByKeys()
    {
        await using var desk = await Breweries.OpenAsync();
        await using var watched = await browsing.OpenAsync(phone: true);
        await NameAsync(watched, desk, "Ana");
        var claim = desk.Ledger.Claims(Breweries.Dossier)[0];
        await watched.Page.GotoAsync(new Uri(desk.Address, $"{Breweries.Path}/claims/{claim.Id}").AbsoluteUri);

        await PressAsync(watched, "j");
        await PressAsync(watched, "x");
        await UntilAsync(() => Decisions(desk.Ledger).Count == 1);
        await UntilAsync(() => !desk.Ledger.Claims(Breweries.Dossier).Any(c => c.Statements.Contains(claim.Statements[0])));

        await watched.UntilAtAsync("/claims$");
        Assert.Equal(StatementVerdict.Rejected, ((StatementMatter)Decisions(desk.Ledger)[0].Decision.Matter).Verdict);
        Assert.Empty(await watched.BarriersAsync());
        Assert.Equal(0, await watched.OverhangAsync());
    }
}
