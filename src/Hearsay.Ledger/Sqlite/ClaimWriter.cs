using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Replaces the claims of a dossier, within the caller's transaction; those that stay as they are keep their rows.</summary>
internal sealed class ClaimWriter(Session session, long dossierId)
{
    private readonly Session _session = session;
    private readonly long _dossierId = dossierId;
    private readonly Dictionary<string, (long Id, long Report)> _statements = new(StringComparer.Ordinal);

    /// <summary>Takes the claims away that hold a statement of a report: a linking makes them anew.</summary>
    public static void Drop(Session session, long reportId)
    {
        var claims = session.Rows("SELECT DISTINCT cs.claim_id FROM statement AS s JOIN claim_statement AS cs ON cs.statement_id = s.id WHERE s.report_id = $1", r => r.GetInt64(0), reportId);
        foreach (var claim in claims)
        {
            ClaimHistory.Remember(session, claim);
            session.Run("DELETE FROM claim WHERE id = $1", claim);
        }
    }

    public void Replace(IReadOnlyList<Claim> claims, long? revision, DateTimeOffset now)
    {
        foreach (var (key, id, report) in _session.Rows(
            "SELECT s.key, s.id, s.report_id FROM report AS r JOIN statement AS s ON s.report_id = r.id WHERE r.dossier_id = $1", r => (r.GetString(0), r.GetInt64(1), r.GetInt64(2)), _dossierId))
            _statements[key] = (id, report);
        var digests = claims.Select(ClaimDigest.Of).ToList();
        var gone = _session.Rows(
            "SELECT key, id, ordinal, digest FROM claim WHERE dossier_id = $1", r => (Key: r.GetString(0), Id: r.GetInt64(1), Ordinal: r.GetInt64(2), Digest: r.Text(3)), _dossierId)
            .ToDictionary(c => c.Key, StringComparer.Ordinal);
        var kept = claims.Select((c, i) => gone.TryGetValue(c.Id, out var there) && there.Digest == digests[i] && gone.Remove(c.Id) ? there : default).ToList();
        var ordinals = ClaimOrder.Fit([.. kept.Select(k => k.Key is null ? (long?)null : k.Ordinal)]) ?? ClaimOrder.All(claims.Count);
        List<int> made = [.. Enumerable.Range(0, claims.Count).Where(i => kept[i].Key is null)];
        ClaimHistory.Note(_session, _dossierId, [.. gone.Values.Select(c => c.Id).Order()], [.. made.Select(i => claims[i])], now);
        foreach (var claim in gone.Values) _session.Run("DELETE FROM claim WHERE id = $1", claim.Id);
        Move([.. kept.Index().Where(k => k.Item.Key is not null && k.Item.Ordinal != ordinals[k.Index]).Select(k => (k.Item.Id, ordinals[k.Index]))]);
        foreach (var i in made) Write(claims[i], ordinals[i], digests[i]);
        SetLinked(revision);
    }

    /// <summary>Replaces those claims that became others.</summary>
    public void Apply(ClaimUpdate update, long? revision, DateTimeOffset now)
    {
        var there = update.Gone.Concat(update.Made.Select(m => m.Claim.Id))
            .Select(key => _session.First("SELECT key, id, digest FROM claim WHERE dossier_id = $1 AND key = $2", r => (Key: r.GetString(0), Id: r.GetInt64(1), Digest: r.Text(2)), _dossierId, key))
            .Where(c => c.Key is not null).ToDictionary(c => c.Key, StringComparer.Ordinal);
        var made = update.Made.Select(m => (m.Claim, m.After, Digest: ClaimDigest.Of(m.Claim))).Where(m => !(there.TryGetValue(m.Claim.Id, out var known) && known.Digest == m.Digest && there.Remove(known.Key))).ToList();
        ClaimHistory.Note(_session, _dossierId, [.. there.Values.Select(c => c.Id).Order()], made.ConvertAll(m => m.Claim), now);
        foreach (var claim in there.Values) _session.Run("DELETE FROM claim WHERE id = $1", claim.Id);
        foreach (var (claim, after, digest) in made) Write(claim, ClaimOrder.After(_session, _dossierId, after), digest);
        SetLinked(revision);
    }

    private void SetLinked(long? revision) => _session.Run("UPDATE dossier SET linked_revision = coalesce($2, revision) WHERE id = $1", _dossierId, revision);

    // Two claims may change places, and no two have one at any time: all go below 0 first.
    private void Move(List<(long Id, long Ordinal)> moved)
    {
        foreach (var (id, ordinal) in moved) _session.Run("UPDATE claim SET ordinal = $2 WHERE id = $1", id, -1 - ordinal);
        if (moved.Count > 0) _session.Run("UPDATE claim SET ordinal = -1 - ordinal WHERE dossier_id = $1 AND ordinal < 0", _dossierId);
    }

    private void Write(Claim claim, long ordinal, string digest)
    {
        var reports = claim.Statements.Select(s => StatementOf(s, claim).Report).Distinct().Count();
        var id = _session.Insert(
            """
            INSERT INTO claim (dossier_id, ordinal, key, text, level, level_reason, independence_min, independence_max, level_rank, statement_count, report_count, digest, taken_back, is_fragment)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            _dossierId, ordinal, claim.Id, claim.Text, Words.Of(claim.Level), claim.LevelReason, claim.Independence.Min, claim.Independence.Max, (int)claim.Level, claim.Statements.Count, reports, digest, ClaimNotes.TakenBack(claim), claim.IsFragment ? 1 : 0);
        var withdrawn = claim.Withdrawn.ToDictionary(w => w.Statement, w => w.Reason, StringComparer.Ordinal);
        for (var i = 0; i < claim.Statements.Count; i++)
            _session.Run("INSERT INTO claim_statement (claim_id, ordinal, statement_id, withdrawn) VALUES ($1, $2, $3, $4)", id, i, IdOf(claim.Statements[i], claim), withdrawn.GetValueOrDefault(claim.Statements[i]));
        for (var i = 0; i < claim.Origins.Count; i++) WriteOrigin(id, i, claim.Origins[i], claim);
        for (var i = 0; i < claim.Links.Count; i++)
        {
            var link = claim.Links[i];
            _session.Run(
                "INSERT INTO claim_link (claim_id, ordinal, first_id, second_id, score, reason) VALUES ($1, $2, $3, $4, $5, $6)",
                id, i, IdOf(link.First, claim), IdOf(link.Second, claim), link.Score, link.Reason);
        }

        ClaimNotes.Write(_session, id, claim, s => IdOf(s, claim));
    }

    private void WriteOrigin(long claimId, int ordinal, Origin origin, Claim claim)
    {
        var id = _session.Insert(
            "INSERT INTO origin (claim_id, ordinal, name, kind, role, aliases_json, reasons_json, held_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            claimId, ordinal, origin.Source.Name, Words.Of(origin.Source.Kind), origin.Source.Role, Words.OfList(origin.Source.Aliases), Words.OfList(origin.Reasons), origin.HeldBy);
        for (var i = 0; i < origin.Statements.Count; i++)
            _session.Run("INSERT INTO origin_statement (origin_id, ordinal, statement_id) VALUES ($1, $2, $3)", id, i, IdOf(origin.Statements[i], claim));
    }

    private long IdOf(string statement, Claim claim) => StatementOf(statement, claim).Id;

    private (long Id, long Report) StatementOf(string statement, Claim claim)
    {
        if (_statements.TryGetValue(statement, out var known)) return known;
        // CROSS JOIN, or SQLite goes through all of the dossier's reports.
        var found = _session.First(
            "SELECT s.id, s.report_id FROM statement AS s CROSS JOIN report AS r ON r.id = s.report_id WHERE s.key = $2 AND r.dossier_id = $1", r => (Id: r.GetInt64(0), Report: r.GetInt64(1)), _dossierId, statement);
        if (found == default) throw new ArgumentException($"Claim {claim.Id} names statement {statement}, which the dossier does not have; link the readings it has now.", nameof(statement));
        return _statements[statement] = found;
    }
}
