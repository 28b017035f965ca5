using System.Diagnostics;
using System.Text;
using Hearsay.Fetching;
using Hearsay.Intake;

namespace Hearsay.Tests.Fetching;

/// <summary>Fetching one address: what is kept, and what is refused.</summary>
public sealed class WebFetcherTests : IDisposable
{
    private const string Page = "<!DOCTYPE html><html lang=\"en\"><head><title>Gate fails</title></head><body><article><p>The upper gate of the lock at Fenmouth failed in the night, said Ida Brand, who keeps it with her brother.</p><p>She said that nobody had been hurt and that the chain was worn.</p></article></body></html>";

    private static readonly FetchOptions Quick = new() { Interval = TimeSpan.Zero };

    private readonly LoopbackServer _server = new();
    private readonly MadeNetwork _network;

    public WebFetcherTests()
    {
        _network = new MadeNetwork(_server) { Hosts = { ["paper.example"] = new([["1.2.3.4", "2606:4700::1"]]), ["other.example"] = new([["5.6.7.8"]]) } };
        _server.Page("/gate", Page, "Content-Type: text/html; charset=utf-8\r\nSet-Cookie: who=you\r\nETag: \"v1\"\r\n");
    }

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Fetch_Page_IsKeptAsAnArchiveThatReadsAsTheSameReport()
    {
        var fetched = await FetchAsync("http://paper.example/gate");

        var taken = Assert.Single(new ReportIntake().TakeIn("web.warc", fetched.File!.Handed!.Value));
        Assert.Equal(("web.warc/paper.example/gate", "http://paper.example/gate"), (taken.Report!.Name, taken.Report.Header.Url));
        Assert.Equal(Page, Encoding.UTF8.GetString(taken.Original.Span));
        Assert.Equal(Assert.Single(new ReportIntake().TakeIn("a.html", taken.Original)).Report!.Sha256, taken.Report.Sha256);
        Assert.Equal("\"v1\"", fetched.Validators.ETag);
        Assert.Contains("WARC-IP-Address: 1.2.3.4", Encoding.Latin1.GetString(fetched.File.Handed.Value.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_Twice_SaysWhoAsksAndSendsNoCookie()
    {
        using var fetcher = new WebFetcher(TimeProvider.System, Quick with { UserAgent = "Hearsay/9" }, _network);
        for (var i = 0; i < 2; i++) await fetcher.FetchAsync(new Uri("http://paper.example/gate"), stop: TestContext.Current.CancellationToken);

        Assert.Equal(2, _server.Asked.Count);
        Assert.All(_server.Asked, asked => Assert.Contains("User-Agent: Hearsay/9\r\n", asked, StringComparison.Ordinal));
        Assert.All(_server.Asked, asked => Assert.DoesNotContain("Cookie", asked, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Fetch_Redirects_AreFollowedAndKept()
    {
        _server.Page("/old", "", "Location: http://other.example/older\r\n", "301 Moved Permanently");
        _server.Page("/older", "", "Location: /gate\r\n", "302 Found");

        var fetched = await FetchAsync("http://paper.example/old");

        var taken = new ReportIntake().TakeIn("web.warc", fetched.File!.Handed!.Value).ToList();
        Assert.Equal("http://other.example/gate", Assert.Single(taken, t => t.Report is not null).Report!.Header.Url);
        Assert.Equal(2, taken.Count(t => t.LeftOut is not null));
    }

    [Fact]
    public async Task Fetch_SixRedirects_AreTooMany()
    {
        for (var i = 0; i < 6; i++) _server.Page($"/{i}", "", $"Location: /{i + 1}\r\n", "302 Found");
        _server.Page("/6", Page);

        Assert.Contains("more than 5 times", (await FetchAsync("http://paper.example/0")).Fault!.Problem, StringComparison.Ordinal);
        Assert.Null((await FetchAsync("http://paper.example/1")).Fault);
    }

    [Theory]
    [InlineData("http://127.0.0.1/gate")]
    [InlineData("http://[::1]/gate")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://inside.example/gate")]
    [InlineData("http://0x7f000001/gate")]
    public async Task Fetch_RedirectToAPrivateNetwork_IsRefused(string to)
    {
        _network.Hosts["inside.example"] = new([["1.2.3.4", "10.0.0.7"]]);
        _server.Page("/away", "", $"Location: {to}\r\n", "302 Found");

        Assert.Contains("not of the public internet", (await FetchAsync("http://paper.example/away")).Fault!.Problem, StringComparison.Ordinal);
        Assert.Contains("not of the public internet", (await FetchAsync(to)).Fault!.Problem, StringComparison.Ordinal);
        Assert.Single(_server.Asked);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://other.example/gate")]
    [InlineData("http://user:secret@other.example/gate")]
    public async Task Fetch_RedirectToAnotherSortOfAddress_IsRefused(string to)
    {
        _server.Page("/away", "", $"Location: {to}\r\n", "302 Found");

        Assert.Contains("redirects to where nothing is fetched from", (await FetchAsync("http://paper.example/away")).Fault!.Problem, StringComparison.Ordinal);
        Assert.Single(_server.Asked);
    }

    [Fact]
    public async Task Fetch_HostThatChangesItsAddress_IsLookedAtEachTimeAndConnectedToWhereItWasLookedAt()
    {
        _network.Hosts["rebinding.example"] = new([["1.2.3.4"], ["127.0.0.1"]]);
        using var fetcher = new WebFetcher(TimeProvider.System, Quick, _network);

        var first = await fetcher.FetchAsync(new Uri("http://rebinding.example/gate"), stop: TestContext.Current.CancellationToken);
        var second = await fetcher.FetchAsync(new Uri("http://rebinding.example/gate"), stop: TestContext.Current.CancellationToken);

        Assert.NotNull(first.File);
        Assert.Contains("127.0.0.1", second.Fault!.Problem, StringComparison.Ordinal);
        Assert.Equal("1.2.3.4", Assert.Single(_network.Connected).ToString());
    }

    [Fact]
    public async Task Fetch_OwnNetwork_IsAllowedWhenSaid()
    {
        using var fetcher = new WebFetcher(TimeProvider.System, Quick with { AllowPrivate = true });

        Assert.NotNull((await fetcher.FetchAsync(new Uri(_server.Address("/gate")), stop: TestContext.Current.CancellationToken)).File);
    }

    [Fact]
    public async Task Fetch_NoSuchHost_SaysSo() => Assert.Contains("not known", (await FetchAsync("http://nobody.example/")).Fault!.Problem, StringComparison.Ordinal);

    [Fact]
    public async Task Fetch_NoSuchPage_SaysWhatTheServerAnswers() => Assert.Contains("404 Not Found", (await FetchAsync("http://paper.example/none")).Fault!.Problem, StringComparison.Ordinal);

    [Fact]
    public async Task Fetch_TooManyRequests_SaysWhenToAskAgain()
    {
        _server.Page("/busy", "", "Retry-After: 120\r\n", "429 Too Many Requests");

        Assert.Equal(TimeSpan.FromMinutes(2), (await FetchAsync("http://paper.example/busy")).RetryAfter);
    }

    [Fact]
    public async Task Fetch_AnswerOverTheLimit_IsCutOff()
    {
        _server.Page("/large", new byte[3_000_000]);
        _server.Paths["/lies"] = _ => [.. "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8, .. new byte[3_000_000]];

        foreach (var path in new[] { "/large", "/lies" })
            Assert.Contains("more than 1 MB", (await FetchAsync($"http://paper.example{path}", Quick with { MaxBytes = 1024 * 1024 })).Fault!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_ServerThatNeverAnswers_IsLeft()
    {
        using var never = new ManualResetEventSlim();
        _server.Paths["/slow"] = _ =>
        {
            never.Wait(TestContext.Current.CancellationToken);
            return [];
        };

        var fetched = await FetchAsync("http://paper.example/slow", Quick with { MaxTime = TimeSpan.FromMilliseconds(200) });
        never.Set();

        Assert.Contains("limit on time", fetched.Fault!.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\nshort")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nfff\r\nshort")]
    [InlineData("no HTTP at all\r\n\r\n")]
    [InlineData("")]
    public async Task Fetch_AnswerThatIsNotWhole_IsAFault(string answer)
    {
        _server.Paths["/bad"] = _ => Encoding.ASCII.GetBytes(answer);

        Assert.NotNull((await FetchAsync("http://paper.example/bad")).Fault);
    }

    [Fact]
    public async Task Fetch_SameHostAgain_WaitsTheInterval()
    {
        using var fetcher = new WebFetcher(TimeProvider.System, new FetchOptions { Interval = TimeSpan.FromMilliseconds(300) }, _network);
        await fetcher.FetchAsync(new Uri("http://paper.example/gate"), stop: TestContext.Current.CancellationToken);

        var watch = Stopwatch.StartNew();
        await fetcher.FetchAsync(new Uri("http://paper.example/gate"), stop: TestContext.Current.CancellationToken);

        Assert.True(watch.ElapsedMilliseconds >= 250);
    }

    [Theory]
    [InlineData("ftp://paper.example/", "'ftp'")]
    [InlineData("https://ida:secret@paper.example/", "name or password")]
    [InlineData("http://", "no address")]
    public void TryParse_AddressThatIsNotFetched_SaysWhyWithoutItsSecrets(string words, string problem)
    {
        Assert.False(WebAddress.TryParse(words, out _, out var fault));
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_Fragment_IsLeftOut() => Assert.True(WebAddress.TryParse("https://paper.example/gate?a=b#top", out var address, out _) && address.AbsoluteUri == "https://paper.example/gate?a=b");

    private async Task<Fetched> FetchAsync(string address, FetchOptions? options = null)
    {
        using var fetcher = new WebFetcher(TimeProvider.System, options ?? Quick, _network);
        return await fetcher.FetchAsync(new Uri(address), stop: TestContext.Current.CancellationToken);
    }
}
