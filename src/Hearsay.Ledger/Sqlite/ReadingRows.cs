using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes reports with their statements out of the tables.</summary>
internal static class ReadingRows
{
    /// <summary>The reports read after a revision of their dossier, or all of them, by name.</summary>
    public static List<long> Ids(Session session, string dossier, long? after = null) =>
        after is null
            ? session.Rows("SELECT r.id FROM report AS r JOIN dossier AS d ON d.id = r.dossier_id WHERE d.name = $1 ORDER BY r.name, r.sha256", r => r.GetInt64(0), dossier)
            : session.Rows(
                "SELECT r.id FROM report AS r JOIN dossier AS d ON d.id = r.dossier_id WHERE d.name = $1 AND r.revision > $2 ORDER BY r.name, r.sha256",
                r => r.GetInt64(0), dossier, after);

    public static long? Id(Session session, string dossier, string sha256) =>
        session.Number("SELECT r.id FROM report AS r JOIN dossier AS d ON d.id = r.dossier_id WHERE d.name = $1 AND r.sha256 = $2", dossier, sha256);

    /// <summary>The report that a statement stands in. Left to choose, SQLite looks for the statement in each report of the dossier.</summary>
    public static long? IdOf(Session session, string dossier, string statementId) =>
        session.Number(
            """
            SELECT r.id FROM statement AS s CROSS JOIN report AS r ON r.id = s.report_id CROSS JOIN dossier AS d ON d.id = r.dossier_id
            WHERE s.key = $2 AND d.name = $1
            """,
            dossier, statementId);

    /// <summary>A report alone, without its marks.</summary>
    public static Report Report(Session session, long reportId) => session.First(Sql.Query("report"), ReadReport, reportId).Report;

    public static ReportReading Read(Session session, long reportId) => Read(session, reportId, fits: null)!;

    /// <summary>A report with its statements; null for one that does not fit, of which nothing else is read.</summary>
    public static ReportReading? Read(Session session, long reportId, Func<Report, bool>? fits)
    {
        var (report, version) = session.First(Sql.Query("report"), ReadReport, reportId);
        if (fits?.Invoke(report) == false) return null;
        var offsets = new Offsets(report.Text);
        return new ReportReading(report with { Marks = Marks(session, reportId, offsets) }, Statements(session, reportId, offsets), version)
        {
            ProtectedPersons = ProtectedRows.Read(session, reportId, offsets),
            Sources = MentionRows.Read(session, reportId, offsets),
        };
    }

    private static (Report Report, string Version) ReadReport(SqliteDataReader row)
    {
        var text = row.GetString(2);
        var report = new Report
        {
            Sha256 = row.GetString(0),
            Name = row.GetString(1),
            Text = text,
            Body = new Offsets(text).FromLedger(row.GetInt32(3), row.GetInt32(4)),
            Header = row.Header(5) with { Modified = Words.ParseTimestamp(row.Text(14)) },
            Notes = Words.ParseList(row.GetString(12)),
            Format = row.GetString(15),
            Language = row.Text(16),
            TextKey = row.Text(17),
            Part = row.Part(18),
            Withdrawn = row.GetInt64(20) != 0,
            Replaces = row.Text(21),
        };
        return (report, row.GetString(13));
    }

    private static List<TextMark> Marks(Session session, long reportId, Offsets offsets) =>
        session.Rows(
            Sql.Query("marks"),
            r => new TextMark(offsets.FromLedger(r.GetInt32(0), r.GetInt32(1)), Words.Parse<MarkKind>(r.GetString(2)), r.GetString(3)), reportId);

    // Arrays: a program that goes on keeps them, and most are empty or hold one thing.
    private static IReadOnlyList<Statement> Statements(Session session, long reportId, Offsets offsets)
    {
        var sources = new AlikeSources();
        var spans = session.Rows(
            Sql.Query("spans"), r => (Statement: r.GetInt64(0), Part: r.GetString(1), Span: offsets.FromLedger(r.GetInt32(2), r.GetInt32(3))), reportId)
            .ToLookup(s => (s.Statement, s.Part), s => s.Span);
        var via = session.Rows(Sql.Query("via"), r => (Statement: r.GetInt64(0), Source: sources.Of(r, 1)), reportId).ToLookup(v => v.Statement, v => v.Source);
        var figures = session.Rows(Sql.Query("figures"), r => (Statement: r.GetInt64(0), IsDerived: r.GetInt64(18) != 0, Figure: FigureRows.Read(r, 1, offsets)), reportId).ToLookup(f => (f.Statement, f.IsDerived), f => f.Figure);
        var times = session.Rows(Sql.Query("times"), r => (Statement: r.GetInt64(0), Part: r.GetString(7), Time: ReadTime(r, offsets)), reportId).ToLookup(t => (t.Statement, t.Part), t => t.Time);
        var places = PlaceRows.Read(session, reportId, offsets);
        var hedges = session.Rows(Sql.Query("hedges"), r => (Statement: r.GetInt64(0), Span: offsets.FromLedger(r.GetInt32(1), r.GetInt32(2))), reportId).ToLookup(h => h.Statement, h => h.Span);
        var relations = session.Rows(Sql.Query("relations"), r => (Statement: r.GetInt64(0), Relation: ReadRelation(r, offsets)), reportId).ToLookup(r => r.Statement, r => r.Relation);
        return session.Rows(
            Sql.Query("statements"),
            row => ReadStatement(row, sources) with
            {
                Speaker = spans[(row.GetInt64(0), "speaker")].ToArray(),
                Cue = spans[(row.GetInt64(0), "cue")].ToArray(),
                Content = spans[(row.GetInt64(0), "content")].ToArray(),
                Via = via[row.GetInt64(0)].ToArray(),
                Figures = figures[(row.GetInt64(0), false)].ToArray(),
                DerivedFigures = figures[(row.GetInt64(0), true)].ToArray(),
                Times = times[(row.GetInt64(0), "content")].ToArray(),
                SaidTime = times[(row.GetInt64(0), "saying")].FirstOrDefault(),
                Places = places[row.GetInt64(0)].ToArray(),
                Hedges = hedges[row.GetInt64(0)].ToArray(),
                Relations = relations[row.GetInt64(0)].ToArray(),
            },
            reportId);
    }

    private static Statement ReadStatement(SqliteDataReader row, AlikeSources sources) => new()
    {
        Id = row.GetString(1),
        Mode = Words.Parse<Mode>(row.GetString(2)),
        Stance = Words.Parse<Stance>(row.GetString(3)),
        Channel = row.Text(4),
        SaidOn = Words.ParseDate(row.Text(5)),
        InCustody = row.GetInt64(6) != 0,
        FoundBy = string.Intern(row.GetString(7)),
        Confidence = row.Real(8),
        Source = row.IsDBNull(9) ? null : sources.Of(row, 9),
        Content = [],
    };

    private static StatedRelation ReadRelation(SqliteDataReader row, Offsets offsets)
    {
        RelationSide Side(int column) => new(row.Text(column), row.IsDBNull(column + 1) ? null : offsets.FromLedger(row.GetInt32(column + 1), row.GetInt32(column + 2)));
        return new StatedRelation(Words.Parse<Relation>(row.GetString(1)), offsets.FromLedger(row.GetInt32(2), row.GetInt32(3)), Side(4), Side(7));
    }

    private static TimeMention ReadTime(SqliteDataReader row, Offsets offsets) => new()
    {
        Span = offsets.FromLedger(row.GetInt32(1), row.GetInt32(2)),
        From = Words.ParseDate(row.Text(3)),
        To = Words.ParseDate(row.Text(4)),
        Anchor = Words.ParseDate(row.Text(5)),
        Rule = row.GetString(6),
    };
}
