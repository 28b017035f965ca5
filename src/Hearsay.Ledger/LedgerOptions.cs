namespace Hearsay.Ledger;

/// <summary>How a ledger file is opened.</summary>
public sealed record LedgerOptions
{
    /// <summary>
    /// Only look: no ledger is made and nothing is added, so that it works on a write-protected disk. An older ledger is brought up
    /// to date all the same where it can be. The default is false.
    /// </summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long to wait for another program that is writing. The default is 30 seconds.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most pages the file may have; what a full disk is tested with.</summary>
    internal int? MaxPageCount { get; init; }
}
