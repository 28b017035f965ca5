namespace Hearsay.Review;

/// <summary>Puts the questions of a dossier in order: what persons decided differently, what the program doubts, what one person alone has seen.</summary>
internal sealed class ReviewQueue(DecisionBook book, PlacedStatements placed)
{
    /// <summary>The questions for a person, who is not asked again what they decided.</summary>
    /// <param name="doubts">What the program is not sure of, in order.</param>
    /// <param name="by">Name of the person; null for questions nobody decided on, and those persons disagree on.</param>
    /// <param name="most">The most to answer with.</param>
    public IReadOnlyList<ReviewItem> For(IReadOnlyList<ReviewItem> doubts, string? by, int most)
    {
        var decided = book.Holding.Where(h => by is null || !h.Decisions.Any(d => string.Equals(d.Decision.By, by.Trim(), StringComparison.OrdinalIgnoreCase))).ToList();
        var seen = book.Holding.Select(h => h.Statements).ToHashSet();
        // That two statements say the same does not tell whether the one is had from the other.
        var open = doubts.Where(d => d.Doubt is { AsksWhence: true } || (!seen.Contains(Ids(d)) && !(d.Other is { } other && seen.Contains((other.Statement.Id, d.Statement.Statement.Id)))));
        return
        [
            .. decided.Where(h => h.IsDisputed).Select(h => Item(h))
                .Concat(open)
                .Concat(by is null ? [] : decided.Where(h => !h.IsDisputed).Select(h => Item(h)))
                .OfType<ReviewItem>().Take(most),
        ];
    }

    private static (string, string?) Ids(ReviewItem item) => (item.Statement.Statement.Id, item.Other?.Statement.Id);

    private ReviewItem? Item(HeldDecisions held)
    {
        var (first, second) = (placed.Find(held.Statements.First), held.Statements.Second is { } other ? placed.Find(other) : null);
        return first is null || (held.Statements.Second is not null && second is null) ? null : new ReviewItem(first, second, null, held.Decisions);
    }
}
