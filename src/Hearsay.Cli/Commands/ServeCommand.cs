using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay serve</c>: opens the desk on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var port = CommonOptions.Port();
        var ledger = LedgerOption.Create();
        var command = new Command("serve", "Open the desk: the ledger in the browser, for this machine alone.") { port, ledger };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenAsAllowed(parsed.GetRequiredValue(ledger), terminal);
            return OpenedDesk.Run(terminal, opened, parsed.GetValue(port));
        });
        return command;
    }
}
