namespace Hearsay.Ledger;

/// <summary>What a search found.</summary>
/// <param name="Statements">The statements it is true of, those that hold the words best first, then the latest published, as many as asked for.</param>
/// <param name="AllStatements">How many there are.</param>
/// <param name="Reports">The reports it is true of, words looked for in title and text, in the same order, as many as asked for.</param>
/// <param name="AllReports">How many there are.</param>
public sealed record SearchResults(IReadOnlyList<PlacedStatement> Statements, int AllStatements, IReadOnlyList<ReportSummary> Reports, int AllReports);
