using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary>The shape of the commands that list something of one dossier: <c>--dossier</c>, <c>--ledger</c> and <c>--format</c>.</summary>
internal static class DossierCommand
{
    /// <summary>A command that opens the dossier only to look and prints what <paramref name="print"/> makes of it.</summary>
    /// <param name="terminal">Where it prints.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">One sentence for its help.</param>
    /// <param name="print">Prints; the flag is true for JSON, false for a table.</param>
    public static Command Create(Terminal terminal, string name, string description, Action<Dossier, bool> print) =>
        Create(terminal, name, description, (dossier, isJson, _) => print(dossier, isJson));

    /// <summary>Such a command with options of its own, whose values are taken from what was parsed.</summary>
    public static Command Create(Terminal terminal, string name, string description, Action<Dossier, bool, ParseResult> print, params Option[] options)
    {
        var (dossier, ledger, format) = (DossierOption.Create(), LedgerOption.Create(), CommonOptions.Format("table", "json"));
        var command = new Command(name, description);
        foreach (var option in (Option[])[.. options, dossier, ledger, format]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToLook(parsed.GetRequiredValue(ledger), terminal);
            print(DossierOption.Find(opened, parsed.GetRequiredValue(dossier)), parsed.GetValue(format) == "json", parsed);
            return ExitCode.Done;
        });
        return command;
    }
}
