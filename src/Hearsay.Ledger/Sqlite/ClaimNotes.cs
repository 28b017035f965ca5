using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>The notes of a claim, into the table and out of it.</summary>
internal static class ClaimNotes
{
    /// <summary>How many of a claim's statements were taken back.</summary>
    public static int TakenBack(Claim claim) => claim.Notes.Count(n => n.Kind == NoteKind.TakenBack);

    /// <summary>Writes the notes of a claim that has none yet.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="claimId">The claim's row.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="rowOf">The row of a statement by its identity.</param>
    public static void Write(Session session, long claimId, Claim claim, Func<string, long> rowOf)
    {
        for (var i = 0; i < claim.Notes.Count; i++)
        {
            var note = claim.Notes[i];
            session.Run(
                "INSERT INTO claim_note (claim_id, ordinal, statement_id, kind, by_name, report, on_date, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                claimId, i, rowOf(note.Statement), Words.Of(note.Kind), note.By, note.Report, note.On?.ToString(), note.Reason);
        }
    }

    /// <summary>The notes of a claim in order.</summary>
    public static List<StatementNote> Read(Session session, long claimId) =>
        session.Rows(
            "SELECT s.key, n.kind, n.by_name, n.report, n.on_date, n.reason FROM claim_note AS n JOIN statement AS s ON s.id = n.statement_id WHERE n.claim_id = $1 ORDER BY n.ordinal", Note, claimId);

    /// <summary>The notes on statements of a report, in their order.</summary>
    public static List<StatementNote> In(Session session, long reportId) =>
        session.Rows(
            """
            SELECT s.key, n.kind, n.by_name, n.report, n.on_date, n.reason
            FROM statement AS s CROSS JOIN claim_note AS n ON n.statement_id = s.id
            WHERE s.report_id = $1 ORDER BY s.ordinal, n.ordinal
            """,
            Note, reportId);

    private static StatementNote Note(SqliteDataReader r) =>
        new(r.GetString(0), Words.Parse<NoteKind>(r.GetString(1)), r.GetString(2), r.GetString(3), Words.ParseDate(r.Text(4)), r.GetString(5));
}
