namespace Hearsay.Review;

/// <summary>The decisions of all persons that hold on one pair of statements, or on one statement.</summary>
/// <param name="Statements">Identities of the pair as they are now; the second null for one statement.</param>
/// <param name="Decisions">One of each person.</param>
internal sealed record HeldDecisions((string First, string? Second) Statements, IReadOnlyList<ReviewedDecision> Decisions)
{
    /// <summary>True when persons decided differently.</summary>
    public bool IsDisputed => Decisions.Any(d => d.Against.Count > 0);
}
