namespace Hearsay.Model;

/// <summary>
/// Words of a content that name a place, with what they may mean. Not a source: "Kyiv" that speaks is one, and is not a place there.
/// </summary>
public sealed record PlaceMention
{
    /// <summary>Where the words stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The place's name as the text gives it, without article.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of place the words say it is; <see cref="PlaceKind.Other"/> when they do not tell.</summary>
    public PlaceKind Kind { get; init; } = PlaceKind.Other;

    /// <summary>The places it may be: one when it is resolved, several when nothing decides, none when the gazetteer does not have it.</summary>
    public IReadOnlyList<KnownPlace> Candidates { get; init; } = [];

    /// <summary>Name of the rule that found or resolved it, or why it stays unresolved.</summary>
    public required string Rule { get; init; }

    /// <summary>The place meant, or null when it is not resolved.</summary>
    public KnownPlace? Resolved => Candidates.Count == 1 ? Candidates[0] : null;
}
