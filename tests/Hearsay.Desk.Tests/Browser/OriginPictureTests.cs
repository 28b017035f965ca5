using Hearsay.Model;

namespace Hearsay.Desk.Tests.Browser;

/// <summary>The picture of a claim's origins, looked at on a telephone and on a desk.</summary>
public sealed class OriginPictureTests(Browsing browsing)
{
    private const string Speaker = "Under-Secretary for Inland Waterways and Harbours Ingeborg Halvorsdatter-Lindqvist";
    private static readonly string[] Carriers = ["the press office of the Joint Commission for the Navigation of the Lower Vell", "Associated Correspondents of the Northern Provinces", "the Wold bureau", "Donaudampfschifffahrtsgesellschaftskapitänskorrespondenz"];

    [Theory]
    [InlineData(360, 1)]
    [InlineData(360, 4)]
    [InlineData(1280, 0)]
    [InlineData(1280, 2)]
    [InlineData(1280, 4)]
    public async Task Names_HoweverLong_StandWholeInTheirBoxesAndInTheWindow(int width, int carriers)
    {
        var (one, two) = (Report("a.txt", 6, carriers), Report("b.txt", 8, carriers));
        await using var desk = await OpenDesk.OverAsync("boats", [one, two], [Drafts.Same("c-boats", one, two)]);
        await using var watched = await browsing.OpenAsync();
        await watched.Page.SetViewportSizeAsync(width, 900);
        await watched.Page.GotoAsync(new Uri(desk.Address, "/d/boats/claims/c-boats").AbsoluteUri);

        var cut = await watched.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.origin-tree .box, .origin-tree .report')]
                .filter(box => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1 || box.getBoundingClientRect().right > innerWidth || box.getBoundingClientRect().width < 70)
                .map(box => box.textContent)
            """);

        Assert.Empty(cut);
        Assert.Equal(0, await watched.OverhangAsync());
        foreach (var name in Carriers.Take(carriers).Append(Speaker)) Assert.Contains(name, await watched.Page.Locator(".origin-tree").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await watched.BarriersAsync());
        await watched.ShootAsync($"origins-{width}-{carriers}");
    }

    private static Draft Report(string name, int day, int carriers)
    {
        var draft = new Draft(name, $"At least {day} boats sank at Vell, {Speaker} said.\n", new ReportHeader { Publisher = $"The Northern Provinces Commercial Advertiser and Shipping Gazette, edition {day}", Published = new Timestamp(PartialDate.Of(2031, 5, day), new TimeOnly(9, 30), TimeSpan.FromHours(2)) });
        draft.Say($"At least {day} boats sank at Vell", Speaker, "said", s => s with { Via = [.. Carriers.Take(carriers).Select(carrier => new Source { Name = carrier, Kind = SourceKind.Organization })] });
        return draft;
    }
}
