using System.Security.Cryptography;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Puts a report and its statements into the tables, within the caller's transaction.</summary>
internal sealed class ReportWriter(Session session, Custodian custodian)
{
    public AddOutcome Add(string dossier, ReportReading reading, ReadOnlyMemory<byte> original, string? from)
    {
        var now = custodian.Now();
        var report = reading.Report;
        var dossierId = DossierId(dossier, now);
        if (Find(dossierId, report.Sha256) is not { } there)
        {
            AddReport(dossierId, dossier, reading, original, from, now);
            return AddOutcome.Added;
        }

        NoteAppearance(dossierId, dossier, there.Id, report.Sha256, report.Name, from, now);
        if (there.ReaderVersion == reading.ReaderVersion && there.Text == report.Text) return AddOutcome.AlreadyThere;
        Reread(dossierId, dossier, there, reading with { Report = report with { Name = there.Name, Part = there.Part } }, now);
        return AddOutcome.Reread;
    }

    private Kept? Find(long dossierId, string sha256) =>
        session.First(
            "SELECT id, reader_version, name, text, container, part_path FROM report WHERE dossier_id = $1 AND sha256 = $2",
            r => new Kept(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetString(3), r.Part(4)), dossierId, sha256);

    /// <summary>Puts another reading in the place of the one that is kept, whatever its version.</summary>
    /// <exception cref="ArgumentException">The dossier does not have the report, its text is another, or a span does not lie in it.</exception>
    public void Replace(string dossier, ReportReading reading)
    {
        var report = reading.Report;
        foreach (var problem in AddChecks.Problems(reading)) throw new ArgumentException($"{report.Name}: {problem}", nameof(reading));
        var dossierId = DossierRows.Id(session, dossier);
        if (Find(dossierId, report.Sha256) is not { } there || there.Text != report.Text) throw new ArgumentException($"The dossier '{dossier}' does not have {report.Name} as it was read here.", nameof(reading));
        Reread(dossierId, dossier, there, reading with { Report = report with { Name = there.Name, Part = there.Part } }, custodian.Now());
    }

    /// <summary>Notes a further name or place of bytes that are there; false when they are not.</summary>
    public bool SeeAgain(string dossier, string sha256, string name, string? from)
    {
        var ids = session.First(
            "SELECT d.id, r.id FROM report AS r JOIN dossier AS d ON d.id = r.dossier_id WHERE d.name = $1 AND r.sha256 = $2",
            r => (Dossier: r.GetInt64(0), Report: r.GetInt64(1)), dossier, sha256);
        if (ids == default) return false;
        NoteAppearance(ids.Dossier, dossier, ids.Report, sha256, name, from, custodian.Now());
        return true;
    }

    /// <summary>Keeps a file that reports were taken out of, once.</summary>
    public string Keep(string dossier, ReadOnlyMemory<byte> file, string? from)
    {
        var now = custodian.Now();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Span));
        var dossierId = DossierId(dossier, now);
        Originals.Keep(session, sha256, file);
        if (session.Number("SELECT 1 FROM custody WHERE dossier_id = $1 AND subject = $2 AND action = $3", dossierId, sha256, Words.Of(CustodyAction.FileKept)) is null)
            custodian.Note(dossierId, dossier, now, CustodyAction.FileKept, sha256, ("from", from), ("bytes", file.Length));
        return sha256;
    }

    private long DossierId(string dossier, DateTimeOffset now)
    {
        if (DossierRows.Find(session, dossier) is { } id) return id;
        id = session.Insert("INSERT INTO dossier (name, made_at) VALUES ($1, $2)", dossier, Words.Of(now));
        custodian.Note(id, dossier, now, CustodyAction.DossierMade, dossier);
        return id;
    }

    /// <exception cref="ArgumentException">The file that the report is a part of is not kept.</exception>
    private void AddReport(long dossierId, string dossier, ReportReading reading, ReadOnlyMemory<byte> original, string? from, DateTimeOffset now)
    {
        var report = reading.Report;
        if (report.Part is { } part && session.Number("SELECT 1 FROM original WHERE sha256 = $1", part.Container) is null)
            throw new ArgumentException($"{report.Name}: the file {part.Container} that it is a part of is not kept; keep it first.", nameof(reading));
        Originals.Keep(session, report.Sha256, original);
        var reportId = session.Insert(
            "INSERT INTO report (dossier_id, sha256, added_at, name, text, body_starts, body_ends, notes_json, reader_version) VALUES ($1, $2, $3, $4, '', 0, 0, '[]', '')",
            dossierId, report.Sha256, Words.Of(now), report.Name);
        session.Run(InsertAppearance, reportId, report.Name, from ?? "", Words.Of(now));
        Fill(dossierId, reportId, reading);
        custodian.Note(
            dossierId, dossier, now, CustodyAction.ReportAdded, report.Sha256,
            ("name", report.Name), ("from", from), ("container", report.Part?.Container), ("part", report.Part?.Path), ("bytes", original.Length), ("reader", reading.ReaderVersion), ("statements", reading.Statements.Count),
            ("text", ReadingDigest.Of(report.Text)), ("reading", ReadingDigest.Of(reading)));
    }

    private void NoteAppearance(long dossierId, string dossier, long reportId, string sha256, string name, string? from, DateTimeOffset now)
    {
        if (session.Run(InsertAppearance, reportId, name, from ?? "", Words.Of(now)) == 0) return;
        custodian.Note(dossierId, dossier, now, CustodyAction.ReportSeenAgain, sha256, ("name", name), ("from", from));
    }

    private void Reread(long dossierId, string dossier, Kept there, ReportReading reading, DateTimeOffset now)
    {
        ClaimWriter.Drop(session, there.Id);
        session.Run("DELETE FROM statement WHERE report_id = $1", there.Id);
        session.Run("DELETE FROM source WHERE report_id = $1", there.Id);
        Fill(dossierId, there.Id, reading);
        custodian.Note(
            dossierId, dossier, now, CustodyAction.ReportReread, reading.Report.Sha256,
            ("reader", reading.ReaderVersion), ("before", there.ReaderVersion), ("statements", reading.Statements.Count),
            ("text", ReadingDigest.Of(reading.Report.Text)), ("reading", ReadingDigest.Of(reading)));
    }

    private void Fill(long dossierId, long reportId, ReportReading reading)
    {
        var report = reading.Report;
        var header = report.Header;
        var offsets = new Offsets(report.Text);
        var body = offsets.ToLedger(report.Body);
        session.Run(
            """
            UPDATE report SET text = $2, body_starts = $3, body_ends = $4, title = $5, publisher = $6, published = $7, url = $8,
                byline = $9, agency = $10, channel = $11, notes_json = $12, reader_version = $13, modified = $14, format = $15, language = $16,
                text_key = $17, container = $18, part_path = $19, withdrawn = $20, replaces = $21
            WHERE id = $1
            """,
            reportId, report.Text, body.Start, body.End, header.Title, header.Publisher, header.Published?.ToString(), header.Url,
            header.Byline, header.Agency, header.Channel, Words.OfList(report.Notes), reading.ReaderVersion,
            header.Modified?.ToString(), report.Format, report.Language, report.TextKey, report.Part?.Container, report.Part?.Path,
            report.Withdrawn ? 1 : 0, report.Replaces);
        FingerprintRows.Write(session, reportId, report);
        WriteMarks(reportId, report, offsets);
        new StatementWriter(session, reportId, offsets).Write(reading.Statements);
        ProtectedRows.Write(session, reportId, reading.ProtectedPersons, offsets);
        MentionRows.Write(session, reportId, reading.Sources, offsets);
        session.Run("UPDATE dossier SET revision = revision + 1 WHERE id = $1", dossierId);
        session.Run("UPDATE report SET revision = (SELECT revision FROM dossier WHERE id = $2) WHERE id = $1", reportId, dossierId);
    }

    private void WriteMarks(long reportId, Report report, Offsets offsets)
    {
        session.Run("DELETE FROM mark WHERE report_id = $1", reportId);
        for (var i = 0; i < report.Marks.Count; i++)
        {
            var (mark, (start, end)) = (report.Marks[i], offsets.ToLedger(report.Marks[i].Span));
            session.Run(
                "INSERT INTO mark (report_id, ordinal, starts, ends, kind, label) VALUES ($1, $2, $3, $4, $5, $6)",
                reportId, i, start, end, Words.Of(mark.Kind), mark.Label);
        }
    }

    private const string InsertAppearance =
        """
        INSERT INTO appearance (report_id, ordinal, name, taken_from, seen_at)
        SELECT $1, (SELECT count(*) FROM appearance WHERE report_id = $1), $2, $3, $4
        WHERE NOT EXISTS (SELECT 1 FROM appearance WHERE report_id = $1 AND name = $2 AND taken_from = $3)
        """;

    private sealed record Kept(long Id, string ReaderVersion, string Name, string Text, PartOf? Part);
}
