using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Cli.Output;
using Hearsay.Fetching;
using Hearsay.Watching;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay watch FOLDER|ADDRESS...</c>: adds what comes up in folders and feeds.</summary>
internal static class WatchCommand
{
    public static Command Create(Terminal terminal)
    {
        var places = new Argument<string[]>("PLACE") { Description = "Folders, and addresses of feeds (https://...). Nothing is fetched where no address is given.", Arity = ArgumentArity.OneOrMore };
        var (dossier, ledger, intake, allowPrivate) = (DossierOption.Create(), LedgerOption.Create(), new IntakeOptions(), CommonOptions.AllowPrivate());
        var scan = IntakeOptions.Number<int>("--scan", "SECONDS", "How often folders are looked through, besides when the system tells of a change.", 30, 1, 86_400);
        var every = IntakeOptions.Number<int>("--every", "MINUTES", "How often a feed is asked for.", 15, 1, 10_080);
        var linked = new Option<bool>("--linked") { Description = "Fetch the page that each new item of a feed leads to as well." };
        var once = new Option<bool>("--once") { Description = "Look once and end, as for a timer." };
        var command = new Command("watch", "Add what comes up in folders and feeds, until Ctrl-C. What was added is remembered beside the ledger.") { places, dossier, scan, every, linked, once, allowPrivate, ledger };
        intake.AddTo(command);
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetValue(places)!,
            new WatchOptions { Scan = TimeSpan.FromSeconds(parsed.GetValue(scan)), Every = TimeSpan.FromMinutes(parsed.GetValue(every)), Linked = parsed.GetValue(linked), Once = parsed.GetValue(once) },
            intake.Fetching(parsed, parsed.GetValue(allowPrivate)),
            intake.Reader(parsed),
            parsed.GetRequiredValue(dossier),
            parsed.GetRequiredValue(ledger)));
        return command;
    }

    private static int Run(Terminal terminal, string[] places, WatchOptions options, FetchOptions fetching, ReportReader reader, string name, string path)
    {
        var folders = places.Where(p => !WebAddress.Is(p)).ToList();
        if (folders.Find(f => !Directory.Exists(f)) is { } missing) throw new UsageException($"there is no folder '{missing}' to watch.");
        var feeds = places.Where(WebAddress.Is).Select(Address).ToList();
        using var ledger = LedgerOption.OpenToWrite(path, terminal);
        using var fetcher = new WebFetcher(terminal.Clock, fetching);
        var faults = new Faults(terminal);
        using var watcher = new Watcher(new Dossier(ledger, name, new DossierMemory()), reader, fetcher, WatchState.Load(MemoryOf(path, name)), terminal.Clock, options);
        if (!options.Once) terminal.Error.WriteLine($"hearsay: watching {Printable.Line(string.Join(", ", places))}; Ctrl-C ends it.");
        try
        {
            var progress = new WatchProgress(terminal, faults);
            var sum = watcher.RunAsync(folders, feeds, progress, progress, terminal.Stop).GetAwaiter().GetResult();
            terminal.Error.WriteLine($"hearsay: '{name}' in {ledger.Location}: {Sums.Words(sum)}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"what was seen cannot be remembered beside the ledger: {e.Message}");
        }

        return faults.ExitCode;
    }

    private static Uri Address(string words) => WebAddress.TryParse(words, out var address, out var fault) ? address : throw new UsageException(fault.ToString());

    // A dossier's name may hold what no file's name can.
    private static string MemoryOf(string ledger, string dossier) => $"{Path.GetFullPath(ledger)}.watch-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dossier)))[..12]}.json";
}
