using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes dossiers and the names their reports came under out of the tables.</summary>
internal static class DossierRows
{
    /// <summary>The row of a dossier by its name; null when there is none.</summary>
    public static long? Find(Session session, string dossier) => session.Number("SELECT id FROM dossier WHERE name = $1", dossier);

    /// <summary>The row of a dossier that has to be there.</summary>
    /// <exception cref="ArgumentException">There is no such dossier.</exception>
    public static long Id(Session session, string dossier) =>
        Find(session, dossier) ?? throw new ArgumentException($"There is no dossier '{dossier}'; add a report to it first.", nameof(dossier));

    /// <summary>The dossiers in order of their names, or the one of that name.</summary>
    public static List<DossierSummary> Read(Session session, string? name)
    {
        var levels = session.Rows(Sql.Query("levels"), r => (Dossier: r.GetString(0), Level: (Level)r.GetInt32(1), Count: r.GetInt32(2)), name)
            .ToLookup(l => l.Dossier);
        return session.Rows(
            Sql.Query("dossiers"),
            r => new DossierSummary
            {
                Name = r.GetString(0),
                Made = Words.ParseTime(r.GetString(1)),
                Reports = r.GetInt32(2),
                Statements = r.GetInt32(3),
                ClaimsAreCurrent = r.GetInt64(4) != 0,
                Revision = r.GetInt64(5),
                Claims = levels[r.GetString(0)].ToDictionary(l => l.Level, l => l.Count),
            },
            name);
    }

    public static List<Appearance> Appearances(Session session, string dossier, string sha256) =>
        session.Rows(
            """
            SELECT a.name, a.taken_from, a.seen_at
            FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN appearance AS a ON a.report_id = r.id
            WHERE d.name = $1 AND r.sha256 = $2 ORDER BY a.ordinal
            """,
            r => new Appearance(r.GetString(0), r.GetString(1) is { Length: > 0 } from ? from : null, Words.ParseTime(r.GetString(2))),
            dossier, sha256);
}
