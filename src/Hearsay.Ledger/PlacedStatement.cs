using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A statement with the report it stands in.</summary>
/// <param name="Report">The report.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Words">The words of its content, an ellipsis between stretches.</param>
public sealed record PlacedStatement(ReportSummary Report, Statement Statement, string Words)
{
    /// <summary>What the rest of the dossier tells of it; empty where its claims were not linked yet.</summary>
    public IReadOnlyList<StatementNote> Notes { get; init; } = [];
}
