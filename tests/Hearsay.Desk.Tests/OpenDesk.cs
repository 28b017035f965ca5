using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Tests;

/// <summary>A desk that really listens, over a ledger in a folder of its own.</summary>
internal sealed class OpenDesk : IAsyncDisposable
{
    private readonly string _folder;
    private readonly CancellationTokenSource _closing = new();
    private readonly List<Exception> _failures = [];
    private Task _running = Task.CompletedTask;

    private bool _isClosed;

    private OpenDesk(string folder, TimeProvider? clock = null) => (_folder, Ledger) = (folder, SqliteLedger.Open(Path.Combine(folder, "ledger.db"), clock ?? TimeProvider.System));

    public SqliteLedger Ledger { get; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public Uri Address => Client.BaseAddress!;

    /// <summary>What failed inside while pages were made.</summary>
    public IReadOnlyList<Exception> Failures => _failures;

    public static async Task<OpenDesk> OverAsync(string? dossier = null, IEnumerable<Draft>? reports = null, IReadOnlyList<Claim>? claims = null, TimeProvider? clock = null)
    {
        var desk = new OpenDesk(Directory.CreateTempSubdirectory("hearsay-desk-").FullName, clock);
        foreach (var report in reports ?? []) desk.Ledger.Add(dossier!, report.Reading, report.Bytes, "/inbox/reports");
        if (claims is not null) desk.Ledger.SetClaims(dossier!, claims);
        await desk.StartAsync();
        return desk;
    }

    /// <summary>Closes this desk and opens another over the same ledger file, as ending the program and starting it again does.</summary>
    public async Task<OpenDesk> ReopenAsync()
    {
        await CloseAsync();
        var desk = new OpenDesk(_folder);
        await desk.StartAsync();
        return desk;
    }

    public static Task<OpenDesk> OverFloodAsync()
    {
        var (reports, claims) = Drafts.Flood();
        return OverAsync("Vell flood", reports, claims);
    }

    public Task<HttpResponseMessage> GetAsync(string path) =>
        Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends a form as the desk's own pages do.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, (string Name, byte[] Bytes)[] files, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files) form.Add(new ByteArrayContent(bytes), "files", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, path)) { Content = form };
        request.Headers.Add("Origin", Address.GetLeftPart(UriPartial.Authority));
        return await SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        Client.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>Gets a page and parses it as a strict reader would.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} answered {(int)response.StatusCode}.");
        return Parse(await response.Content.ReadAsStringAsync());
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    public async ValueTask DisposeAsync()
    {
        if (_isClosed) return;
        await CloseAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        var started = new TaskCompletionSource<Uri>();
        _running = DeskHost.RunAsync(new DeskOptions { Ledger = Ledger, Started = started.SetResult, Failed = _failures.Add }, _closing.Token);
        await Task.WhenAny(started.Task, _running);
        Client.BaseAddress = await started.Task;
    }

    private async Task CloseAsync()
    {
        _isClosed = true;
        await _closing.CancelAsync();
        await _running;
        _closing.Dispose();
        Client.Dispose();
        Ledger.Dispose();
    }
}
