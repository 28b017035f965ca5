using System.Globalization;
using System.Text;
using Hearsay.Fetching;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Tests.Fetching;
using Hearsay.Watching;

namespace Hearsay.Tests.Watching;

/// <summary>Folders and feeds that are watched: what is added, what is asked for, and what a restart remembers.</summary>
public sealed class WatcherTests : IDisposable
{
    private static readonly WatchOptions Quick = new() { Settle = TimeSpan.FromMilliseconds(50), Scan = TimeSpan.FromMilliseconds(100), Every = TimeSpan.FromMilliseconds(200) };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-watch-");
    private readonly LoopbackServer _server = new();
    private readonly SqliteLedger _ledger;
    private readonly Dossier _dossier;
    private readonly Told _told = new();

    public WatcherTests()
    {
        _ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);
        _dossier = new Dossier(_ledger, "gates");
        Directory.CreateDirectory(In(""));
    }

    public void Dispose()
    {
        _server.Dispose();
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Run_Folder_AddsNewAndChangedFilesAndStopsWhenAsked()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        File.WriteAllText(In("a.txt"), "The gate failed, said Ida Brand.\n");

        var watch = RunAsync(Quick, [In("")], [], stop.Token);
        await UntilAsync(() => _dossier.Reports().Count == 1);
        File.WriteAllText(In("b.txt"), "The chain was worn, said Tor Askel.\n");
        await UntilAsync(() => _dossier.Reports().Count == 2);
        File.WriteAllText(In("a.txt"), "The gate failed again, said Ida Brand.\n");
        await UntilAsync(() => _dossier.Reports().Count == 3);
        await stop.CancelAsync();

        Assert.Equal(new AddSummary { Added = 3 }, await watch);
    }

    [Fact]
    public async Task Run_StartedAgain_LooksAtNoFileTwice()
    {
        File.WriteAllText(In("a.txt"), "The gate failed, said Ida Brand.\n");
        File.WriteAllText(In("empty.txt"), "");

        Assert.Equal(new AddSummary { Added = 1, Failed = 1 }, await OnceAsync([In("")], []));
        Assert.Equal(new AddSummary(), await OnceAsync([In("")], []));
        File.Delete(Memory);
        Assert.Equal(new AddSummary { AlreadyThere = 1, Failed = 1 }, await OnceAsync([In("")], []));
    }

    [Fact]
    public async Task Run_FileThatIsStillWritten_IsLeftUntilItStandsStill()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var watch = RunAsync(Quick with { Settle = TimeSpan.FromMilliseconds(500) }, [In("")], [], stop.Token);
        for (var i = 0; i < 8; i++)
        {
            File.AppendAllText(In("a.txt"), $"Gate {i} failed, said Ida Brand.\n");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        await UntilAsync(() => _dossier.Reports().Count == 1);
        await stop.CancelAsync();

        Assert.Equal(new AddSummary { Added = 1 }, await watch);
        Assert.Contains("Gate 7", Assert.Single(_dossier.Readings()).Report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Feed_IsAskedForWhetherItChanged()
    {
        _server.Paths["/feed"] = asked => asked.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal) && asked.Contains("If-Modified-Since: Tue, 04 Mar 2031 08:00:00 GMT", StringComparison.Ordinal)
            ? LoopbackServer.Answer([], status: "304 Not Modified")
            : LoopbackServer.Answer(Feed(1, 2), "ETag: \"v1\"\r\nLast-Modified: Tue, 04 Mar 2031 08:00:00 GMT\r\n");

        Assert.Equal(new AddSummary { Added = 2 }, await OnceAsync([], ["/feed"]));
        Assert.Equal(new AddSummary(), await OnceAsync([], ["/feed"]));
        Assert.Equal(new AddSummary(), await OnceAsync([], ["/feed"]));

        Assert.Equal(3, _server.Asked.Count);
        Assert.Equal(["web.warc/127.0.0.1/feed/1", "web.warc/127.0.0.1/feed/2"], _dossier.Reports().Select(r => r.Name.Replace($":{_server.Port}", "", StringComparison.Ordinal)));
        Assert.Equal<IEnumerable<Fault>>([], _dossier.Verify());
    }

    [Fact]
    public async Task Run_FeedWithANewItem_AddsThatAlone()
    {
        _server.Page("/feed", Feed(1, 2));
        await OnceAsync([], ["/feed"]);
        _server.Page("/feed", Feed(2, 3));

        Assert.Equal(new AddSummary { Added = 1, AlreadyThere = 1 }, await OnceAsync([], ["/feed"]));
        var known = _dossier.Reports().Single(r => r.Name.EndsWith("/2", StringComparison.Ordinal));
        Assert.Single(_ledger.Appearances("gates", known.Sha256));
    }

    [Fact]
    public async Task Run_FeedThatFails_IsLeftAloneForLongerEachTime()
    {
        _server.Page("/feed", "", "Retry-After: 7200\r\n", "503 Service Unavailable");

        Assert.Equal(new AddSummary { Failed = 1 }, await OnceAsync([], ["/feed"]));
        Assert.Equal(new AddSummary(), await OnceAsync([], ["/feed"]));
        Assert.Single(_server.Asked);
        Assert.InRange(State().Due!.Value - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(100), TimeSpan.FromMinutes(120));

        _server.Page("/feed", "", status: "500 Internal Server Error");
        var delays = new List<double>();
        foreach (var failures in new[] { 1, 2, 3, 30 })
        {
            var state = WatchState.Load(null);
            state.Feeds[_server.Address("/feed")] = new FeedState { Failures = failures, Due = DateTimeOffset.UnixEpoch };
            await RunAsync(Quick with { Once = true }, [], ["/feed"], TestContext.Current.CancellationToken, state);
            delays.Add((state.Feeds[_server.Address("/feed")].Due!.Value - DateTimeOffset.UtcNow).TotalMinutes);
        }

        Assert.Equal([2, 4, 8, 1440], delays.Select(d => Math.Ceiling(d)));
    }

    [Fact]
    public async Task Run_PageInsteadOfAFeed_IsAFaultAndNotAdded()
    {
        _server.Page("/page", "<!DOCTYPE html><html><body><p>The gate failed, said Ida Brand.</p></body></html>", "Content-Type: text/html\r\n");

        Assert.Equal(new AddSummary { Failed = 1 }, await OnceAsync([], ["/page"]));
        Assert.Contains("no feed", Assert.Single(_told.Faults).Problem, StringComparison.Ordinal);
        Assert.Empty(_dossier.Reports());
    }

    [Fact]
    public async Task Run_Linked_FetchesThePageOfEachNewItemOnce()
    {
        _server.Page("/feed", Feed(1));
        _server.Page("/item/1", "<!DOCTYPE html><html><body><p>The gate failed in full, said Ida Brand.</p></body></html>", "Content-Type: text/html\r\n");

        Assert.Equal(new AddSummary { Added = 2 }, await OnceAsync([], ["/feed"], Quick with { Linked = true }));
        Assert.Equal(new AddSummary { AlreadyThere = 1 }, await OnceAsync([], ["/feed"], Quick with { Linked = true }));
        Assert.Single(_server.Asked, asked => asked.StartsWith("GET /item/1 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_FolderThatGoes_IsSaidOnceAndFoundAgain()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var watch = RunAsync(Quick, [In("")], [], stop.Token);
        Directory.Delete(In(""), recursive: true);
        await UntilAsync(() => _told.Faults.Count == 1);
        Directory.CreateDirectory(In(""));
        File.WriteAllText(In("a.txt"), "The gate failed, said Ida Brand.\n");
        await UntilAsync(() => _dossier.Reports().Count == 1);
        await stop.CancelAsync();
        await watch;

        Assert.Contains("gone", Assert.Single(_told.Faults).Problem, StringComparison.Ordinal);
    }

    private string Memory => Path.Combine(_folder.FullName, "memory.json");

    private string In(string name) => Path.Combine(_folder.FullName, "in", name);

    private FeedState State() => WatchState.Load(Memory).Feeds[_server.Address("/feed")];

    private byte[] Feed(params int[] items) => Encoding.UTF8.GetBytes(
        $"<rss version=\"2.0\"><channel><title>Fen Post</title>{string.Concat(items.Select(i => string.Create(CultureInfo.InvariantCulture, $"<item><guid>{i}</guid><title>Gate {i}</title><link>{_server.Address($"/item/{i}")}</link><description>Gate {i} failed, said Ida Brand.</description></item>")))}</channel></rss>");

    private Task<AddSummary> OnceAsync(string[] folders, string[] feeds, WatchOptions? options = null) => RunAsync((options ?? Quick) with { Once = true }, folders, feeds, TestContext.Current.CancellationToken);

    private async Task<AddSummary> RunAsync(WatchOptions options, string[] folders, string[] feeds, CancellationToken stop, WatchState? state = null)
    {
        using var fetcher = new WebFetcher(TimeProvider.System, new FetchOptions { AllowPrivate = true, Interval = TimeSpan.Zero });
        using var watcher = new Watcher(_dossier, new ReportReader(Reader.Default, jobs: 1), fetcher, state ?? WatchState.Load(Memory), TimeProvider.System, options);
        return await Task.Run(() => watcher.RunAsync(folders, [.. feeds.Select(f => new Uri(_server.Address(f)))], _told, _told, stop), CancellationToken.None);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds()) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private sealed class Told : IProgress<AddStep>, IProgress<Fault>
    {
        public List<Fault> Faults { get; } = [];

        public void Report(AddStep value)
        {
        }

        public void Report(Fault value) => Faults.Add(value);
    }
}
