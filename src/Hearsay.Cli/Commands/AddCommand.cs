using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Fetching;
using Hearsay.Files;
using Hearsay.Model;

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
        var header = new HeaderOptions();
        header.AddTo(command);
        var by = new Option<string?>("--by") { HelpName = "NAME", Description = "Who says so of the publisher, date, title or address, kept as a decision; who is logged in when not given." };
        command.Options.Add(by);
        intake.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is null or [] && !result.GetValue(retry)) result.AddError("add needs a PATH: a file or folder to take in, or --retry.");
        });
        command.SetAction(parsed => Run(
            terminal, parsed.GetValue(paths) ?? [], parsed.GetValue(retry), intake.Fetching(parsed, parsed.GetValue(allowPrivate)), intake.Reader(parsed), parsed.GetRequiredValue(dossier), parsed.GetRequiredValue(ledger),
            (header.Given(parsed), string.IsNullOrWhiteSpace(parsed.GetValue(by)) ? terminal.Account : parsed.GetValue(by)!)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, bool retry, FetchOptions fetching, ReportReader reader, string name, string path, (GivenHeader Header, string By) given)
    {
        var faults = new Faults(terminal);
        var found = ReportFiles.Find(paths.Where(p => !WebAddress.Is(p)));
        faults.Say(found);
        List<ReportFile> files = [.. found.Files, .. Fetch(terminal, [.. paths.Where(WebAddress.Is)], fetching, faults)];
        if (files.Count == 0 && !retry) return faults.ExitCode;
        if (files.Count > 1 && (given.Header.Title ?? given.Header.Url) is not null) throw new UsageException($"--title and --url are of one report, and {files.Count} files are to be added; add that one alone.");
        using var ledger = LedgerOption.OpenToWrite(path, terminal);
        var dossier = new Dossier(ledger, name);
        if (retry) files.AddRange(Failed(terminal, dossier, fetching, faults));
        var (progress, added) = (new AddProgress(terminal, faults), new List<string>());
        var sum = dossier.Keep(files, reader, given.Header.IsEmpty ? progress : new Shas(progress, added), terminal.Stop);
        foreach (var report in added) dossier.Review.Header(report, given.Header, given.By, "said when it was added", reader);
        dossier.Link();
        terminal.Error.WriteLine($"hearsay: '{name}' in {ledger.Location}: {Sums.Words(sum)}.");
        if (sum.Failed > 0 && dossier.Summary is not null)
            terminal.Error.WriteLine($"hearsay: 'hearsay failed --dossier {name}' lists what failed and why; 'hearsay add --retry --dossier {name}' tries it again.");
        terminal.Stop.ThrowIfCancellationRequested();
        return faults.ExitCode;
    }

    // The reports of a batch, those that were there before included.
    private sealed class Shas(AddProgress shown, List<string> added) : IProgress<AddStep>
    {
        public void Report(AddStep value)
        {
            shown.Report(value);
            if (value.Kept is not null && (value.Read.Known?.Sha256 ?? value.Read.Reading?.Report.Sha256) is { } report) added.Add(report);
        }
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
