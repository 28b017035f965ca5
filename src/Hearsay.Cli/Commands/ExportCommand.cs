using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay export</c>: writes a dossier in a form that other programs read.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger) = (DossierOption.Create(), LedgerOption.Create());
        var form = new Option<string>("--to") { Description = "The form.", Required = true };
        form.AcceptOnlyFromAmong("json");
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "Where to write it; standard output when not given." };
        var hide = new Option<bool>("--hide-names") { Description = "Put pseudonyms for the names of captives, victims and minors, always the same ones." };
        var command = new Command("export", "Write a dossier's statements, claims and figures in a form that other programs read.") { dossier, form, file, hide, ledger };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToLook(parsed.GetRequiredValue(ledger), terminal);
            return Run(terminal, DossierOption.Find(opened, parsed.GetRequiredValue(dossier)), parsed.GetValue(file), parsed.GetValue(hide));
        });
        return command;
    }

    private static int Run(Terminal terminal, Dossier dossier, string? file, bool hideNames)
    {
        if (file is null) dossier.ExportJson(terminal.Out, hideNames);
        else if (WriteFile(file, stream => dossier.ExportJson(stream, hideNames)) is { } fault)
        {
            var faults = new Faults(terminal);
            faults.Say(fault);
            return faults.ExitCode;
        }

        return ExitCode.Done;
    }

    // Written beside and moved into place: a file of that name is either the old one or the whole new one.
    private static Fault? WriteFile(string file, Action<Stream> write)
    {
        var draft = file + ".part";
        try
        {
            using (var stream = File.Create(draft)) write(stream);
            File.Move(draft, file, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(draft);
            return new Fault(file, $"the file cannot be written: {e.Message.TrimEnd('.')}.", "Name another with --out.");
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is not there or cannot be written to, which is what the fault says.
        }
    }
}
