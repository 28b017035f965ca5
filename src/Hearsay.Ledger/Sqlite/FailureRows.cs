using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Puts the files that failed into the tables and takes them out.</summary>
internal static class FailureRows
{
    public static void Set(Session session, string dossier, IReadOnlyList<FailedFile> files, DateTimeOffset now)
    {
        if (DossierRows.Find(session, dossier) is not { } id) return;
        foreach (var file in files)
        {
            session.Run("DELETE FROM failure WHERE dossier_id = $1 AND taken_from = $2", id, file.From);
            for (var i = 0; i < file.Faults.Count; i++)
                session.Run(
                    "INSERT INTO failure (dossier_id, taken_from, ordinal, name, file, problem, remedy, failed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    id, file.From, i, file.Name, file.Faults[i].File, file.Faults[i].Problem, file.Faults[i].Remedy, Words.Of(now));
        }
    }

    public static List<FailedFile> Read(Session session, string dossier) =>
        [.. session.Rows(
            """
            SELECT f.taken_from, f.name, f.file, f.problem, f.remedy
            FROM failure AS f JOIN dossier AS d ON d.id = f.dossier_id WHERE d.name = $1 ORDER BY f.taken_from, f.ordinal
            """,
            r => (From: r.GetString(0), Name: r.GetString(1), Fault: new Fault(r.GetString(2), r.GetString(3), r.GetString(4))), dossier)
            .GroupBy(f => (f.From, f.Name), f => f.Fault)
            .Select(f => new FailedFile(f.Key.From, f.Key.Name, [.. f]))];
}
