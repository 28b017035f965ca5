namespace Hearsay.Desk.Tests.Browser;

public sealed class BrowserTests(Browsing browsing)
{
    private const string Dossier = "/d/Vell%20flood";

    public static TheoryData<bool, bool> Looks => new() { { false, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task EveryPage_InTheBrowser_HasNoBarrierAndFitsItsWidth(bool dark, bool phone)
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        await using var watched = await browsing.OpenAsync(dark, phone);
        var barriers = new List<string>();
        foreach (var (name, path) in Pages())
        {
            await watched.Page.GotoAsync(new Uri(desk.Address, path).AbsoluteUri);
            barriers.AddRange(await watched.BarriersAsync());
            Assert.Equal((path, 0), (path, await watched.OverhangAsync()));
            await watched.ShootAsync($"{name}{(dark ? "-dark" : "")}{(phone ? "-phone" : "")}");
        }

        Assert.Empty(barriers);
        Assert.DoesNotContain(watched.Complaints, complaint => !complaint.Contains("/nowhere: Failed to load resource", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Mentions_WithTheFormsToDecide_HaveNoBarrierAndFitTheirWidth(bool dark, bool phone)
    {
        var report = MentionTests.Report();
        await using var desk = await MentionTests.OpenAsync(report);
        await using var watched = await browsing.OpenAsync(dark, phone);
        await watched.Page.GotoAsync(new Uri(desk.Address, "/d/gates/review").AbsoluteUri);
        await watched.Page.FillAsync("#reviewer", "Ana Roe");
        await watched.Page.PressAsync("#reviewer", "Enter");
        await watched.Page.Locator("form.reviewer").First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        await watched.Page.GotoAsync(new Uri(desk.Address, MentionTests.Path(report)).AbsoluteUri);
        await watched.Page.Locator("details.in-place summary").First.ClickAsync();

        Assert.True(await watched.Page.Locator("form.verdict").First.IsVisibleAsync());
        Assert.Empty(await watched.BarriersAsync());
        Assert.Equal(0, await watched.OverhangAsync());
        await watched.ShootAsync($"mentions{(dark ? "-dark" : "")}{(phone ? "-phone" : "")}");
        Assert.Empty(watched.Complaints);
    }

    [Theory]
    [InlineData("claim", "claims/c-sunk", ".origins")]
    [InlineData("figures", "figures", ".measure")]
    public async Task Page_OnPaper_KeepsWhatItSaysAndLeavesOutWhatOnlyAScreenNeeds(string name, string path, string kept)
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        await using var watched = await browsing.OpenAsync(dark: true);
        await watched.Page.GotoAsync(new Uri(desk.Address, $"{Dossier}/{path}").AbsoluteUri);
        await watched.Page.EmulateMediaAsync(new Microsoft.Playwright.PageEmulateMediaOptions { Media = Microsoft.Playwright.Media.Print });

        Assert.True(await watched.Page.Locator(kept).First.IsVisibleAsync());
        Assert.False(await watched.Page.Locator(".masthead nav").IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await watched.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.True(await watched.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.scroll svg')].every(svg => svg.getBoundingClientRect().right <= document.documentElement.clientWidth + 1)"));
        await watched.ShootAsync($"{name}-print");
        await watched.PrintAsync(name);
    }

    [Fact]
    public async Task StoredScript_OnEveryPageThatShowsIt_NeverRuns()
    {
        var (report, claim) = Drafts.Hostile();
        await using var desk = await OpenDesk.OverAsync("hostile <script>alert('d')</script>", [report], [claim]);
        await using var watched = await browsing.OpenAsync();
        var waiting = new Queue<string>([desk.Address.AbsoluteUri]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next)) continue;
            await watched.Page.GotoAsync(next);
            foreach (var link in await watched.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]:not([download])')].map(a => new URL(a.href.baseVal ?? a.href, location.href).href.split('#')[0])"))
                waiting.Enqueue(link);
        }

        Assert.True(seen.Count >= 7, string.Join('\n', seen));
        Assert.All(seen, address => Assert.StartsWith(desk.Address.AbsoluteUri, address, StringComparison.Ordinal));
        Assert.Empty(watched.Complaints);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Original_BesideItsReport_RunsNothingAsksForNothingAndHasNoBarrier(bool dark, bool phone)
    {
        await using var desk = await OpenDesk.OverAsync("lamp", [OriginalTests.Page()]);
        await using var watched = await browsing.OpenAsync(dark, phone);
        await watched.Page.GotoAsync(new Uri(desk.Address, $"/d/lamp/reports/{OriginalTests.Page().Hash}").AbsoluteUri);
        await watched.Page.Locator("[aria-label=Original] a:not([aria-current])").PressAsync("Enter");
        var original = watched.Page.FrameLocator("iframe");
        await original.Locator("main", new() { HasText = "Home of the Lamp" }).WaitForAsync();

        Assert.Equal(0, await watched.OverhangAsync());
        await watched.ShootAsync($"original{(dark ? "-dark" : "")}{(phone ? "-phone" : "")}");
        await watched.Page.Locator("iframe").FocusAsync();
        Assert.Equal("IFRAME", await watched.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.Empty(watched.Complaints);

        // Axe is a script: it looks at the page around the frame, and at the same markup where scripts run.
        await watched.Page.EvaluateAsync("() => { const frame = document.querySelector('iframe'); frame.removeAttribute('sandbox'); frame.src = 'about:blank'; }");
        Assert.Empty(await watched.BarriersAsync());
        var shown = await desk.Client.GetStringAsync(new Uri(watched.Page.Url.Split('?')[0] + "/shown"), TestContext.Current.CancellationToken);
        await watched.Page.GotoAsync("about:blank");
        await watched.Page.SetContentAsync(shown);
        Assert.Empty(await watched.BarriersAsync());
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Names_OfProtectedPersons_AreShownByKeyboardToWhoSaysWhy(bool dark, bool phone)
    {
        await using var desk = await NameTests.OpenAsync();
        await using var watched = await browsing.OpenAsync(dark, phone);
        var look = $"{(dark ? "-dark" : "")}{(phone ? "-phone" : "")}";
        await watched.Page.GotoAsync(new Uri(desk.Address, $"/d/Fen%20fire/reports/{NameTests.Reports()[0].Hash}").AbsoluteUri);
        await watched.Page.Locator("h1", new() { HasText = "Person" }).WaitForAsync();
        await watched.ShootAsync($"names-hidden{look}");
        await watched.Page.Locator(".names summary").PressAsync("Enter");
        Assert.Empty(await watched.BarriersAsync());
        Assert.Equal(0, await watched.OverhangAsync());
        await watched.ShootAsync($"names-asked{look}");
        await watched.Page.Locator("#names-by").FocusAsync();
        await watched.Page.Keyboard.TypeAsync("Ana Roe");
        await watched.Page.Keyboard.PressAsync("Tab");
        await watched.Page.Keyboard.TypeAsync("to call the family");
        await watched.Page.Keyboard.PressAsync("Enter");

        await watched.Page.Locator("h1", new() { HasText = "Tomas Orry speaks" }).WaitForAsync();
        Assert.Empty(await watched.BarriersAsync());
        await watched.ShootAsync($"names-shown{look}");
        await watched.Page.Locator(".names button").PressAsync("Enter");
        await watched.Page.Locator("h1", new() { HasText = "Person" }).WaitForAsync();
        Assert.Empty(watched.Complaints);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task People_ProtectedAndExposedByKeyboard_HaveNoBarrierAndFitTheirWidth(bool dark, bool phone)
    {
        await using var desk = await NameTests.OpenAsync();
        await using var watched = await browsing.OpenAsync(dark, phone);
        var look = $"{(dark ? "-dark" : "")}{(phone ? "-phone" : "")}";
        await watched.Page.GotoAsync(new Uri(desk.Address, "/d/Fen%20fire/review").AbsoluteUri);
        await watched.Page.FillAsync("#reviewer", "Ana Roe");
        await watched.Page.PressAsync("#reviewer", "Enter");
        await watched.Page.Locator("form.reviewer").First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        await watched.Page.GotoAsync(new Uri(desk.Address, "/d/Fen%20fire/people").AbsoluteUri);
        await watched.Page.FillAsync("#person", "Pia Orry");
        await watched.Page.FillAsync("#why-person", "she is hunted");
        await watched.Page.PressAsync("#why-person", "Enter");

        await watched.Page.Locator(".decisions", new() { HasText = "she is hunted" }).WaitForAsync();
        Assert.Equal(2, await watched.Page.Locator("section.protected .flag").CountAsync());
        Assert.Empty(await watched.BarriersAsync());
        Assert.Equal(0, await watched.OverhangAsync());
        await watched.ShootAsync($"people-decided{look}");

        var pia = watched.Page.Locator("section.protected", new() { HasText = "she is hunted" });
        await pia.Locator("input[name=why]").FillAsync("she is safe");
        await pia.Locator("input[name=why]").PressAsync("Enter");
        await watched.Page.Locator(".decisions", new() { HasText = "she is safe" }).WaitForAsync();
        Assert.Equal(1, await watched.Page.Locator("section.protected .flag").CountAsync());
        Assert.Empty(await watched.BarriersAsync());
        await watched.Page.GotoAsync(new Uri(desk.Address, "/d/Fen%20fire/sources/one?name=Pia%20Orry&kind=person").AbsoluteUri);
        Assert.Empty(await watched.BarriersAsync());
        await watched.ShootAsync($"source-exposed{look}");
        Assert.Empty(watched.Complaints);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Grades_GivenByKeyboard_StandInTheListsWithoutABarrier(bool dark, bool phone)
    {
        await using var desk = await Breweries.OpenAsync();
        await using var watched = await browsing.OpenAsync(dark, phone);
        var look = $"{(dark ? "-dark" : "")}{(phone ? "-phone" : "")}";
        var claim = desk.Ledger.Claims(Breweries.Dossier)[0];
        await watched.Page.GotoAsync(new Uri(desk.Address, $"{Breweries.Path}/review").AbsoluteUri);
        await watched.Page.FillAsync("#reviewer", "Ana Roe");
        await watched.Page.PressAsync("#reviewer", "Enter");
        await watched.Page.Locator("form.verdict").First.WaitForAsync();
        await watched.Page.GotoAsync(new Uri(desk.Address, $"{Breweries.Path}/claims/{claim.Id}").AbsoluteUri);
        await watched.Page.Locator(".in-place summary").First.PressAsync("Enter");
        Assert.Empty(await watched.BarriersAsync());
        await watched.ShootAsync($"grade{look}");
        await watched.Page.Locator("form.grade select").First.FocusAsync();
        await watched.Page.Keyboard.PressAsync("3");
        await watched.Page.Keyboard.PressAsync("Tab");
        await watched.Page.Keyboard.TypeAsync("one witness");
        await watched.Page.Keyboard.PressAsync("Tab");
        await watched.Page.Keyboard.PressAsync("Enter");
        await watched.Page.Locator(".decisions", new() { HasText = "3, possibly true" }).WaitForAsync();

        await watched.Page.GotoAsync(new Uri(desk.Address, $"{Breweries.Path}/claims").AbsoluteUri);
        Assert.Equal("graded 3 possibly true", (await watched.Page.Locator(".grade").InnerTextAsync()).ReplaceLineEndings(" "));
        Assert.Empty(await watched.BarriersAsync());
        Assert.Equal(0, await watched.OverhangAsync());
        await watched.ShootAsync($"graded{look}");
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Original_OpenedByItself_IsShownAndRunsNothing()
    {
        await using var desk = await OpenDesk.OverAsync("lamp", [OriginalTests.Page()]);
        await using var watched = await browsing.OpenAsync();
        await watched.Page.GotoAsync(new Uri(desk.Address, $"/d/lamp/reports/{OriginalTests.Page().Hash}/shown").AbsoluteUri);

        await watched.Page.Locator("main", new() { HasText = "Home of the Lamp" }).WaitForAsync();
        Assert.Empty(watched.Complaints);
    }

    [Fact]
    public async Task Claim_ByKeyboardAlone_LeadsFromThePictureToTheWords()
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        await using var watched = await browsing.OpenAsync();
        await watched.Page.GotoAsync(new Uri(desk.Address, $"{Dossier}/claims/c-sunk").AbsoluteUri);

        await watched.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the page", await watched.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        for (var presses = 0; presses < 40 && !await watched.Page.EvaluateAsync<bool>("() => document.activeElement.closest('.origin-tree') !== null"); presses++)
            await watched.Page.Keyboard.PressAsync("Tab");
        Assert.NotEqual("none", await watched.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
        await watched.Page.Locator(":focus").PressAsync("Enter");
        await watched.UntilAtAsync("/reports/.*#s-");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Files_DroppedOnTheDossier_AreReadWhileThePageTellsHowFarItIs(bool byButton)
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        await using var watched = await browsing.OpenAsync();
        await watched.Page.GotoAsync(new Uri(desk.Address, Dossier).AbsoluteUri);
        if (byButton)
        {
            await watched.Page.SetInputFilesAsync("#add-files", new Microsoft.Playwright.FilePayload { Name = "gate.txt", MimeType = "text/plain", Buffer = "The gate had held, said Tor Askel."u8.ToArray() });
            await watched.Page.Locator("form.adding button").PressAsync("Enter");
        }
        else
        {
            await watched.Page.EvaluateAsync("""
                () => {
                    const data = new DataTransfer();
                    data.items.add(new File(["The gate had held, said Tor Askel."], "gate.txt", { type: "text/plain" }));
                    document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """);
        }

        await watched.Page.Locator("#now a", new Microsoft.Playwright.PageLocatorOptions { HasText = "Look at the dossier" }).WaitForAsync();
        Assert.Empty(await watched.BarriersAsync());
        await watched.ShootAsync("adding");
        await watched.Page.Locator("#lines a", new Microsoft.Playwright.PageLocatorOptions { HasText = "gate.txt" }).ClickAsync();
        await watched.Page.Locator(".card").First.WaitForAsync();

        Assert.Contains("Tor Askel", await watched.Page.Locator(".cards").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(watched.Complaints);
    }

    private static IEnumerable<(string Name, string Path)> Pages()
    {
        var (reports, _) = Drafts.Flood();
        return
        [
            ("dossiers", "/"),
            ("dossier", Dossier),
            ("report", $"{Dossier}/reports/{reports[0].Hash}"),
            ("claims", $"{Dossier}/claims"),
            ("claim", $"{Dossier}/claims/c-sunk"),
            ("figures", $"{Dossier}/figures"),
            ("sources", $"{Dossier}/sources"),
            ("people", $"{Dossier}/people"),
            ("source", $"{Dossier}/sources/one?name=Mayor%20Ilse%20Brandt&kind=person"),
            ("search", $"{Dossier}/search?q=boats%20figure:%3E5"),
            ("timeline", $"{Dossier}/timeline?clock=said"),
            ("timeline-told", $"{Dossier}/timeline?clock=told"),
            ("map", $"{Dossier}/map"),
            ("map-world", $"{Dossier}/map?view=world"),
            ("review-empty", $"{Dossier}/review"),
            ("decisions", $"{Dossier}/decisions"),
            ("missing", "/nowhere"),
        ];
    }
}
