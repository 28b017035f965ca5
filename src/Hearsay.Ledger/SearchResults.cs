namespace Hearsay.Ledger;

/// <summary>What a search found.</summary>
/// <param name="Statements">The statements it is true of, the latest published first, as many as asked for.</param>
/// <param name="AllStatements">How many there are.</param>
/// <param name="Reports">The reports it is true of, words looked for in title and text, the latest published first, as many as asked for.</param>
/// <param name="AllReports">How many there are.</param>
public sealed record SearchResults(IReadOnlyList<PlacedStatement> Statements, int AllStatements, IReadOnlyList<ReportSummary> Reports, int AllReports);
