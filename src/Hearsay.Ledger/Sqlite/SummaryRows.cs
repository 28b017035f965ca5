using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes reports without their texts out of the tables.</summary>
internal static class SummaryRows
{
    /// <summary>All of a dossier in order of their names.</summary>
    public static List<ReportSummary> All(Session session, string dossier) => session.Rows($"{Summaries} ORDER BY r.name, r.sha256", Summary, dossier);

    /// <summary>Some of a dossier in order of publication.</summary>
    public static List<ReportSummary> Page(Session session, string dossier, int skip, int take, DateTimeOffset? addedSince) =>
        session.Rows(
            $"{Summaries} AND ($2 IS NULL OR r.added_at >= $2) ORDER BY r.published, r.name, r.sha256 LIMIT $4 OFFSET $3",
            Summary, dossier, addedSince is { } since ? Words.Of(since) : null, skip, take);

    /// <summary>One; null when the dossier does not have it.</summary>
    public static ReportSummary? One(Session session, string dossier, string sha256) => session.First($"{Summaries} AND r.sha256 = $2", Summary, dossier, sha256);

    /// <summary>Those of a dossier in the order asked for; it has each of them.</summary>
    public static List<ReportSummary> Of(Session session, string dossier, List<string> sha256)
    {
        var found = session.Rows($"{Summaries} AND r.sha256 IN (SELECT value FROM json_each($2))", Summary, dossier, Words.OfList(sha256)).ToDictionary(summary => summary.Sha256, StringComparer.Ordinal);
        return [.. sha256.Select(hash => found[hash])];
    }

    private static string Summaries => Sql.Query("report-summaries");

    private static ReportSummary Summary(SqliteDataReader row) => new()
    {
        Sha256 = row.GetString(0),
        Name = row.GetString(1),
        Header = row.Header(2) with { Modified = Words.ParseTimestamp(row.Text(14)) },
        Notes = Words.ParseList(row.GetString(9)),
        ReaderVersion = row.GetString(10),
        Added = Words.ParseTime(row.GetString(11)),
        Size = row.GetInt64(12),
        Statements = row.GetInt32(13),
        Format = row.GetString(15),
        Language = row.Text(16),
        TextKey = row.Text(17),
        Part = row.Part(18),
    };
}
