using System.Net;
using AngleSharp.Html.Dom;
using Hearsay.Desk.Pages;
using Hearsay.Model;
using Hearsay.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hearsay.Desk.Tests;

public sealed class ReviewTests
{
    private const string Review = Breweries.Path + "/review";

    private static DossierReview Of(OpenDesk desk) => new Dossier(desk.Ledger, Breweries.Dossier).Review;

    private static Task<HttpResponseMessage> DecideAsync(OpenDesk desk, string? by, params (string Name, string Value)[] fields) => SendAsync(desk, "decide", by, fields);

    private static async Task<HttpResponseMessage> SendAsync(OpenDesk desk, string what, string? by, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, $"{Review}/{what}")) { Content = form };
        request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
        if (by is not null) request.Headers.Add("Cookie", "reviewer=" + Uri.EscapeDataString(by));
        return await desk.SendAsync(request);
    }

    private static (string Name, string Value)[] Fields(IHtmlDocument page, string verdict) =>
    [
        .. page.QuerySelector(".question form.verdict")!.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Select(i => (i.Name!, i.Value)),
        ("why", "two <i>towers</i>"), ("verdict", verdict),
    ];

    private static async Task<IHtmlDocument> PageAsync(OpenDesk desk, string path, string? by = "Ana Roe")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(desk.Address, path));
        if (by is not null) request.Headers.Add("Cookie", "reviewer=" + Uri.EscapeDataString(by));
        using var response = await desk.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return OpenDesk.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Review_NobodyNamed_ShowsTheQuestionsAndAsksForAName()
    {
        await using var desk = await Breweries.OpenAsync();

        var page = await PageAsync(desk, Review, by: null);

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

        Assert.Equal(Review, page.QuerySelector("[role=status] a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".counts, .question"));
    }

    [Theory]
    [InlineData("different", LinkVerdict.Different)]
    [InlineData("same", LinkVerdict.Same)]
    [InlineData("opposed", LinkVerdict.Opposed)]
    [InlineData("unsure", LinkVerdict.Unsure)]
    public async Task Decide_AQuestion_IsKeptWithWhoAndWhyAndAskedNoMore(string verdict, LinkVerdict kept)
    {
        await using var desk = await Breweries.OpenAsync();
        var page = await PageAsync(desk, Review);
        var asked = page.QuerySelectorAll(".question").Length;

        using var answer = await DecideAsync(desk, "Ana Roe", Fields(page, verdict));

        Assert.Equal((HttpStatusCode.Found, Review + "#q1"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var decision = Assert.Single(Of(desk).Decisions()).Decision;
        Assert.Equal(("Ana Roe", "two <i>towers</i>", kept), (decision.By, decision.Why, ((LinkMatter)decision.Matter).Verdict));
        var after = await PageAsync(desk, Review);
        Assert.Equal(asked - 1, after.QuerySelectorAll(".question").Length);
        Assert.Contains(verdict, after.QuerySelector("form.undo")!.TextContent, StringComparison.Ordinal);
        Assert.True(desk.Ledger.Dossiers()[0].ClaimsAreCurrent);
    }

    [Fact]
    public async Task Review_AnotherPerson_IsShownWhatOnlyOneDecidedAndADisagreementFirst()
    {
        await using var desk = await Breweries.OpenAsync();
        var fields = Fields(await PageAsync(desk, Review), "different");
        using (await DecideAsync(desk, "Ana Roe", fields))
        {
        }

        var last = (await PageAsync(desk, Review, "Bo")).QuerySelectorAll(".question")[^1];
        Assert.Contains("Ana Roe", last.QuerySelector(".decisions")!.TextContent, StringComparison.Ordinal);
        using (await DecideAsync(desk, "Bo", [.. fields[..^1], ("verdict", "same")]))
        {
        }

        var first = (await PageAsync(desk, Review, "Cy")).QuerySelector(".question")!;
        Assert.Contains("decided differently", first.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, first.QuerySelectorAll(".decisions li").Length);
    }

    [Fact]
    public async Task Decisions_AfterReadingAgain_AreFoundAgainAndListed()
    {
        await using var desk = await Breweries.OpenAsync();
        using (await DecideAsync(desk, "Ana Roe", Fields(await PageAsync(desk, Review), "different")))
        {
        }

        Breweries.ReadAgain(desk.Ledger);

        Assert.All(Assert.Single(Of(desk).Decisions()).Now, id => Assert.StartsWith("again-", id, StringComparison.Ordinal));
        var page = await PageAsync(desk, Breweries.Path + "/decisions");
        Assert.Equal(2, page.QuerySelectorAll("blockquote a").Length);
        Assert.Empty(page.QuerySelectorAll("i"));
        Assert.Empty(desk.Failures);
    }

    [Fact]
    public async Task Claim_ReviewInPlace_KeepsAStatementOutOfItsClaim()
    {
        await using var desk = await Breweries.OpenAsync();
        var claims = desk.Ledger.Claims(Breweries.Dossier);
        Of(desk).Link(claims[0].Statements[0], [claims[1].Statements[0]], LinkVerdict.Same, "Ana Roe");
        new Dossier(desk.Ledger, Breweries.Dossier).Link();
        var claim = desk.Ledger.Claims(Breweries.Dossier).First(c => c.Statements.Count > 1);

        var page = await PageAsync(desk, $"{Breweries.Path}/claims/{claim.Id}", "Bo");
        Assert.NotEmpty(page.QuerySelectorAll(".decisions li"));
        using var answer = await DecideAsync(desk, "Bo", Fields(page, "different"));
        using var back = await desk.GetAsync(answer.Headers.Location!.OriginalString);

        Assert.Contains("/claims/", back.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain(desk.Ledger.Claims(Breweries.Dossier), c => c.Statements.SequenceEqual(claim.Statements));
    }

    [Fact]
    public async Task Decide_FromAnotherSiteOrWithoutAName_IsRefused()
    {
        await using var desk = await Breweries.OpenAsync();
        var fields = Fields(await PageAsync(desk, Review), "same");
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, Review + "/decide")) { Content = form };
        request.Headers.Add("Cookie", "reviewer=Ana");
        using var nobody = await DecideAsync(desk, null, fields);
        using var noOrigin = await desk.SendAsync(request);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.BadRequest), (noOrigin.StatusCode, nobody.StatusCode));
        Assert.Empty(Of(desk).Decisions());
    }

    [Theory]
    [InlineData("verdict", "3")]
    [InlineData("verdict", "-1")]
    [InlineData("verdict", "+1")]
    [InlineData("verdict", "unsure,different")]
    [InlineData("verdict", "gone")]
    [InlineData("verdict", "")]
    [InlineData("statement", "nowhere")]
    [InlineData("other", "nowhere")]
    public async Task Decide_WhatCannotBe_IsRefusedWithAReason(string field, string value)
    {
        await using var desk = await Breweries.OpenAsync();
        var fields = Fields(await PageAsync(desk, Review), "same").Select(f => f.Name == field ? (f.Name, value) : f).ToArray();

        using var answer = await DecideAsync(desk, "Ana", fields);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Empty(Of(desk).Decisions());
        Assert.Empty(desk.Failures);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("unsure,rejected")]
    public async Task Decide_OfAStatementAloneWhatCannotBe_IsRefused(string verdict)
    {
        await using var desk = await Breweries.OpenAsync();
        var fields = Fields(await PageAsync(desk, Review), verdict).Where(f => f.Name != "other").ToArray();

        using var answer = await DecideAsync(desk, "Ana", fields);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Empty(Of(desk).Decisions());
        Assert.Empty(desk.Failures);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("")]
    public async Task Decide_BackToAnotherSite_GoesToTheReviewPage(string back)
    {
        await using var desk = await Breweries.OpenAsync();
        var fields = Fields(await PageAsync(desk, Review), "same").Select(f => f.Name == "back" ? (f.Name, back) : f).ToArray();

        using var answer = await DecideAsync(desk, "Ana", fields);

        Assert.Equal(Review, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Withdraw_AReport_ShowsOnItsClaimAndInItsHistory()
    {
        await using var desk = await Breweries.OpenAsync();
        var report = Breweries.Reports()[0];
        var claim = desk.Ledger.Claims(Breweries.Dossier).First(c => c.Statements.Contains(report.Reading.Statements[0].Id));
        Assert.NotNull((await PageAsync(desk, $"{Breweries.Path}/reports/{report.Hash}")).QuerySelector("form[action$=withdraw]"));

        using var answer = await SendAsync(desk, "withdraw", "Ana Roe", ("report", report.Hash), ("why", "misheard"), ("back", Breweries.Path));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await PageAsync(desk, $"{Breweries.Path}/claims/{claim.Id}");
        Assert.Contains("Ana Roe decided so: misheard", page.QuerySelector(".words .custody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("decision 1 made", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("withdrawn", (await PageAsync(desk, Breweries.Path + "/decisions")).QuerySelector(".decisions")!.TextContent, StringComparison.Ordinal);
        using var gone = await SendAsync(desk, "withdraw", "Ana Roe", ("report", "nowhere"), ("why", "x"));
        Assert.Equal(HttpStatusCode.Conflict, gone.StatusCode);
    }

    [Fact]
    public async Task Withdraw_ForACorrection_KeepsTheReportThatCorrects()
    {
        await using var desk = await Breweries.OpenAsync();
        var (wrong, right) = (Breweries.Reports()[0].Hash, Breweries.Reports()[1].Hash);
        Task<HttpResponseMessage> Correct(string by) => SendAsync(desk, "withdraw", "Ana Roe", ("report", wrong), ("why", "misheard"), ("replacement", by));

        using var unknown = await Correct("http://127.0.0.1/d/x/reports/nowhere");
        using var itself = await Correct(wrong);
        using var answer = await Correct($" http://127.0.0.1:5005{Breweries.Path}/reports/{right}?page=2#s1 ");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.Found), (unknown.StatusCode, itself.StatusCode, answer.StatusCode));
        Assert.Equal(new ReportMatter(wrong, ReportVerdict.Corrected, right), Assert.Single(Of(desk).Decisions()).Decision.Matter);
        Assert.Empty(desk.Failures);
    }

    [Fact]
    public async Task Claims_ReviewedOrNot_FollowsDecisionsThroughReadingAgainAndUndo()
    {
        await using var desk = await Breweries.OpenAsync();
        async Task<int> Shown(string reviewed) => (await PageAsync(desk, $"{Breweries.Path}/claims?reviewed={reviewed}")).QuerySelectorAll(".entries > li").Length;
        var all = await Shown("");
        Assert.Equal((0, all), (await Shown("yes"), await Shown("no")));

        Of(desk).Judge(Breweries.Reports()[2].Reading.Statements[0].Id, StatementVerdict.Same, "Ana Roe");
        new Dossier(desk.Ledger, Breweries.Dossier).Link();
        Assert.Equal((1, all - 1), (await Shown("yes"), await Shown("no")));

        Breweries.ReadAgain(desk.Ledger);
        var page = await PageAsync(desk, Breweries.Path + "/claims?reviewed=yes&figure=");
        Assert.Contains("cut on Sunday", Assert.Single(page.QuerySelectorAll(".entries h2")).TextContent, StringComparison.Ordinal);
        Assert.Equal("yes", ((IHtmlSelectElement)page.QuerySelector("#f-reviewed")!).Value);

        Assert.True(Of(desk).Undo(1, "Ana Roe"));
        Assert.Equal((0, all), (await Shown("yes"), await Shown("no")));
    }

    [Theory]
    [InlineData("Pia Works", "dependent", HttpStatusCode.Found)]
    [InlineData("Nobody Known", "dependent", HttpStatusCode.Conflict)]
    [InlineData("Ines Tamm", "dependent", HttpStatusCode.Conflict)]
    [InlineData("Pia Works", "7", HttpStatusCode.Conflict)]
    [InlineData("Pia Works", "-1", HttpStatusCode.Conflict)]
    [InlineData("Pia Works", "sharedError,dependent", HttpStatusCode.Conflict)]
    [InlineData("Pia Works", "", HttpStatusCode.Conflict)]
    public async Task Sources_DecidedOnASourcesPage_AreKeptOrRefused(string second, string verdict, HttpStatusCode expected)
    {
        await using var desk = await Breweries.OpenAsync();
        Assert.NotNull((await PageAsync(desk, Breweries.Path + "/sources/one?name=Ines%20Tamm&kind=person")).QuerySelector("form[action$=sources]"));

        using var answer = await SendAsync(desk, "sources", "Ana", ("first", "Ines Tamm"), ("second", second), ("verdict", verdict), ("why", "one office"));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Found ? 1 : 0, Of(desk).Decisions().Count);
        Assert.Empty(desk.Failures);
    }

    [Theory]
    [InlineData("source", "Ines Tamm", "B", HttpStatusCode.Found)]
    [InlineData("source", "Nobody Known", "B", HttpStatusCode.Conflict)]
    [InlineData("source", "Ines Tamm", "G", HttpStatusCode.Conflict)]
    [InlineData("statement", "nowhere", "3", HttpStatusCode.Conflict)]
    [InlineData("statement", "nowhere", "", HttpStatusCode.Conflict)]
    public async Task Grade_OfASourceOrAStatement_IsShownWithItsHistoryOrRefused(string field, string value, string grade, HttpStatusCode expected)
    {
        await using var desk = await Breweries.OpenAsync();

        using var answer = await SendAsync(desk, "grade", "Ana", (field, value), ("grade", grade), ("why", "known for years"));

        Assert.Equal(expected, answer.StatusCode);
        var page = await PageAsync(desk, Breweries.Path + "/sources/one?name=Ines%20Tamm&kind=person");
        Assert.Equal(expected == HttpStatusCode.Found, page.QuerySelector("section:has(#grades) .decisions")?.TextContent.Contains("usually reliable", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Grades_ThatHold_StandInTheListsOfSourcesAndClaims()
    {
        await using var desk = await Breweries.OpenAsync();
        Assert.Empty((await PageAsync(desk, Breweries.Path + "/sources")).QuerySelectorAll(".grade"));
        var statement = desk.Ledger.Claims(Breweries.Dossier)[0].Statements[0];

        foreach (var (field, value, grade) in new[] { ("source", "Ines Tamm", "C"), ("source", "Ines Tamm", "B"), ("statement", statement, "3") })
            using (await SendAsync(desk, "grade", "Ana", (field, value), ("grade", grade), ("why", "known for years"))) { }

        var source = Assert.Single((await PageAsync(desk, Breweries.Path + "/sources")).QuerySelectorAll("tr:has(.grade)"));
        Assert.Equal(("Ines Tamm", "graded B usually reliable"), (source.QuerySelector("th")!.TextContent.Trim(), source.QuerySelector(".grade")!.TextContent));
        var claim = Assert.Single((await PageAsync(desk, Breweries.Path + "/claims")).QuerySelectorAll(".claims > li:has(.grade)"));
        Assert.Equal("graded 3 possibly true", claim.QuerySelector(".grade")!.TextContent);
    }

    [Fact]
    public async Task Claim_ToBeGraded_HoldsOutADigitAndKeepsNone()
    {
        await using var desk = await Breweries.OpenAsync();
        var claim = desk.Ledger.Claims(Breweries.Dossier)[0];

        var form = (await PageAsync(desk, $"{Breweries.Path}/claims/{claim.Id}")).QuerySelector("form.grade")!;

        Assert.StartsWith("Corroboration alone suggests 3, possibly true: One origin says so", form.QuerySelector(".quiet")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", form.QuerySelector("option")!.GetAttribute("value"));
        Assert.Null(form.QuerySelector("option[selected]"));
        Assert.Empty(new Dossier(desk.Ledger, Breweries.Dossier).Review.Decisions());
    }

    [Fact]
    public async Task Review_Search_KeepsTheQuestionsWithTheWords()
    {
        await using var desk = await Breweries.OpenAsync();
        var page = await PageAsync(desk, Review + "?q=NETS");
        Assert.Contains("nets", Assert.Single(page.QuerySelectorAll(".question")).TextContent, StringComparison.Ordinal);
        Assert.Equal("NETS", ((IHtmlInputElement)page.QuerySelector("#review-search")!).Value);
    }
}
