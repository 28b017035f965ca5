using Hearsay.Ledger;

namespace Hearsay.Desk;

/// <summary>What the desk is started with.</summary>
public sealed record DeskOptions
{
    /// <summary>The ledger it shows. It stays the caller's: the desk does not dispose it.</summary>
    public required ILedger Ledger { get; init; }

    /// <summary>What reads reports that are added at the desk; asked for when the first one comes. The shipped reader when not set.</summary>
    public Func<ReportReader> Reader { get; init; } = () => new ReportReader(Reading.Reader.Default);

    /// <summary>The loopback port to listen on; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Receives the address, such as <c>http://127.0.0.1:5077/</c>, once the desk answers there.</summary>
    public Action<Uri> Started { get; init; } = _ => { };

    /// <summary>Receives what failed inside while a page was made; the person at the desk gets a page that says so.</summary>
    public Action<Exception> Failed { get; init; } = _ => { };
}
