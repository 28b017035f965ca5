using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>One question of the review queue.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Other">What it may say the same as; null where the question is whether the report makes the statement.</param>
/// <param name="Doubt">What the program is not sure of; null where the question is asked because persons decided on it.</param>
/// <param name="Decided">The decisions of persons that hold on it.</param>
public sealed record ReviewItem(PlacedStatement Statement, PlacedStatement? Other, Doubt? Doubt, IReadOnlyList<ReviewedDecision> Decided)
{
    /// <summary>True when persons decided on it and not alike.</summary>
    public bool IsDisputed => Decided.Any(d => d.Against.Count > 0);
}
