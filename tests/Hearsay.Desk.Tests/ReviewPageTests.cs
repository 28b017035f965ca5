using AngleSharp.Html.Dom;
using Hearsay.Desk.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static Hearsay.Desk.Tests.ReviewForms;

namespace Hearsay.Desk.Tests;

public sealed class ReviewPageTests
{
    [Fact]
    public async Task Review_NobodyNamed_ShowsTheQuestionsAndAsksForAName()
    {
        await using var desk = await Breweries.OpenAsync();

        var page = await PageAsync(desk, ReviewPath, by: null);

        Assert.NotEmpty(page.QuerySelectorAll(".question"));
        Assert.Empty(page.QuerySelectorAll("form.verdict"));
        Assert.NotNull(page.QuerySelector("form.reviewer input[name=name][required]"));
    }

    [Fact]
    public async Task Review_WhileTheQuestionsAreWorkedOut_SaysSoAndLeadsBack()
    {
        await using var desk = await Breweries.OpenAsync();
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ReviewPage.Dossier)] = desk.Ledger.Dossiers()[0], [nameof(ReviewPage.Items)] = null });

        var page = OpenDesk.Parse(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReviewPage>(parameters)).ToHtmlString()));

        Assert.Equal(ReviewPath, page.QuerySelector("[role=status] a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".counts, .question"));
    }

    [Fact]
    public async Task Review_AnotherPerson_IsShownWhatOnlyOneDecidedAndADisagreementFirst()
    {
        await using var desk = await Breweries.OpenAsync();
        var fields = Fields(await PageAsync(desk, ReviewPath), "different");
        using (await DecideAsync(desk, "Ana Roe", fields))
        {
        }

        var last = (await PageAsync(desk, ReviewPath, "Bo")).QuerySelectorAll(".question")[^1];
        Assert.Contains("Ana Roe", last.QuerySelector(".decisions")!.TextContent, StringComparison.Ordinal);
        using (await DecideAsync(desk, "Bo", [.. fields[..^1], ("verdict", "same")]))
        {
        }

        var first = (await PageAsync(desk, ReviewPath, "Cy")).QuerySelector(".question")!;
        Assert.Contains("decided differently", first.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, first.QuerySelectorAll(".decisions li").Length);
    }

    [Fact]
    public async Task Review_Search_KeepsTheQuestionsWithTheWords()
    {
        await using var desk = await Breweries.OpenAsync();
        var page = await PageAsync(desk, ReviewPath + "?q=NETS");
        Assert.Contains("nets", Assert.Single(page.QuerySelectorAll(".question")).TextContent, StringComparison.Ordinal);
        Assert.Equal("NETS", ((IHtmlInputElement)page.QuerySelector("#review-search")!).Value);
    }
}
