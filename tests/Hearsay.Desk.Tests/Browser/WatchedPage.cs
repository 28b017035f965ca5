using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Hearsay.Desk.Tests.Browser;

/// <summary>A page in the browser that notes scripts' dialogs, errors, breaches of the content policy and requests to other machines.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public WatchedPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
        page.Dialog += async (_, dialog) =>
        {
            _complaints.Add($"{page.Url}: a script ran: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https", Host: not "127.0.0.1" }) _complaints.Add($"{page.Url}: asked for {request.Url}");
        };
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>What axe finds wrong with the page as it stands, one line each.</summary>
    public async Task<IReadOnlyList<string>> BarriersAsync()
    {
        // In a frame that runs no scripts axe would wait for ever.
        var result = await Page.RunAxe().WaitAsync(TimeSpan.FromMinutes(2));
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{Page.Url}: {rule.Id} ({rule.Help}): {node.Html}"))];
    }

    /// <summary>Waits until the browser stands at such an address; playwright's own wait misses one that it came to in the same moment.</summary>
    public async Task UntilAtAsync([StringSyntax(StringSyntaxAttribute.Regex)] string pattern)
    {
        for (var waits = 0; waits < 300 && !Regex.IsMatch(Page.Url, pattern); waits++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Matches(pattern, Page.Url);
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>How many pixels of the page stand out of the window at its side.</summary>
    public Task<int> OverhangAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Keeps a picture of the page in the folder that the setting HEARSAY_SHOTS names; does nothing where it is not set.</summary>
    public async Task ShootAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("HEARSAY_SHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }

    /// <summary>Keeps a picture that README shows: as much of the page as a window of that height, in the folder of <see cref="Pictures"/>.</summary>
    public async Task PictureAsync(string name, int width, int height)
    {
        await Page.SetViewportSizeAsync(width, height);
        await Page.EvaluateAsync("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures.Folder, $"{name}.png") });
    }

    /// <summary>Keeps the page as it would be printed on A4, in the same folder.</summary>
    public async Task PrintAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("HEARSAY_SHOTS") is { Length: > 0 } folder)
            await Page.PdfAsync(new PagePdfOptions { Path = Path.Combine(folder, $"{name}.pdf"), Format = "A4", Margin = new Margin { Top = "15mm", Bottom = "15mm", Left = "15mm", Right = "15mm" } });
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
