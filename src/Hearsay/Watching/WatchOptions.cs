namespace Hearsay.Watching;

/// <summary>How often a watch looks.</summary>
public sealed record WatchOptions
{
    /// <summary>How long a file must have stood unchanged before it is added; 2 seconds by default.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often folders are looked through, besides when the system tells of a change; every 30 seconds by default.</summary>
    public TimeSpan Scan { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a feed is asked for; every 15 minutes by default.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>True to fetch the page that each new item of a feed leads to.</summary>
    public bool Linked { get; init; }

    /// <summary>True to look once and end.</summary>
    public bool Once { get; init; }
}
