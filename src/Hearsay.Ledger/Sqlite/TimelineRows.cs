using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes what stands on a line of time out of the tables.</summary>
internal static class TimelineRows
{
    private const int MostUndated = 50;
    private const string Columns = "key, sha256, size, publisher, source, kind, stance, mode, from_date, to_date, words";

    // A partial date is let through when any of its days may lie between the two.
    private const string Between = "from_date IS NOT NULL AND ($3 IS NULL OR substr(to_date, 1, length($3)) >= substr($3, 1, length(to_date))) AND ($4 IS NULL OR substr(from_date, 1, length($4)) <= substr($4, 1, length(from_date)))";

    public static Timeline Read(Session session, string dossier, TimelineClock clock, PartialDate? from, PartialDate? to, int skip, int take)
    {
        var all = Sql.Query("timeline");
        object?[] values = [dossier, Words.Of(clock), from?.ToString(), to?.ToString()];
        return new Timeline(
            session.Rows($"SELECT {Columns} FROM ({all}) WHERE {Between} ORDER BY from_date, to_date, name, place LIMIT $6 OFFSET $5", r => Mark(r, 0), [.. values, skip, take]),
            (int)session.Number($"SELECT count(*) FROM ({all}) WHERE {Between}", values)!.Value,
            session.Rows($"SELECT {Columns} FROM ({all}) WHERE from_date IS NULL ORDER BY name, place LIMIT $3", r => Mark(r, 0), dossier, Words.Of(clock), MostUndated),
            (int)session.Number($"SELECT count(*) FROM ({all}) WHERE from_date IS NULL", dossier, Words.Of(clock))!.Value,
            session.Rows($"SELECT count(*), min(statement), {Columns} FROM ({all}) WHERE {Between} GROUP BY source, from_date, to_date ORDER BY from_date, to_date, source", Group, values));
    }

    // min() makes SQLite take the other columns from the row that holds it.
    private static TimelineGroup Group(SqliteDataReader row)
    {
        var first = Mark(row, 2);
        return new TimelineGroup(first.Source, first.From!.Value, first.To!.Value, row.GetInt32(0), first);
    }

    private static TimelineMark Mark(SqliteDataReader row, int column) => new()
    {
        StatementId = row.GetString(column),
        Sha256 = row.GetString(column + 1),
        Size = row.GetInt64(column + 2),
        Publisher = row.GetString(column + 3),
        Source = row.Text(column + 4),
        Kind = row.Text(column + 5) is { } kind ? Words.Parse<SourceKind>(kind) : null,
        Stance = Words.Parse<Stance>(row.GetString(column + 6)),
        Mode = Words.Parse<Mode>(row.GetString(column + 7)),
        From = Words.ParseDate(row.Text(column + 8)),
        To = Words.ParseDate(row.Text(column + 9)),
        Words = row.GetString(column + 10),
    };
}
