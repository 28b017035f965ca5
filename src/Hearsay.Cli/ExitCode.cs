namespace Hearsay.Cli;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs failed, each named on standard error; the others were kept.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>The ledger cannot be used.</summary>
    public const int LedgerUnusable = 3;

    /// <summary>The person stopped it with Ctrl-C: 128 and the signal's number, as shells expect.</summary>
    public const int Interrupted = 130;
}
