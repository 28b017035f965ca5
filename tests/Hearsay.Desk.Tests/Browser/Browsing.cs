using Hearsay.Desk.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browsing))]

namespace Hearsay.Desk.Tests.Browser;

/// <summary>One installed Chromium for all browser tests; they are skipped, aloud, where there is none.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Installed() is not { } program) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A page of its own, which notes everything the browser complains of.</summary>
    public async Task<WatchedPage> OpenAsync(bool dark = false, bool phone = false)
    {
        if (_browser is null) Assert.Skip("No Chromium is installed; ./test says how to get one.");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1280, Height = 900 },
        });
        return new WatchedPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
