using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes statements with the reports they stand in out of the tables.</summary>
internal static class PlacedRows
{
    public static PlacedStatement? One(Session session, string dossier, string statementId) =>
        ReadingRows.IdOf(session, dossier, statementId) is { } reportId
            ? Place(session, dossier, reportId, [statementId]).First()
            : null;

    public static List<PlacedStatement> OfClaim(Session session, string dossier, string claimId)
    {
        var places = session.Rows(
            """
            SELECT s.report_id, s.key
            FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id JOIN claim_statement AS cs ON cs.claim_id = c.id JOIN statement AS s ON s.id = cs.statement_id
            WHERE d.name = $1 AND c.key = $2 ORDER BY cs.ordinal
            """,
            r => (Report: r.GetInt64(0), Key: r.GetString(1)), dossier, claimId);
        return Place(session, dossier, places);
    }

    public static List<PlacedStatement> Of(Session session, string dossier, string source, SourceKind kind, int skip, int take) =>
        Place(session, dossier, session.Rows(
            Sql.Query("statements-by-source"),
            r => (Report: r.GetInt64(0), Key: r.GetString(1)), dossier, source, Words.Of(kind), skip, take));

    /// <summary>The statements in the order asked for, one report's text in memory at a time.</summary>
    public static List<PlacedStatement> Place(Session session, string dossier, List<(long Report, string Key)> places)
    {
        var placed = new Dictionary<string, PlacedStatement>();
        foreach (var report in places.GroupBy(p => p.Report, p => p.Key))
            foreach (var statement in Place(session, dossier, report.Key, [.. report]))
                placed[statement.Statement.Id] = statement;
        return [.. places.Select(p => placed[p.Key])];
    }

    private static IEnumerable<PlacedStatement> Place(Session session, string dossier, long reportId, HashSet<string> wanted)
    {
        var (reading, notes) = (ReadingRows.Read(session, reportId), ClaimNotes.In(session, reportId).ToLookup(n => n.Statement, StringComparer.Ordinal));
        var summary = SummaryRows.One(session, dossier, reading.Report.Sha256)!;
        foreach (var statement in reading.Statements.Where(s => wanted.Contains(s.Id)))
            yield return new PlacedStatement(summary, statement, statement.Quote(c => c.In(reading.Report.Text))) { Notes = notes.Contains(statement.Id) ? [.. notes[statement.Id]] : [] };
    }
}
