using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>The statements of some readings with the reports they stand in.</summary>
/// <param name="readings">The readings.</param>
/// <param name="summaryOf">A report of them without its text; asked once for each report that a statement is found in.</param>
internal sealed class PlacedStatements(IEnumerable<ReportReading> readings, Func<string, ReportSummary> summaryOf)
{
    private readonly Dictionary<string, (Report Report, Statement Statement)> _statements = readings.SelectMany(r => r.Statements.Select(s => (r.Report, Statement: s)))
        .DistinctBy(s => s.Statement.Id).ToDictionary(s => s.Statement.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, ReportSummary> _summaries = new(StringComparer.Ordinal);

    /// <summary>The statement of that identity; null when the readings do not have it.</summary>
    public PlacedStatement? Find(string id)
    {
        if (!_statements.TryGetValue(id, out var found)) return null;
        var (report, statement) = found;
        if (!_summaries.TryGetValue(report.Sha256, out var summary)) _summaries[report.Sha256] = summary = summaryOf(report.Sha256);
        return new PlacedStatement(summary, statement, statement.Quote(c => c.In(report.Text)));
    }
}
