using System.CommandLine;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>--ledger FILE</c>: which ledger a command uses, and how it is opened.</summary>
internal static class LedgerOption
{
    /// <summary>The ledger used when none is named.</summary>
    public static string DefaultPath { get; } = DataFolder.File("ledger.db");

    /// <summary>The option.</summary>
    public static Option<string> Create() => new("--ledger")
    {
        HelpName = "FILE",
        Description = "The ledger.",
        DefaultValueFactory = _ => DefaultPath,
    };

    /// <summary>Opens a ledger to write to it, making it when it is not there.</summary>
    public static ILedger OpenToWrite(string path, Terminal terminal) => SqliteLedger.Open(path, terminal.Clock);

    /// <summary>Opens a ledger that is there, only to look.</summary>
    public static ILedger OpenToLook(string path, Terminal terminal) => SqliteLedger.Open(path, terminal.Clock, new LedgerOptions { ReadOnly = true });

    /// <summary>Opens a ledger to write to it, or only to look where it cannot be written.</summary>
    public static ILedger OpenAsAllowed(string path, Terminal terminal)
    {
        try
        {
            return OpenToWrite(path, terminal);
        }
        catch (LedgerException) when (File.Exists(path))
        {
            return OpenToLook(path, terminal);
        }
    }
}
