namespace Hearsay.Model;

/// <summary>Why a claim is what it is: how each statement was followed back, what was made one, and what would change the level.</summary>
public sealed record ClaimExplanation
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Its statements in the claim's order.</summary>
    public required IReadOnlyList<StatementTrace> Statements { get; init; }

    /// <summary>Sources that were made one origin although they have different names.</summary>
    public required IReadOnlyList<OriginMerge> Merges { get; init; }

    /// <summary>What would give it another level, in plain sentences.</summary>
    public required IReadOnlyList<string> WouldChange { get; init; }
}

/// <summary>Two sources counted as one.</summary>
/// <param name="Origin">Position among the claim's origins.</param>
/// <param name="Why">Which two, and why, one sentence.</param>
public sealed record OriginMerge(int Origin, string Why);
