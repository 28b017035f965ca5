using Hearsay.Tests.Fetching;

namespace Hearsay.Cli.Tests;

/// <summary>Adding an address, and watching folders and feeds, from the command line.</summary>
public sealed class FetchCommandTests : IDisposable
{
    private const string Page = "<!DOCTYPE html><html lang=\"en\"><head><title>Gate fails</title></head><body><article><p>The upper gate of the lock at Fenmouth failed in the night, said Ida Brand, who keeps it with her brother.</p><p>She said that nobody had been hurt.</p></article></body></html>";

    private readonly CommandRun _run = new();
    private readonly LoopbackServer _server = new();

    public void Dispose()
    {
        _server.Dispose();
        _run.Dispose();
    }

    [Fact]
    public void Add_Address_FetchesItAndKeepsTheArchive()
    {
        _server.Page("/gate", Page, "Content-Type: text/html\r\n");

        var printed = _run.InDossier("d", "add", _server.Address("/gate"), "--allow-private");

        Assert.Equal((ExitCode.Done, true), (printed.Code, printed.Error.Contains("1 added", StringComparison.Ordinal)));
        var report = Assert.Single(_run.InDossier("d", "reports", "--format", "json").Json.EnumerateArray());
        Assert.Equal(_server.Address("/gate"), report.GetProperty("url").GetString());
        Assert.Equal(ExitCode.Done, _run.InDossier("d", "verify").Code);
    }

    [Fact]
    public void Add_AddressThatFails_IsListedAndFetchedAgainByRetry()
    {
        _run.InDossier("d", "add", _run.Write("a.txt", "The chain was worn, said Tor Askel.\n"));

        Assert.Equal(ExitCode.SomeFailed, _run.InDossier("d", "add", _server.Address("/gate"), "--allow-private").Code);
        Assert.Equal(_server.Address("/gate"), Assert.Single(_run.InDossier("d", "failed", "--format", "json").Json.EnumerateArray()).GetProperty("file").GetString());

        _server.Page("/gate", Page, "Content-Type: text/html\r\n");
        var retried = _run.InDossier("d", "add", "--retry", "--allow-private");
        Assert.Equal((ExitCode.Done, true), (retried.Code, retried.Error.Contains("1 added", StringComparison.Ordinal)));
        Assert.Equal(0, _run.InDossier("d", "failed", "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public void Add_AddressOfThisMachine_IsRefusedUnlessAllowed()
    {
        var printed = _run.InDossier("d", "add", _server.Address("/gate"));

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.Contains("--allow-private", printed.Error, StringComparison.Ordinal);
        Assert.Empty(_server.Asked);
    }

    [Fact]
    public void Add_AddressAndFile_TheOneFailsTheOtherIsKept()
    {
        var printed = _run.InDossier("d", "add", "ftp://paper.example/gate", _run.Write("a.txt", "The gate failed, said Ida Brand.\n"));

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.Contains("'ftp'", printed.Error, StringComparison.Ordinal);
        Assert.Contains("1 added", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Address_SaysWhatFetches() => Assert.Contains("'hearsay add' fetches", CommandRun.Run("read", "https://paper.example/gate").Error, StringComparison.Ordinal);

    [Fact]
    public void Watch_Once_AddsWhatIsNewAndRemembersIt()
    {
        _run.Write("in/a.txt", "The gate failed, said Ida Brand.\n");
        _server.Page("/feed", "<rss version=\"2.0\"><channel><title>Fen Post</title><item><guid>1</guid><title>Gate</title><description>The chain was worn, said Tor Askel.</description></item></channel></rss>", "ETag: \"1\"\r\n");

        var first = _run.InDossier("d", "watch", _run.Path("in"), _server.Address("/feed"), "--once", "--allow-private");
        var second = _run.InDossier("d", "watch", _run.Path("in"), "--once");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (first.Code, second.Code));
        Assert.Contains("hearsay: added a.txt\n", first.Error, StringComparison.Ordinal);
        Assert.Contains("2 added", first.Error, StringComparison.Ordinal);
        Assert.Contains("0 added", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Watch_Stopped_EndsInGoodOrderWithTheSum()
    {
        _run.Write("in/a.txt", "The gate failed, said Ida Brand.\n");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var printed = CommandRun.Run(stop.Token, "watch", _run.Path("in"), "--dossier", "d", "--ledger", _run.Ledger);

        Assert.Equal(ExitCode.Done, printed.Code);
        Assert.Contains("Ctrl-C ends it", printed.Error, StringComparison.Ordinal);
        Assert.Contains(" added.", printed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-folder", "no folder")]
    [InlineData("https://ida:secret@paper.example/feed", "name or password")]
    public void Watch_PlaceThatCannotBeWatched_IsWrongUsage(string place, string problem)
    {
        var printed = _run.InDossier("d", "watch", place, "--once");

        Assert.Equal(ExitCode.WrongUsage, printed.Code);
        Assert.Contains(problem, printed.Error, StringComparison.Ordinal);
    }
}
