namespace Hearsay.Ledger;

/// <summary>
/// The ledger cannot be used. The message names the ledger, says what is wrong and what to do. Not for faults of a single
/// report's data.
/// </summary>
public sealed class LedgerException : Exception
{
    /// <summary>A ledger that cannot be used.</summary>
    public LedgerException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>A ledger that cannot be used.</summary>
    public LedgerException(string message)
        : base(message)
    {
    }

    /// <summary>A ledger that cannot be used.</summary>
    public LedgerException()
    {
    }
}
