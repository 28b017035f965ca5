using System.Net;
using AngleSharp.Html.Dom;
using Hearsay.Model;
using static Hearsay.Desk.Tests.ReviewForms;

namespace Hearsay.Desk.Tests;

public sealed class DecideTests
{
    [Theory]
    [InlineData("different", LinkVerdict.Different)]
    [InlineData("same", LinkVerdict.Same)]
    [InlineData("opposed", LinkVerdict.Opposed)]
    [InlineData("unsure", LinkVerdict.Unsure)]
    public async Task Decide_AQuestion_IsKeptWithWhoAndWhyAndAskedNoMore(string verdict, LinkVerdict kept)
    {
        await using var desk = await Breweries.OpenAsync();
        var page = await PageAsync(desk, ReviewPath);
        var asked = page.QuerySelectorAll(".question").Length;

        using var answer = await DecideAsync(desk, "Ana Roe", Fields(page, verdict));

        Assert.Equal((HttpStatusCode.Found, ReviewPath + "#q1"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var decision = Assert.Single(Of(desk).Decisions()).Decision;
        Assert.Equal(("Ana Roe", "two <i>towers</i>", kept), (decision.By, decision.Why, ((LinkMatter)decision.Matter).Verdict));
        var after = await PageAsync(desk, ReviewPath);
        Assert.Equal(asked - 1, after.QuerySelectorAll(".question").Length);
        Assert.Contains(verdict, after.QuerySelector("form.undo")!.TextContent, StringComparison.Ordinal);
        Assert.True(desk.Ledger.Dossiers()[0].ClaimsAreCurrent);
    }

    [Fact]
    public async Task Decisions_AfterReadingAgain_AreFoundAgainAndListed()
    {
        await using var desk = await Breweries.OpenAsync();
        using (await DecideAsync(desk, "Ana Roe", Fields(await PageAsync(desk, ReviewPath), "different")))
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
        var fields = Fields(await PageAsync(desk, ReviewPath), "same");
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, ReviewPath + "/decide")) { Content = form };
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
        var fields = Fields(await PageAsync(desk, ReviewPath), "same").Select(f => f.Name == field ? (f.Name, value) : f).ToArray();

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
        var fields = Fields(await PageAsync(desk, ReviewPath), verdict).Where(f => f.Name != "other").ToArray();

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
        var fields = Fields(await PageAsync(desk, ReviewPath), "same").Select(f => f.Name == "back" ? (f.Name, back) : f).ToArray();

        using var answer = await DecideAsync(desk, "Ana", fields);

        Assert.Equal(ReviewPath, answer.Headers.Location!.OriginalString);
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
}
