using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Fetching;
using Hearsay.Files;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay add PATH...</c>: reads reports and keeps them in a dossier; an address is fetched first.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        var (paths, dossier, ledger, intake, allowPrivate) = (CommonOptions.Paths(ArgumentArity.ZeroOrMore), DossierOption.Create(), LedgerOption.Create(), new IntakeOptions(), CommonOptions.AllowPrivate());
        paths.Description += " An address (https://...) is fetched, and kept as it was answered.";
        var retry = new Option<bool>("--retry") { Description = "Try again the files of the dossier that failed before; 'hearsay failed' lists them." };
        var command = new Command("add", "Read reports and keep them in a dossier. The same report twice is kept once; a batch that was stopped is gone on with by the same command.") { paths, dossier, retry, allowPrivate, ledger };
        intake.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is null or [] && !result.GetValue(retry)) result.AddError("add needs a PATH: a file or folder to take in, or --retry.");
        });
        command.SetAction(parsed => Run(
            terminal, parsed.GetValue(paths) ?? [], parsed.GetValue(retry), intake.Fetching(parsed, parsed.GetValue(allowPrivate)), intake.Reader(parsed), parsed.GetRequiredValue(dossier), parsed.GetRequiredValue(ledger)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, bool retry, FetchOptions fetching, ReportReader reader, string name, string path)
    {
        var faults = new Faults(terminal);
        var found = ReportFiles.Find(paths.Where(p => !WebAddress.Is(p)));
        faults.Say(found);
        List<ReportFile> files = [.. found.Files, .. Fetch(terminal, [.. paths.Where(WebAddress.Is)], fetching, faults)];
        if (files.Count == 0 && !retry) return faults.ExitCode;
        using var ledger = LedgerOption.OpenToWrite(path, terminal);
        var dossier = new Dossier(ledger, name);
        if (retry) files.AddRange(Failed(terminal, dossier, fetching, faults));
        var sum = dossier.Add(files, reader, new AddProgress(terminal, faults), terminal.Stop);
        terminal.Error.WriteLine($"hearsay: '{name}' in {ledger.Location}: {Sums.Words(sum)}.");
        if (sum.Failed > 0 && dossier.Summary is not null)
            terminal.Error.WriteLine($"hearsay: 'hearsay failed --dossier {name}' lists what failed and why; 'hearsay add --retry --dossier {name}' tries it again.");
        terminal.Stop.ThrowIfCancellationRequested();
        return faults.ExitCode;
    }

    private static List<ReportFile> Fetch(Terminal terminal, IReadOnlyList<string> addresses, FetchOptions options, Faults faults)
    {
        if (addresses.Count == 0) return [];
        using var fetcher = new WebFetcher(terminal.Clock, options);
        var files = new List<ReportFile>();
        foreach (var words in addresses)
        {
            if (!WebAddress.TryParse(words, out var address, out var refused))
            {
                faults.Say(refused);
                continue;
            }

            var fetched = fetcher.FetchAsync(address, stop: terminal.Stop).GetAwaiter().GetResult();
            files.Add(fetched.File ?? new ReportFile(address.AbsoluteUri, address.AbsoluteUri) { Fault = fetched.Fault });
        }

        return files;
    }

    private static IEnumerable<ReportFile> Failed(Terminal terminal, Dossier dossier, FetchOptions options, Faults faults)
    {
        var failed = dossier.Failures().ToLookup(f => WebAddress.Is(f.From));
        return [.. failed[false].Select(f => new ReportFile(f.From, f.Name)), .. Fetch(terminal, [.. failed[true].Select(f => f.From)], options, faults)];
    }
}
