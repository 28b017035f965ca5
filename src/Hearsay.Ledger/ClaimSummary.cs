using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A claim at a glance.</summary>
public sealed record ClaimSummary
{
    /// <summary>Identity of the claim.</summary>
    public required string Id { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Text { get; init; }

    /// <summary>How well it stands.</summary>
    public required Level Level { get; init; }

    /// <summary>Why the level is what it is.</summary>
    public required string LevelReason { get; init; }

    /// <summary>How many of the origins can count as independent.</summary>
    public required Independence Independence { get; init; }

    /// <summary>Names of the origins in the claim's order.</summary>
    public required IReadOnlyList<string> Origins { get; init; }

    /// <summary>True for a fragment; see <see cref="Claim.IsFragment"/>.</summary>
    public bool IsFragment { get; init; }

    /// <summary>How many statements make, deny or doubt it.</summary>
    public required int Statements { get; init; }

    /// <summary>How many reports those stand in.</summary>
    public required int Reports { get; init; }
}
