namespace Hearsay.Fetching;

/// <summary>How much may be fetched, and from where.</summary>
public sealed record FetchOptions
{
    /// <summary>Most bytes of one answer; 64 MiB by default.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Longest time for one address with its redirects; a minute by default.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many redirects are followed; 5 by default.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>Least time between two addresses of one host; 2 seconds by default.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>True to fetch from this machine and private networks as well; for tests, and for feeds of one's own network.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>What servers are told is asking.</summary>
    public string UserAgent { get; init; } = "Hearsay/0.1";
}
