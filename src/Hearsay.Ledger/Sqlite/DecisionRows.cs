using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Puts what persons decided into the tables and takes it out.</summary>
internal static class DecisionRows
{
    /// <summary>Every decision of a dossier in the order they were made, those taken back included.</summary>
    public static List<Decision> Read(Session session, string dossier)
    {
        var statements = session.Rows(
            Sql.Query("decision-statements"),
            r => (Decision: r.GetInt64(0), Place: new StatementPlace(r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetInt32(4), r.GetString(5), r.Text(6))), dossier)
            .ToLookup(s => s.Decision, s => s.Place);
        var sources = session.Rows(
            "SELECT s.decision_id, s.name, s.sha256 FROM dossier AS d JOIN decision AS p ON p.dossier_id = d.id JOIN decision_source AS s ON s.decision_id = p.id WHERE d.name = $1 ORDER BY s.ordinal",
            r => (Decision: r.GetInt64(0), Source: new SourceName(r.GetString(1), r.Text(2))), dossier).ToLookup(s => s.Decision, s => s.Source);
        var reports = session.Rows(
            "SELECT s.decision_id, s.sha256 FROM dossier AS d JOIN decision AS p ON p.dossier_id = d.id JOIN decision_report AS s ON s.decision_id = p.id WHERE d.name = $1 ORDER BY s.ordinal",
            r => (Decision: r.GetInt64(0), Report: r.GetString(1)), dossier).ToLookup(s => s.Decision, s => s.Report);
        var mentions = session.Rows(
            "SELECT m.decision_id, m.sha256, m.starts, m.ends, m.words, m.source, m.other FROM dossier AS d JOIN decision AS p ON p.dossier_id = d.id JOIN decision_mention AS m ON m.decision_id = p.id WHERE d.name = $1",
            r => (Decision: r.GetInt64(0), Place: new MentionPlace(r.GetString(1), r.GetInt32(2), r.GetInt32(3), r.GetString(4), r.GetString(5)), Other: r.Text(6)), dossier).ToLookup(m => m.Decision);
        var headers = session.Rows(
            "SELECT h.decision_id, h.field, h.given, h.found FROM dossier AS d JOIN decision AS p ON p.dossier_id = d.id JOIN decision_header AS h ON h.decision_id = p.id WHERE d.name = $1 ORDER BY h.field",
            r => (Decision: r.GetInt64(0), Field: (r.GetString(1), r.GetString(2), r.Text(3))), dossier).ToLookup(h => h.Decision, h => h.Field);
        return session.Rows(
            Sql.Query("decisions"),
            r => new Decision
            {
                Number = r.GetInt32(1),
                Matter = new MatterParts(r.GetString(2), r.GetString(3), [.. statements[r.GetInt64(0)]])
                {
                    Sources = [.. sources[r.GetInt64(0)]],
                    Reports = [.. reports[r.GetInt64(0)]],
                    Header = [.. headers[r.GetInt64(0)]],
                    Mention = mentions[r.GetInt64(0)].FirstOrDefault().Place,
                    Other = mentions[r.GetInt64(0)].FirstOrDefault().Other,
                }.Whole(),
                By = r.GetString(4),
                At = Words.ParseTime(r.GetString(5)),
                Why = r.GetString(6),
                Undone = r.Text(7) is { } by ? new DecisionUndo(by, Words.ParseTime(r.GetString(8)), r.GetString(9)) : null,
            },
            dossier);
    }

    /// <summary>Keeps a decision within the caller's transaction.</summary>
    /// <exception cref="ArgumentException">There is no such dossier.</exception>
    public static Decision Add(Session session, Custodian custodian, string dossier, DecisionMatter matter, string by, string why)
    {
        var dossierId = DossierRows.Id(session, dossier);
        var decision = new Decision
        {
            Number = (int)session.Number("SELECT count(*) + 1 FROM decision WHERE dossier_id = $1", dossierId)!.Value,
            Matter = matter,
            By = by,
            At = custodian.Now(),
            Why = why,
        };
        var parts = MatterParts.Of(matter);
        var id = session.Insert(
            "INSERT INTO decision (dossier_id, number, matter, verdict, decided_by, decided_at, why) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            dossierId, decision.Number, parts.Matter, parts.Verdict, by, Words.Of(decision.At), why);
        for (var i = 0; i < parts.Statements.Count; i++) AddStatement(session, id, i, parts.Statements[i]);
        for (var i = 0; i < parts.Sources.Count; i++)
            session.Run("INSERT INTO decision_source (decision_id, ordinal, name, sha256) VALUES ($1, $2, $3, $4)", id, i, parts.Sources[i].Name, parts.Sources[i].Report);
        for (var i = 0; i < parts.Reports.Count; i++) session.Run("INSERT INTO decision_report (decision_id, ordinal, sha256) VALUES ($1, $2, $3)", id, i, parts.Reports[i]);
        foreach (var (field, given, found) in parts.Header) session.Run("INSERT INTO decision_header (decision_id, field, given, found) VALUES ($1, $2, $3, $4)", id, field, given, found);
        if (parts.Mention is { } mention)
        {
            session.Run(
                "INSERT INTO decision_mention (decision_id, sha256, starts, ends, words, source, other) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                id, mention.Report, mention.Start, mention.End, mention.Words, mention.Source, parts.Other);
        }

        Raise(session, dossierId);
        custodian.Note(
            dossierId, dossier, decision.At, CustodyAction.Decided, Subject(decision.Number),
            ("matter", parts.Matter), ("verdict", parts.Verdict), ("by", by), ("why", why), ("decision", DecisionDigest.Of(decision)));
        return decision;
    }

    /// <summary>Takes a decision back within the caller's transaction; false when it is not there or was taken back before.</summary>
    public static bool Undo(Session session, Custodian custodian, string dossier, int number, string by, string why)
    {
        var dossierId = DossierRows.Id(session, dossier);
        if (session.Number("SELECT id FROM decision AS d WHERE dossier_id = $1 AND number = $2 AND NOT EXISTS (SELECT 1 FROM decision_undo AS u WHERE u.decision_id = d.id)", dossierId, number) is not { } id) return false;
        var now = custodian.Now();
        session.Run("INSERT INTO decision_undo (decision_id, undone_by, undone_at, why) VALUES ($1, $2, $3, $4)", id, by, Words.Of(now), why);
        Raise(session, dossierId);
        custodian.Note(dossierId, dossier, now, CustodyAction.DecisionUndone, Subject(number), ("by", by), ("why", why));
        return true;
    }

    /// <summary>A decision as custody names it.</summary>
    public static string Subject(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AddStatement(Session session, long decisionId, int ordinal, StatementPlace place) =>
        session.Run(
            "INSERT INTO decision_statement (decision_id, ordinal, key, sha256, starts, ends, words, source) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            decisionId, ordinal, place.Statement, place.Report, place.Start, place.End, place.Words, place.Source);

    // Claims are made of statements and decisions, so a decision makes those kept out of date.
    private static void Raise(Session session, long dossierId) => session.Run("UPDATE dossier SET revision = revision + 1 WHERE id = $1", dossierId);
}
