using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>Puts the questions of a dossier in order: what persons decided differently, what the program doubts, what one person alone has seen.</summary>
internal sealed class ReviewQueue(DecisionBook book, Func<string, PlacedStatement?> placed)
{
    /// <summary>The questions for a person, who is not asked again what they decided.</summary>
    /// <param name="doubts">What the program is not sure of, in order.</param>
    /// <param name="by">Name of the person; null for questions nobody decided on, and those persons disagree on.</param>
    /// <param name="most">The most to answer with.</param>
    public IReadOnlyList<ReviewItem> For(IReadOnlyList<Doubt> doubts, string? by, int most)
    {
        var decided = book.Holding.Where(h => by is null || !h.Decisions.Any(d => string.Equals(d.Decision.By, by.Trim(), StringComparison.OrdinalIgnoreCase))).ToList();
        var seen = book.Holding.Select(h => h.Statements).ToHashSet();
        var open = doubts.Where(d => !seen.Contains((d.Statement, d.Other)) && !seen.Contains((d.Other ?? "", d.Statement)));
        return
        [
            .. decided.Where(h => h.IsDisputed).Select(h => Item(h))
                .Concat(open.Select(d => Item(d.Statement, d.Other, d, [])))
                .Concat(by is null ? [] : decided.Where(h => !h.IsDisputed).Select(h => Item(h)))
                .OfType<ReviewItem>().Take(most),
        ];
    }

    private ReviewItem? Item(HeldDecisions held) => Item(held.Statements.First, held.Statements.Second, null, held.Decisions);

    private ReviewItem? Item(string statement, string? other, Doubt? doubt, IReadOnlyList<ReviewedDecision> decided) =>
        placed(statement) is { } one && (other is null ? null : placed(other)) is var two && (other is null || two is not null) ? new ReviewItem(one, two, doubt, decided) : null;
}
