using Hearsay.Fetching;

namespace Hearsay.Watching;

/// <summary>What is known of a feed between two times of asking for it.</summary>
public sealed record FeedState
{
    /// <summary>What to ask by whether anything has changed.</summary>
    public Validators? Validators { get; init; }

    /// <summary>When to ask again at the earliest; null for at once.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>How often in a row it could not be had.</summary>
    public int Failures { get; init; }
}
