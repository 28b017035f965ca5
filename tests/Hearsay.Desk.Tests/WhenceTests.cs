using System.Net;
using Hearsay.Model;

namespace Hearsay.Desk.Tests;

/// <summary>The question whether one of two sources has from the other what both tell.</summary>
public sealed class WhenceTests
{
    private const string ReviewPath = Lighters.Path + "/review";

    [Fact]
    public async Task Review_OfTwoWhoShareASlip_AsksWhenceWithWhatShowsIt()
    {
        await using var desk = await Lighters.OpenAsync();

        var question = Assert.Single((await ReviewForms.PageAsync(desk, ReviewPath)).QuerySelectorAll(".question:has([value=dependent])"));

        Assert.Equal("Has one this from the other?", question.QuerySelector("h2")!.TextContent);
        Assert.Contains("Harbour Board may have it from Pilot Office.", question.TextContent, StringComparison.Ordinal);
        Assert.Contains("both write “Marta Halvarsen”, where 3 others write “Marta Halvorsen”", question.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Harbour Board", "Pilot Office"), (question.QuerySelector("[name=first]")!.GetAttribute("value"), question.QuerySelector("[name=second]")!.GetAttribute("value")));
        Assert.Empty(question.QuerySelectorAll("[value=same]"));
        Assert.Empty((await ReviewForms.PageAsync(desk, ReviewPath, by: null)).QuerySelectorAll("form.verdict"));
    }

    [Theory]
    [InlineData("dependent", SourceVerdict.Dependent, 1)]
    [InlineData("sharederror", SourceVerdict.SharedError, 1)]
    [InlineData("independent", SourceVerdict.Independent, 2)]
    public async Task Whence_Decided_IsAskedNoMoreUntilTakenBack(string verdict, SourceVerdict kept, int origins)
    {
        await using var desk = await Lighters.OpenAsync();
        async Task<int> AskedAsync() => (await ReviewForms.PageAsync(desk, ReviewPath)).QuerySelectorAll(".question:has([value=dependent])").Length;
        var fields = (await ReviewForms.PageAsync(desk, ReviewPath)).QuerySelector("form:has([value=dependent])")!.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));

        using var answer = await ReviewForms.PostAsync(desk, $"{ReviewPath}/sources", "Ana Roe", [.. fields, ("why", "one tally"), ("verdict", verdict)]);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(kept, ((SourceMatter)Assert.Single(new Dossier(desk.Ledger, Lighters.Dossier).Review.Decisions()).Decision.Matter).Verdict);
        Assert.Equal(origins, desk.Ledger.Claims(Lighters.Dossier).Single(c => c.Text.Contains("Tordis", StringComparison.Ordinal)).Origins.Count);
        Assert.Equal(0, await AskedAsync());
        Assert.Contains("Harbour Board and Pilot Office", (await ReviewForms.PageAsync(desk, ReviewPath)).QuerySelector("form.undo")!.TextContent, StringComparison.Ordinal);

        using var undone = await ReviewForms.PostAsync(desk, $"{ReviewPath}/undo", "Ana Roe", ("number", "1"));
        Assert.Equal(1, await AskedAsync());
        Assert.Empty(desk.Failures);
    }

    [Fact]
    public async Task Whence_OfTwoThatWereDecidedToSayTheSame_IsStillAsked()
    {
        await using var desk = await Lighters.OpenAsync();
        var (one, other) = (Lighters.Reports()[0].Reading.Statements[0].Id, Lighters.Reports()[1].Reading.Statements[0].Id);
        new Dossier(desk.Ledger, Lighters.Dossier).Review.Link(one, [other], LinkVerdict.Same, "Ana Roe", "two tellings");
        new Dossier(desk.Ledger, Lighters.Dossier).Link();

        Assert.Single((await ReviewForms.PageAsync(desk, ReviewPath)).QuerySelectorAll(".question:has([value=dependent])"));
    }
}
