using Hearsay.Files;
using Hearsay.Model;

namespace Hearsay.Fetching;

/// <summary>What asking for an address came to: a file, a fault, or neither when nothing changed since it was asked for last.</summary>
public sealed record Fetched
{
    /// <summary>The answer with the way to it as a web archive (WARC), to be added as any file; null when there is none.</summary>
    public ReportFile? File { get; init; }

    /// <summary>Why there is no answer.</summary>
    public Fault? Fault { get; init; }

    /// <summary>What to ask with the next time.</summary>
    public Validators Validators { get; init; } = new(null, null);

    /// <summary>How long the server asks to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
