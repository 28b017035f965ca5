using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Notes how claims changed when they are made anew, within the caller's transaction.</summary>
internal static class ClaimHistory
{
    private const string Columns = "key, level, level_reason, independence_min, independence_max, taken_back";
    private const string StatementsOfClaim = "(SELECT json_group_array(s.key) FROM claim_statement AS cs JOIN statement AS s ON s.id = cs.statement_id WHERE cs.claim_id = c.id)";

    /// <summary>Puts a claim as it stands aside, where a re-reading is about to take it away.</summary>
    public static void Remember(Session session, long claimId) =>
        session.Run(
            $"INSERT OR IGNORE INTO claim_before (dossier_id, {Columns}, statements_json) SELECT c.dossier_id, {Columns}, {StatementsOfClaim} FROM claim AS c WHERE c.id = $1",
            claimId);

    /// <summary>
    /// Compares the claims that go, and those that a re-reading took away, with those that take their place. A claim that stays holds the statements it
    /// held, so that no other can come of it. The first linking has no history.
    /// </summary>
    /// <param name="session">The ledger.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="gone">Rows of the claims that go, in their order.</param>
    /// <param name="claims">The claims that come.</param>
    /// <param name="now">When this is.</param>
    public static void Note(Session session, long dossierId, IReadOnlyList<long> gone, IReadOnlyList<Claim> claims, DateTimeOffset now)
    {
        var before = session.Rows($"SELECT {Columns}, statements_json FROM claim_before WHERE dossier_id = $1", Read, dossierId);
        before.AddRange(gone.Select(id => session.First($"SELECT {Columns}, {StatementsOfClaim} FROM claim AS c WHERE c.id = $1", Read, id)));
        session.Run("DELETE FROM claim_before WHERE dossier_id = $1", dossierId);
        if (before.Count == 0) return;
        var holder = before.Index().SelectMany(b => b.Item.Statements.Select(s => (s, b.Index))).DistinctBy(s => s.s).ToDictionary(StringComparer.Ordinal);
        string? cause = null;
        foreach (var claim in claims)
        {
            var was = claim.Statements.Where(holder.ContainsKey).CountBy(s => holder[s]).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => before[c.Key].State).FirstOrDefault();
            if (was is null || (was.Level == claim.Level && was.Independence == claim.Independence && was.TakenBack == ClaimNotes.TakenBack(claim))) continue;
            Write(session, dossierId, now, cause ??= Cause(session, dossierId), was, claim);
        }
    }

    /// <summary>The changes of whatever held the statements of a claim, the first one first.</summary>
    public static List<ClaimChange> Of(Session session, string dossier, string claimId) =>
        session.Rows(
            """
            SELECT DISTINCT h.changed_at, h.cause, h.before_key, h.before_level, h.before_reason, h.before_min, h.before_max, h.before_taken_back,
                h.after_key, h.after_level, h.after_reason, h.after_min, h.after_max, h.after_taken_back, h.id
            FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id JOIN claim_statement AS cs ON cs.claim_id = c.id JOIN statement AS s ON s.id = cs.statement_id
                JOIN claim_change_statement AS hs ON hs.key = s.key JOIN claim_change AS h ON h.id = hs.change_id AND h.dossier_id = d.id
            WHERE d.name = $1 AND c.key = $2 ORDER BY h.id
            """,
            r => new ClaimChange(Words.ParseTime(r.GetString(0)), r.GetString(1), State(r, 2), State(r, 8)), dossier, claimId);

    private static void Write(Session session, long dossierId, DateTimeOffset now, string cause, ClaimState was, Claim claim)
    {
        var id = session.Insert(
            """
            INSERT INTO claim_change (dossier_id, changed_at, cause, before_key, before_level, before_reason, before_min, before_max, before_taken_back,
                after_key, after_level, after_reason, after_min, after_max, after_taken_back)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            dossierId, Words.Of(now), cause, was.Claim, Words.Of(was.Level), was.Reason, was.Independence.Min, was.Independence.Max, was.TakenBack,
            claim.Id, Words.Of(claim.Level), claim.LevelReason, claim.Independence.Min, claim.Independence.Max, ClaimNotes.TakenBack(claim));
        foreach (var statement in claim.Statements) session.Run("INSERT INTO claim_change_statement (key, change_id) VALUES ($1, $2)", statement, id);
    }

    // What custody noted since the claims were made before.
    private static string Cause(Session session, long dossierId)
    {
        var entries = session.Rows(
            "SELECT action, subject FROM custody WHERE dossier_id = $1 AND sequence > coalesce((SELECT sequence FROM custody WHERE dossier_id = $1 AND action = $2 ORDER BY sequence DESC LIMIT 1), 0) ORDER BY sequence",
            r => (Action: Words.Parse<CustodyAction>(r.GetString(0)), Subject: r.GetString(1)), dossierId, Words.Of(CustodyAction.ClaimsLinked)).ToLookup(e => e.Action, e => e.Subject);
        string?[] parts =
        [
            Reports(entries[CustodyAction.ReportAdded].Count(), "added"),
            Reports(entries[CustodyAction.ReportReread].Count(), "read anew"),
            Decisions(entries[CustodyAction.Decided], "made"),
            Decisions(entries[CustodyAction.DecisionUndone], "taken back"),
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } said ? string.Join("; ", said) : "linked anew";
    }

    private static string? Reports(int count, string what) => count == 0 ? null : $"{count} {(count == 1 ? "report" : "reports")} {what}";

    private static string? Decisions(IEnumerable<string> numbers, string what) =>
        numbers.ToList() is { Count: > 0 } listed ? $"{(listed.Count == 1 ? "decision" : "decisions")} {string.Join(", ", listed)} {what}" : null;

    private static (ClaimState State, IReadOnlyList<string> Statements) Read(SqliteDataReader row) => (State(row, 0), Words.ParseList(row.GetString(6)));

    // Columns: key, level, reason, min, max, taken back.
    private static ClaimState State(SqliteDataReader row, int column) =>
        new(row.GetString(column), Words.Parse<Level>(row.GetString(column + 1)), row.GetString(column + 2), new Independence(row.GetInt32(column + 3), row.GetInt32(column + 4))) { TakenBack = row.GetInt32(column + 5) };
}
