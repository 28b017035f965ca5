using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Files;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay add PATH...</c>: reads reports and keeps them in a dossier.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        var (paths, dossier, ledger, intake) = (CommonOptions.Paths(ArgumentArity.ZeroOrMore), DossierOption.Create(), LedgerOption.Create(), new IntakeOptions());
        var retry = new Option<bool>("--retry") { Description = "Try again the files of the dossier that failed before; 'hearsay failed' lists them." };
        var command = new Command("add", "Read reports and keep them in a dossier. The same report twice is kept once; a batch that was stopped is gone on with by the same command.") { paths, dossier, retry, ledger };
        intake.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is null or [] && !result.GetValue(retry)) result.AddError("add needs a PATH: a file or folder to take in, or --retry.");
        });
        command.SetAction(parsed => Run(terminal, parsed.GetValue(paths) ?? [], parsed.GetValue(retry), intake.Reader(parsed), parsed.GetRequiredValue(dossier), parsed.GetRequiredValue(ledger)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, bool retry, ReportReader reader, string name, string path)
    {
        var faults = new Faults(terminal);
        var found = ReportFiles.Find(paths);
        faults.Say(found);
        if (found.Files.Count == 0 && !retry) return faults.ExitCode;
        using var ledger = LedgerOption.OpenToWrite(path, terminal);
        var dossier = new Dossier(ledger, name);
        List<ReportFile> files = [.. found.Files, .. retry ? Failed(dossier) : []];
        var sum = dossier.Add(files, reader, new AddProgress(terminal, faults), terminal.Stop);
        terminal.Error.WriteLine($"hearsay: '{name}' in {ledger.Location}: {Words(sum)}.");
        if (sum.Failed > 0 && dossier.Summary is not null)
            terminal.Error.WriteLine($"hearsay: 'hearsay failed --dossier {name}' lists what failed and why; 'hearsay add --retry --dossier {name}' tries it again.");
        terminal.Stop.ThrowIfCancellationRequested();
        return faults.ExitCode;
    }

    private static IEnumerable<ReportFile> Failed(Dossier dossier) => dossier.Failures().Select(f => new ReportFile(f.From, f.Name));

    private static string Words(AddSummary sum)
    {
        var words = $"{sum.Added} added";
        if (sum.AlreadyThere > 0) words += $", {sum.AlreadyThere} already there";
        if (sum.Reread > 0) words += $", {sum.Reread} read anew";
        if (sum.Failed > 0) words += $", {sum.Failed} failed";
        return sum.LeftOut > 0 ? $"{words}, {sum.LeftOut} without a report left out" : words;
    }
}
