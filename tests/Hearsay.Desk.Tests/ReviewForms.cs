using System.Net;
using AngleSharp.Html.Dom;
using Hearsay.Review;

namespace Hearsay.Desk.Tests;

/// <summary>What a person sees and sends who reviews the breweries' dossier at the desk.</summary>
internal static class ReviewForms
{
    public const string ReviewPath = Breweries.Path + "/review";

    public static DossierReview Of(OpenDesk desk) => new Dossier(desk.Ledger, Breweries.Dossier).Review;

    public static Task<HttpResponseMessage> DecideAsync(OpenDesk desk, string? by, params (string Name, string Value)[] fields) => SendAsync(desk, "decide", by, fields);

    public static Task<HttpResponseMessage> SendAsync(OpenDesk desk, string what, string? by, params (string Name, string Value)[] fields) => PostAsync(desk, $"{ReviewPath}/{what}", by, fields);

    public static async Task<HttpResponseMessage> PostAsync(OpenDesk desk, string path, string? by, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, path)) { Content = form };
        request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
        if (by is not null) request.Headers.Add("Cookie", "reviewer=" + Uri.EscapeDataString(by));
        return await desk.SendAsync(request);
    }

    public static (string Name, string Value)[] Fields(IHtmlDocument page, string verdict) =>
    [
        .. page.QuerySelector(".question form.verdict")!.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Select(i => (i.Name!, i.Value)),
        ("why", "two <i>towers</i>"), ("verdict", verdict),
    ];

    public static async Task<IHtmlDocument> PageAsync(OpenDesk desk, string path, string? by = "Ana Roe")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(desk.Address, path));
        if (by is not null) request.Headers.Add("Cookie", "reviewer=" + Uri.EscapeDataString(by));
        using var response = await desk.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return OpenDesk.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
