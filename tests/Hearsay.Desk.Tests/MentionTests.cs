using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay.Desk.Tests;

public sealed class MentionTests
{
    private const string Text = "The mayor, Ada <b>Wold</b>, met Jon Brill.\n\nThe mayor said the lock gate had failed. She said it was old.\n";

    internal static string Path(Draft report) => $"/d/gates/reports/{report.Hash}/mentions";

    internal static Draft Report() => new("a.txt", Text, new ReportHeader { Title = "Lock gate" });

    internal static async Task<OpenDesk> OpenAsync(Draft draft)
    {
        var desk = await OpenDesk.OverAsync();
        desk.Ledger.Add("gates", Reader.Default.Read(draft.Reading.Report), Encoding.UTF8.GetBytes(Text));
        return desk;
    }

    private static async Task<IHtmlDocument> PageAsync(OpenDesk desk, string path, string? by)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(desk.Address, path));
        if (by is not null) request.Headers.Add("Cookie", "reviewer=" + by);
        using var response = await desk.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return OpenDesk.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<HttpStatusCode> PostAsync(OpenDesk desk, string what, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, $"/d/gates/review/{what}")) { Content = form };
        request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Cookie", "reviewer=Ana");
        using var response = await desk.SendAsync(request);
        return response.StatusCode;
    }

    [Fact]
    public async Task Mentions_OfAReport_SayWhyAndLetOnlyANamedPersonDecide()
    {
        var report = Report();
        await using var desk = await OpenAsync(report);

        var (page, named) = (await PageAsync(desk, Path(report), null), await PageAsync(desk, Path(report), "Ana"));
        var read = await PageAsync(desk, $"/d/gates/reports/{report.Hash}", null);

        Assert.Contains("stands for", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Empty(page.QuerySelectorAll("main b"));
        Assert.Equal(named.QuerySelectorAll("main .reasons > li").Length, named.QuerySelectorAll("main form.verdict").Length);
        Assert.Contains(read.QuerySelectorAll("main a"), a => a.GetAttribute("href") == Path(report));
        Assert.Contains(read.QuerySelectorAll(".because"), b => b.TextContent.StartsWith("“She” stands for", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decide_WordsAreAnothers_ChangesTheSourceAndIsTakenBack()
    {
        var report = Report();
        await using var desk = await OpenAsync(report);
        string? Source() => desk.Ledger.Reading("gates", report.Hash)!.Statements.Single(s => s.Content[0].In(Text) == "it was old").Source?.Name;
        var before = Source();
        var at = Text.IndexOf("She said", StringComparison.Ordinal).ToString(System.Globalization.CultureInfo.InvariantCulture);

        var decided = await PostAsync(desk, "mention", ("report", report.Hash), ("at", at), ("other", "Ida <i>Brand</i>"), ("why", "heard so"), ("back", Path(report)));

        Assert.Equal((HttpStatusCode.Found, "Ida <i>Brand</i>"), (decided, Source()));
        var page = await PageAsync(desk, "/d/gates/decisions", "Ana");
        Assert.Contains("“She” is not", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main i"));
        Assert.Equal(HttpStatusCode.Found, await PostAsync(desk, "undo", ("number", "1"), ("back", Path(report))));
        Assert.Equal(before, Source());
        Assert.NotEqual("Ida <i>Brand</i>", before);
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(desk, "mention", ("report", report.Hash), ("at", "0"), ("why", "x")));
        Assert.Equal(HttpStatusCode.Conflict, await PostAsync(desk, "mention", ("report", report.Hash), ("at", "here"), ("why", "x")));
        Assert.Empty(desk.Failures);
    }
}
