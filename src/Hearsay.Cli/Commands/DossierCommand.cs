using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary>The shape of the commands that list something of one dossier: <c>--dossier</c>, <c>--ledger</c> and <c>--format</c>.</summary>
internal static class DossierCommand
{
    /// <summary>A command that opens the dossier only to look and prints what <paramref name="print"/> makes of it.</summary>
    /// <param name="terminal">Where it prints.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">One sentence for its help.</param>
    /// <param name="print">Prints to the terminal that it is given, which hides names; the flag is true for JSON, false for a table.</param>
    public static Command Create(Terminal terminal, string name, string description, Action<Terminal, Dossier, bool> print) =>
        Create(terminal, name, description, (output, dossier, isJson, _) => print(output, dossier, isJson));

    /// <summary>Such a command with options of its own, whose values are taken from what was parsed.</summary>
    public static Command Create(Terminal terminal, string name, string description, Action<Terminal, Dossier, bool, ParseResult> print, params Option[] options)
    {
        var (dossier, ledger, format) = (DossierOption.Create(), LedgerOption.Create(), CommonOptions.Format("table", "json"));
        var (command, names) = (new Command(name, description), new NamesOptions());
        foreach (var option in (Option[])[.. options, dossier, ledger, format]) command.Options.Add(option);
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(ledger);
            using var opened = LedgerOption.OpenToLook(path, terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            names.Print(parsed, terminal, path, found, output => print(output, found, parsed.GetValue(format) == "json", parsed));
            return ExitCode.Done;
        });
        return command;
    }
}
