using System.Net;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.People;

namespace Hearsay.Desk.Tests;

/// <summary>The names of protected persons on the desk: hidden on whatever page, shown to who asks.</summary>
public sealed class NameTests
{
    internal const string Dossier = "Fen fire";
    internal const string Path = "/d/Fen%20fire";
    private static readonly string[] Names = ["Tomas", "Orry", "ORRY"];
    internal static readonly string Pseudonym = Pseudonyms.Of(Dossier, ["Tomas Orry"]).Names[0].Pseudonym;

    internal static List<Draft> Reports()
    {
        var report = new Draft("orry.txt", "Tomas Orry, 9, said the barn burned. \"Orry & Tomas\" fled, ORRY's aunt told \"The Lamp\".\n", new ReportHeader { Title = "Tomas Orry speaks", Publisher = "The Lamp", Published = new Timestamp(PartialDate.Of(2031, 5, 6)) });
        report.Say("the barn burned", "Tomas Orry", "said");
        report.Protect("Tomas Orry", Protection.Minor, ", 9,");
        var other = new Draft("other.txt", "Pia Orry said young Tomas\nOrry saw 3 men in Aldby.\n", new ReportHeader { Publisher = "Fen Post" });
        other.Say("young Tomas\nOrry saw 3 men in Aldby", "Pia Orry", "said", s => s with { Figures = [new Figure { Span = other.Span("3 men"), Measure = "men", Bound = Bound.Exactly, Low = 3, High = 3 }] });
        return [report, other];
    }

    internal static async Task<OpenDesk> OpenAsync()
    {
        var desk = await OpenDesk.OverAsync(Dossier, Reports());
        new Dossier(desk.Ledger, Dossier).Link();
        return desk;
    }

    private static async Task<(HttpStatusCode Status, string Cookies)> AskAsync(OpenDesk desk, params (string Name, string Value)[] fields)
    {
        using var answer = await desk.PostAsync($"{Path}/names", [], fields);
        return (answer.StatusCode, answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? string.Join("; ", cookies.Select(c => c.Split(';')[0])) : "");
    }

    [Fact]
    public async Task EveryPage_OfADossierWithProtectedPersons_HidesTheirNamesInWordsAttributesAndAddresses()
    {
        await using var desk = await OpenAsync();
        var waiting = new Queue<string>([Path, $"{Path}/search?q=Tomas", $"{Path}/claims?text=Tomas&source=Tomas&measure=Tomas&level=single", $"{Path}/reports/{Reports()[0].Hash}/shown", $"{Path}/reports/{Reports()[0].Hash}?original=beside"]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next)) continue;
            using var answer = await desk.GetAsync(next);
            Assert.True(answer.IsSuccessStatusCode, $"{next} answered {(int)answer.StatusCode}.");
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.All(Names, name => Assert.False(WebUtility.HtmlDecode(html).Replace("Pia%20Orry", "", StringComparison.Ordinal).Contains(name, StringComparison.Ordinal), $"{next} shows {name}."));
            foreach (var link in OpenDesk.Parse(html).QuerySelectorAll("a[href^='/d/']:not([download])")) waiting.Enqueue(link.GetAttribute("href")!.Split('#')[0]);
        }

        Assert.True(seen.Count > 12, string.Join('\n', seen));
        Assert.Contains(seen, address => address.Contains($"name={Uri.EscapeDataString(Pseudonym)}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_WithNamesHidden_HasOnePseudonymForAll()
    {
        await using var desk = await OpenAsync();

        var page = await desk.PageAsync($"{Path}/reports/{Reports()[0].Hash}");
        var other = await desk.PageAsync($"{Path}/reports/{Reports()[1].Hash}");

        Assert.Equal($"{Pseudonym} speaks", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith($"{Pseudonym} speaks", page.Title, StringComparison.Ordinal);
        Assert.Contains($"\"{Pseudonym} & {Pseudonym}\" fled, {Pseudonym}'s aunt", page.QuerySelector(".reading")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"young {Pseudonym} saw 3 men", other.QuerySelector(".reading")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 protected person is hidden", page.QuerySelector("details.names summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_WithNamesHidden_HideThemInOtherLettersAndLeadToTheSource()
    {
        var report = new Draft("a.txt", "Témech Horouz was held. Te\u0301mech said the barn burned, Temech Horouz said boats sank.\n", new ReportHeader { Title = "TEMECH speaks", Publisher = "The Lamp" });
        report.Say("boats sank", "Temech Horouz", "said");
        report.Protect("Témech Horouz", Protection.Captive, "was held");
        await using var desk = await OpenDesk.OverAsync(Dossier, [report]);
        new Dossier(desk.Ledger, Dossier).Link();
        var hidden = Pseudonyms.Of(Dossier, ["Témech Horouz"]).Names[0].Pseudonym;

        foreach (var path in new[] { $"{Path}/reports/{report.Hash}", $"{Path}/reports/{report.Hash}/shown", $"{Path}/sources", $"{Path}/claims", $"{Path}/search?q=boats" })
        {
            var html = WebUtility.HtmlDecode((await desk.PageAsync(path)).DocumentElement.OuterHtml);
            foreach (var words in new[] { "mech", "MECH", "Horouz" }) Assert.False(html.Contains(words, StringComparison.Ordinal), $"{path} shows {words}.");
        }

        var link = (await desk.PageAsync($"{Path}/sources")).QuerySelector("a[href*='name=Person']")!;
        Assert.Equal(hidden, (await desk.PageAsync(link.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Names_AskedForWithNameAndReason_AreShownAndCustodyNotesIt()
    {
        await using var desk = await OpenAsync();

        var (status, cookies) = await AskAsync(desk, ("show", "yes"), ("by", "Ana Roe"), ("why", "to call the family"), ("back", Path));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(desk.Address, $"{Path}/sources/one?name={Uri.EscapeDataString(Pseudonym)}&kind=person"));
        request.Headers.Add("Cookie", cookies);
        using var answer = await desk.SendAsync(request);
        var page = OpenDesk.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.Found, status);
        Assert.Equal("Tomas Orry", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Names shown", page.QuerySelector("form.names")!.TextContent, StringComparison.Ordinal);
        var noted = Assert.Single(desk.Ledger.Custody(Dossier), entry => entry.Action == CustodyAction.NamesShown);
        Assert.Equal((Dossier, """{"by":"Ana Roe","why":"to call the family"}"""), (noted.Subject, noted.Detail));
        Assert.Empty(desk.Ledger.Verify(Dossier));
        Assert.DoesNotContain("shown", (await AskAsync(desk, ("show", "no"))).Cookies, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "why")]
    [InlineData("Ana", "")]
    [InlineData("Ana", "  ")]
    public async Task Names_AskedForByNobodyOrForNothing_StayHidden(string by, string why)
    {
        await using var desk = await OpenAsync();

        Assert.Equal((HttpStatusCode.BadRequest, ""), await AskAsync(desk, ("show", "yes"), ("by", by), ("why", why)));

        Assert.DoesNotContain(desk.Ledger.Custody(Dossier), entry => entry.Action == CustodyAction.NamesShown);
    }

    [Fact]
    public async Task Decision_OnWhoIsHidden_IsKeptUnderTheName()
    {
        await using var desk = await OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, $"{Path}/review/grade"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["source"] = Pseudonym, ["grade"] = "B", ["why"] = "was there" }),
        };
        request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Cookie", "reviewer=Ana");

        using var answer = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("Tomas Orry", ((ReliabilityMatter)Assert.Single(desk.Ledger.Decisions(Dossier)).Matter).Source.Name);
    }

    [Fact]
    public async Task Original_ThatNamesSomebody_IsKeptBackUntilNamesAreShown()
    {
        await using var desk = await OpenAsync();
        var path = $"{Path}/reports/{Reports()[0].Hash}/original";

        using var hidden = await desk.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(desk.Address, path));
        request.Headers.Add("Cookie", "names=shown");
        using var shown = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, hidden.StatusCode);
        Assert.Equal(Reports()[0].Bytes, await shown.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Dossier_WithoutProtectedPersons_SaysNothingOfNames()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        Assert.Null((await desk.PageAsync("/d/Vell%20flood")).QuerySelector(".names"));
    }

    [Fact]
    public async Task Dossier_OfBlanks_IsNotThere()
    {
        await using var desk = await OpenAsync();
        using var answer = await desk.GetAsync("/d/%20");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> DecideAsync(OpenDesk desk, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, $"{Path}/review/person")) { Content = form };
        request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Cookie", "reviewer=Ana");
        using var answer = await desk.SendAsync(request);
        return answer.Headers.Location is { } to ? (await desk.GetAsync(to.OriginalString)).StatusCode : answer.StatusCode;
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(OpenDesk desk, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(desk.Address, path));
        request.Headers.Add("Cookie", "reviewer=Ana");
        using var answer = await desk.SendAsync(request);
        return OpenDesk.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static (string Name, string Value)[] Fields(AngleSharp.Dom.IElement form, string why) =>
        [.. form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)), ("why", why)];

    [Fact]
    public async Task Source_Protected_IsHiddenEverywhereAndShownAgainByTheFormOfItsPage()
    {
        await using var desk = await OpenAsync();
        var hidden = Pseudonyms.Of(Dossier, ["Pia Orry"]).Names[0].Pseudonym;

        var before = await PageAsync(desk, $"{Path}/sources/one?name=Pia%20Orry&kind=person");
        Assert.Null(before.QuerySelector(".protected"));
        Assert.Equal(HttpStatusCode.OK, await DecideAsync(desk, Fields(before.QuerySelector("form[action$='/review/person']")!, "she is hunted")));

        var after = await PageAsync(desk, $"{Path}/sources/one?name={Uri.EscapeDataString(hidden)}&kind=person");
        Assert.Equal(hidden, after.QuerySelector("h1")!.TextContent);
        Assert.Contains("she is hunted", after.QuerySelector(".note.protected:has(.flag)")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The names of 2 protected persons are hidden", after.QuerySelector("details.names summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"The name of {hidden}", (await PageAsync(desk, $"{Path}/decisions")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // The page to go back to is that of a name, which the form knows as a pseudonym.
        Assert.Equal(HttpStatusCode.OK, await DecideAsync(desk, Fields(after.QuerySelector("form[action$='/review/person']")!, "she is safe")));
        Assert.Equal([new PersonMatter("Pia Orry", PersonVerdict.Protect), new PersonMatter("Pia Orry", PersonVerdict.Expose)], desk.Ledger.Decisions(Dossier).Select(d => d.Matter));
        var shown = await PageAsync(desk, $"{Path}/sources/one?name=Pia%20Orry&kind=person");
        Assert.StartsWith("Pia ", shown.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(shown.QuerySelector(".note.protected .flag"));
    }

    [Fact]
    public async Task People_OfADossier_ListsWhoIsHiddenAndWhyAndTakesAnother()
    {
        await using var desk = await OpenAsync();

        Assert.Equal(HttpStatusCode.OK, await DecideAsync(desk, ("person", "pia orry"), ("verdict", "protect"), ("why", "hunted"), ("back", $"{Path}/people")));
        var page = await PageAsync(desk, $"{Path}/people");

        Assert.Equal(2, page.QuerySelectorAll("section.protected .flag").Length);
        Assert.Contains(page.QuerySelectorAll("section.protected"), s => s.QuerySelector("h2")!.TextContent == Pseudonym && s.TextContent.Contains("Reports show this person as a minor", StringComparison.Ordinal) && s.QuerySelector(".reasons")!.TextContent.Contains(", 9,", StringComparison.Ordinal));
        Assert.DoesNotContain("Orry", page.Source.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, await DecideAsync(desk, ("person", "Nobody Known"), ("verdict", "protect"), ("why", "x")));
        Assert.Equal(HttpStatusCode.Conflict, await DecideAsync(desk, ("person", "Pia Orry"), ("verdict", "hide"), ("why", "x")));
    }
}
