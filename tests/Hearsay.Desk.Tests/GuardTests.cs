using System.Net;
using System.Net.Http.Headers;

namespace Hearsay.Desk.Tests;

public sealed class GuardTests
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost")]
    [InlineData("127.0.0.2")]
    public async Task Page_AskedForUnderAnotherName_IsRefused(string host)
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, desk.Address);
        request.Headers.Host = host;

        using var response = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.DoesNotContain("Vell", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    public async Task Page_AskedForUnderThisMachinesName_IsShown(string host)
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, desk.Address);
        request.Headers.Host = $"{host}:{desk.Address.Port}";

        using var response = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", "X-Ignored", "")]
    [InlineData("Origin", "null", "X-Ignored", "")]
    [InlineData("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors")]
    public async Task Page_AskedForByAnotherSite_IsRefused(string name, string value, string otherName, string otherValue)
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, desk.Address);
        request.Headers.Add(name, value);
        request.Headers.Add(otherName, otherValue);

        using var response = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Page_AskedForByAVerbThatIsNotReading_IsRefused(string verb)
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        using var request = new HttpRequestMessage(new HttpMethod(verb), desk.Address);

        using var response = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    public async Task Form_SentFromElsewhere_IsRefusedAndChangesNothing(string? origin)
    {
        await using var desk = await OpenDesk.OverFloodAsync();
        using var form = new MultipartFormDataContent { { new StringContent("Vell flood"), "dossier" }, { new StringContent("The quay fell, said Odd Lie."), "text" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, "/add")) { Content = form };
        if (origin is not null) request.Headers.Add("Origin", origin);

        using var response = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(3, desk.Ledger.Reports("Vell flood").Count);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/d/Vell%20flood/claims")]
    [InlineData("/nowhere")]
    public async Task Answer_OfAnyKind_CarriesTheHeadersThatShutTheDesk(string path)
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        using var response = await desk.GetAsync(path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Address_OfARunningDesk_IsLoopback()
    {
        await using var desk = await OpenDesk.OverAsync();

        Assert.Equal("127.0.0.1", desk.Address.Host);
        Assert.NotEqual(0, desk.Address.Port);
    }

    [Fact]
    public async Task Run_OnAPortThatIsTaken_SaysWhatToDo()
    {
        await using var desk = await OpenDesk.OverAsync();

        var failure = await Assert.ThrowsAsync<DeskException>(() =>
            DeskHost.RunAsync(new DeskOptions { Ledger = desk.Ledger, Port = desk.Address.Port }, TestContext.Current.CancellationToken));

        Assert.Contains("--port 0", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_NamedByTheirContent_MayBeKept()
    {
        await using var desk = await OpenDesk.OverAsync();
        var page = await desk.PageAsync("/");
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var response = await desk.GetAsync(style);

        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(new CacheControlHeaderValue { Private = true, MaxAge = TimeSpan.FromDays(365), Extensions = { new NameValueHeaderValue("immutable") } }, response.Headers.CacheControl);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, 60_000);
    }
}
