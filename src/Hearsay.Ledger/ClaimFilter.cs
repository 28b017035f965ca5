using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>Which claims of a dossier are asked for. All but the level and the naming must hold of one and the same statement of the claim; what is not set asks for nothing.</summary>
public sealed record ClaimFilter
{
    /// <summary>The level.</summary>
    public Level? Level { get; init; }

    /// <summary>A part of the name, or of another name, of the one who says it, or of the origin that this was found to go back to.</summary>
    public string? Source { get; init; }

    /// <summary>A part of the name of a place in what is said, or of what that place lies in.</summary>
    public string? Place { get; init; }

    /// <summary>What is searched for in its words, and in what else a query asks of a statement.</summary>
    public SearchQuery? Text { get; init; }

    /// <summary>A part of what a figure of it counts, or of the scope.</summary>
    public string? Measure { get; init; }

    /// <summary>Said, or else published, on this date or later. A date known less exactly matches when it may be so.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Said, or else published, on this date or earlier.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Only claims with a figure.</summary>
    public bool WithFigure { get; init; }

    /// <summary>Only claims that a report makes which was added at this time or later.</summary>
    public DateTimeOffset? AddedSince { get; init; }

    /// <summary>Identities of statements of which a claim has one, or none as <see cref="HasNamed"/> says; null for whatever statements.</summary>
    public IReadOnlyCollection<string>? Named { get; init; }

    /// <summary>Whether a claim must have a statement of <see cref="Named"/>, or must have none.</summary>
    public bool HasNamed { get; init; } = true;

    /// <summary>True when it asks for nothing that one and the same statement must meet.</summary>
    public bool AsksNothingOfAStatement => this == new ClaimFilter { Level = Level, Named = Named, HasNamed = HasNamed };
}
