using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>Which claims of a dossier are asked for. All but the level must hold of one and the same statement of the claim; what is not set asks for nothing.</summary>
public sealed record ClaimFilter
{
    /// <summary>The level.</summary>
    public Level? Level { get; init; }

    /// <summary>A part of the name, or of another name, of the one who says it.</summary>
    public string? Source { get; init; }

    /// <summary>A part of the name of a place in what is said, or of what that place lies in.</summary>
    public string? Place { get; init; }

    /// <summary>Said, or else published, on this date or later. A date known less exactly matches when it may be so.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Said, or else published, on this date or earlier.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Only claims with a figure.</summary>
    public bool WithFigure { get; init; }

    /// <summary>Only claims that a report makes which was added at this time or later.</summary>
    public DateTimeOffset? AddedSince { get; init; }

    /// <summary>True when it asks for nothing that only a look at the statements can tell.</summary>
    public bool IsOfLevelAlone => this == new ClaimFilter { Level = Level };
}
