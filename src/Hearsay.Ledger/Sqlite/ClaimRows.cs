using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes claims out of the tables.</summary>
internal static class ClaimRows
{
    /// <summary>The claims of a dossier in order, or the one of that identity.</summary>
    public static List<Claim> Read(Session session, string dossier, string? claimId)
    {
        var claims = session.Rows(
            Sql.Query("claims"),
            r => (Row: r.GetInt64(0), Claim: new Claim
            {
                Id = r.GetString(1),
                Text = r.GetString(2),
                Level = Words.Parse<Level>(r.GetString(3)),
                LevelReason = r.GetString(4),
                Independence = new Independence(r.GetInt32(5), r.GetInt32(6)),
                IsFragment = r.GetInt32(7) == 1,
                Origins = [],
                Statements = [],
            }),
            dossier, claimId);
        return [.. claims.Select(c => c.Claim with { Statements = Statements(session, c.Row), Withdrawn = Withdrawn(session, c.Row), Origins = Origins(session, c.Row), Links = Links(session, c.Row), Notes = ClaimNotes.Read(session, c.Row) })];
    }

    public static List<ClaimSummary> Summaries(Session session, string dossier) =>
        session.Rows(
            Sql.Query("claim-summaries"), Summary, dossier);

    public static List<ClaimOfStatement> In(Session session, string dossier, string sha256) =>
        session.Rows(
            """
            SELECT s.key, c.key, c.text, c.level
            FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id
                JOIN claim_statement AS cs ON cs.statement_id = s.id JOIN claim AS c ON c.id = cs.claim_id
            WHERE d.name = $1 AND r.sha256 = $2 ORDER BY c.ordinal, s.ordinal
            """,
            OfStatement, dossier, sha256);

    // From the statements on, which are few: left to choose, SQLite goes through all reports of the dossier.
    public static List<ClaimOfStatement> Of(Session session, string dossier, IReadOnlyList<string> statementIds) =>
        session.Rows(
            """
            SELECT s.key, c.key, c.text, c.level
            FROM (SELECT DISTINCT value FROM json_each($2)) AS asked CROSS JOIN statement AS s ON s.key = asked.value
                CROSS JOIN report AS r ON r.id = s.report_id CROSS JOIN dossier AS d ON d.id = r.dossier_id
                CROSS JOIN claim_statement AS cs ON cs.statement_id = s.id CROSS JOIN claim AS c ON c.id = cs.claim_id
            WHERE d.name = $1 ORDER BY c.ordinal, cs.ordinal
            """,
            OfStatement, dossier, Words.OfList(statementIds));

    /// <summary>Columns: key, text, level, reason, min, max, names of the origins, statements, reports, whether it is a fragment.</summary>
    public static ClaimSummary Summary(SqliteDataReader r) => new()
    {
        Id = r.GetString(0),
        Text = r.GetString(1),
        Level = Words.Parse<Level>(r.GetString(2)),
        LevelReason = r.GetString(3),
        Independence = new Independence(r.GetInt32(4), r.GetInt32(5)),
        Origins = Words.ParseList(r.GetString(6)),
        Statements = r.GetInt32(7),
        Reports = r.GetInt32(8),
        IsFragment = r.GetInt32(9) == 1,
    };

    private static ClaimOfStatement OfStatement(SqliteDataReader r) => new(r.GetString(0), r.GetString(1), r.GetString(2), Words.Parse<Level>(r.GetString(3)));

    private static List<string> Statements(Session session, long claimId) =>
        session.Rows(
            "SELECT s.key FROM claim_statement AS c JOIN statement AS s ON s.id = c.statement_id WHERE c.claim_id = $1 ORDER BY c.ordinal",
            r => r.GetString(0), claimId);

    private static List<WithdrawnStatement> Withdrawn(Session session, long claimId) =>
        session.Rows(
            "SELECT s.key, c.withdrawn FROM claim_statement AS c JOIN statement AS s ON s.id = c.statement_id WHERE c.claim_id = $1 AND c.withdrawn IS NOT NULL ORDER BY c.ordinal",
            r => new WithdrawnStatement(r.GetString(0), r.GetString(1)), claimId);

    private static List<Origin> Origins(Session session, long claimId)
    {
        var origins = session.Rows(
            "SELECT id, name, kind, role, aliases_json, reasons_json, held_by FROM origin WHERE claim_id = $1 ORDER BY ordinal",
            r => (Row: r.GetInt64(0), Source: r.Source(1), Reasons: Words.ParseList(r.GetString(5)), HeldBy: r.Text(6)), claimId);
        return [.. origins.Select(o => new Origin(o.Source, OriginStatements(session, o.Row), o.Reasons) { HeldBy = o.HeldBy })];
    }

    private static List<string> OriginStatements(Session session, long originId) =>
        session.Rows(
            "SELECT s.key FROM origin_statement AS o JOIN statement AS s ON s.id = o.statement_id WHERE o.origin_id = $1 ORDER BY o.ordinal",
            r => r.GetString(0), originId);

    private static List<ClaimLink> Links(Session session, long claimId) =>
        session.Rows(
            """
            SELECT a.key, b.key, l.score, l.reason
            FROM claim_link AS l JOIN statement AS a ON a.id = l.first_id JOIN statement AS b ON b.id = l.second_id
            WHERE l.claim_id = $1 ORDER BY l.ordinal
            """,
            r => new ClaimLink(r.GetString(0), r.GetString(1), r.GetDouble(2), r.GetString(3)), claimId);
}
