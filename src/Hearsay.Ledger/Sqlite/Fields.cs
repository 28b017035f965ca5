using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Reading columns that may be null, and the shapes that several tables share.</summary>
internal static class Fields
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static double? Real(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    /// <summary>The source in the columns name, kind, role, aliases_json from <paramref name="column"/> on.</summary>
    public static Source Source(this SqliteDataReader row, int column) => new()
    {
        Name = row.GetString(column),
        Kind = Words.Parse<SourceKind>(row.GetString(column + 1)),
        Role = row.Text(column + 2),
        Aliases = Words.ParseList(row.GetString(column + 3)),
    };

    /// <summary>The place in the columns container and part_path from <paramref name="column"/> on; null for a file of its own.</summary>
    public static PartOf? Part(this SqliteDataReader row, int column) =>
        row.Text(column) is { } container ? new PartOf(container, row.Text(column + 1) ?? "") : null;

    /// <summary>The header in the columns title, publisher, published, url, byline, agency, channel from <paramref name="column"/> on.</summary>
    public static ReportHeader Header(this SqliteDataReader row, int column) => new()
    {
        Title = row.Text(column),
        Publisher = row.Text(column + 1),
        Published = Words.ParseTimestamp(row.Text(column + 2)),
        Url = row.Text(column + 3),
        Byline = row.Text(column + 4),
        Agency = row.Text(column + 5),
        Channel = row.Text(column + 6),
    };
}
