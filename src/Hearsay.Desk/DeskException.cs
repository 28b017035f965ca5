namespace Hearsay.Desk;

/// <summary>The desk could not be opened. The message says what is wrong and what to do.</summary>
public sealed class DeskException : Exception
{
    /// <summary>The desk could not be opened.</summary>
    public DeskException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The desk could not be opened.</summary>
    public DeskException(string message)
        : base(message)
    {
    }

    /// <summary>The desk could not be opened.</summary>
    public DeskException()
    {
    }
}
