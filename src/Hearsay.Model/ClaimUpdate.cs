namespace Hearsay.Model;

/// <summary>How the claims of a dossier became others since somebody asked last.</summary>
public sealed record ClaimUpdate
{
    /// <summary>The claims that are new or became others, in the order of all claims.</summary>
    public required IReadOnlyList<PlacedClaim> Made { get; init; }

    /// <summary>Identities of claims that are no more. Claims named in neither list are as they were.</summary>
    public required IReadOnlyList<string> Gone { get; init; }

    /// <summary>True when the claims were made as a whole: those in <see cref="Made"/> are all there are, and what was before tells nothing.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>How many claims there are now.</summary>
    public required int Count { get; init; }
}

/// <summary>A claim and where it stands.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="After">Identity of the claim that it comes right after; null for the first of all.</param>
public sealed record PlacedClaim(Claim Claim, string? After);
