namespace Hearsay.Desk.Tests.Browser;

/// <summary>Every operator and every field of a query, asked as a person asks it.</summary>
public sealed class SearchOperatorsTests(Browsing browsing)
{
    private const string Brandt = "at least twelve boats sank", Aune = "Mayor Ilse Brandt had told him at least twelve boats sank", Quay = "The quay is closed.",
        Lock = "the lock was opened on purpose", Denied = "\"Not one boat sank,\"", Moored = "Up to 30 boats were moored there", Doubted = "boats sank";

    /// <summary>A query and the statements it finds.</summary>
    public static TheoryData<string, string[]> Queries => new()
    {
        { "boats sank", [Brandt, Aune, Doubted] },
        { "\"lock was opened\"", [Lock] },
        { "\"opened was lock\"", [] },
        { "boats AND moored", [Moored] },
        { "quay OR lock", [Quay, Lock] },
        { "boats NOT sank", [Moored] },
        { "(quay OR lock) NOT closed", [Lock] },
        { "moor*", [Moored] },
        { "purpoze~", [Lock] },
        { "purqoze~", [] },
        { "purqoze~2", [Lock] },
        { "NEAR(twelve sank, 2)", [Brandt, Aune] },
        { "NEAR(mayor sank, 2)", [] },
        { "source:brandt", [Brandt] },
        { "publisher:lamp", [Denied, Moored] },
        { "place:bergen", [Aune] },
        { "stance:denies", [Denied] },
        { "stance:\"cannot verify\"", [Doubted] },
        { "level:disputed", [Brandt, Denied, Doubted] },
        { "before:2031-05-07 level:single", [Aune, Quay, Lock] },
        { "after:2031-05-06", [Denied, Moored] },
        { "figure:>20", [Moored] },
        { "figure:12", [Brandt] },
        { "figure:<=12", [Brandt] },
    };

    [Fact]
    public async Task Search_ByEachOperatorAndField_FindsWhatItIsTrueOf()
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        await using var watched = await browsing.OpenAsync();
        await watched.Page.GotoAsync(new Uri(desk.Address, "/d/Vell%20flood/search").AbsoluteUri);
        foreach (var (query, expected) in Queries.Select(row => row.Data))
        {
            await watched.Page.FillAsync("#q", query);
            await watched.Page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes'; }");
            await watched.Page.PressAsync("#q", "Enter");
            await watched.Page.Locator("html:not([data-left]) .colophon").WaitForAsync();
            Assert.Equal((query, 0), (query, await watched.Page.Locator("[role=alert]").CountAsync()));
            var found = await watched.Page.Locator(".words blockquote").AllInnerTextsAsync();
            Assert.Equal(Told(query, expected), Told(query, found));
        }

        Assert.Empty(watched.Complaints);
    }

    private static string Told(string query, IEnumerable<string> statements) => $"{query}: {string.Join(" | ", statements.Order(StringComparer.Ordinal))}";
}
