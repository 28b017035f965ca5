namespace Hearsay.Ledger.Search;

/// <summary>A part of a query as SQL: a condition on the statement <c>s</c>, and one on the report <c>r</c>, over the same values.</summary>
/// <param name="OfStatement">Holds for the statements that the part is true of.</param>
/// <param name="OfReport">Holds for the reports that it is true of.</param>
internal sealed record SearchTerm(string OfStatement, string OfReport)
{
    /// <summary>The words that it asks for, and does not shut out: what ranks the answers. Matches of FTS5 as text, or <see cref="FuzzyWord"/>.</summary>
    public IReadOnlyList<object> Words { get; init; } = [];

    /// <summary>True when it holds for nothing that has none of <see cref="Words"/>, so that those with them are all there is to look at.</summary>
    public bool NeedsWords { get; init; }

    public static SearchTerm And(SearchTerm a, SearchTerm b) => new($"({a.OfStatement} AND {b.OfStatement})", $"({a.OfReport} AND {b.OfReport})") { Words = [.. a.Words, .. b.Words], NeedsWords = a.NeedsWords || b.NeedsWords };

    public static SearchTerm Or(SearchTerm a, SearchTerm b) => new($"({a.OfStatement} OR {b.OfStatement})", $"({a.OfReport} OR {b.OfReport})") { Words = [.. a.Words, .. b.Words], NeedsWords = a.NeedsWords && b.NeedsWords };

    public static SearchTerm Not(SearchTerm a) => new($"NOT {a.OfStatement}", $"NOT {a.OfReport}");
}
