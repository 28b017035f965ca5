using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay verify</c>: looks whether originals, spans and custody still are what was put in.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, format) = (DossierOption.Create(), LedgerOption.Create(), CommonOptions.Format("table", "json"));
        var command = new Command("verify", "Re-hash a dossier's originals, check its spans and the custody chain.") { dossier, ledger, format };
        command.SetAction(parsed =>
        {
            using var opened = Open(parsed.GetRequiredValue(ledger), terminal);
            return Run(terminal, DossierOption.Find(opened, parsed.GetRequiredValue(dossier)), parsed.GetValue(format) == "json");
        });
        return command;
    }

    // Custody notes that someone looked, where the ledger can be written. One that is not there is not made.
    private static ILedger Open(string path, Terminal terminal) =>
        File.Exists(path) ? LedgerOption.OpenAsAllowed(path, terminal) : LedgerOption.OpenToLook(path, terminal);

    private static int Run(Terminal terminal, Dossier dossier, bool json)
    {
        var reports = dossier.Reports().Count;
        var faults = dossier.Verify();
        if (json) ListJson.Write(terminal.Out, new VerifyLine(dossier.Name, reports, [.. faults.Select(f => new FaultLine(f.File, f.Problem, f.Remedy))]));
        else Print(terminal, dossier.Name, reports, faults);
        return faults.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static void Print(Terminal terminal, string dossier, int reports, IReadOnlyList<Fault> faults)
    {
        if (faults.Count > 0) Table.Print(terminal, faults, new("What", f => f.File), new("Fault", f => f.Problem), new("Remedy", f => f.Remedy));
        using var output = terminal.OutText();
        output.WriteLine(faults.Count == 0 ? $"'{dossier}' is whole: {reports} {(reports == 1 ? "report" : "reports")}, {(reports == 1 ? "its" : "their")} statements and custody." : $"'{dossier}' has {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}.");
    }
}
