namespace Hearsay.Model;

/// <summary>Words that name a date or a stretch of days, with what they resolve to. Clock times and durations are not dates.</summary>
public sealed record TimeMention
{
    /// <summary>Where the words stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>First day meant, as exactly as it is known; null when the words could not be resolved.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last day meant, the same as <see cref="From"/> for a single day; null when open or unresolved.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The date that relative words were counted from, or null for absolute words and for unresolved ones.</summary>
    public PartialDate? Anchor { get; init; }

    /// <summary>Name of the rule that resolved the words, or why they stay unresolved.</summary>
    public required string Rule { get; init; }
}
