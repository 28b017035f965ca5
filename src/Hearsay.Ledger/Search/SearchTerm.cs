namespace Hearsay.Ledger;

/// <summary>A part of a query as SQL: a condition on the statement <c>s</c>, and one on the report <c>r</c>, over the same values.</summary>
/// <param name="OfStatement">Holds for the statements that the part is true of.</param>
/// <param name="OfReport">Holds for the reports that it is true of.</param>
internal sealed record SearchTerm(string OfStatement, string OfReport)
{
    public static SearchTerm And(SearchTerm a, SearchTerm b) => new($"({a.OfStatement} AND {b.OfStatement})", $"({a.OfReport} AND {b.OfReport})");

    public static SearchTerm Or(SearchTerm a, SearchTerm b) => new($"({a.OfStatement} OR {b.OfStatement})", $"({a.OfReport} OR {b.OfReport})");

    public static SearchTerm Not(SearchTerm a) => new($"NOT {a.OfStatement}", $"NOT {a.OfReport}");
}
