using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes figures with their words out of the tables, one report's text in memory at a time.</summary>
internal static class FigureRows
{
    public static List<StatedFigure> Read(Session session, string dossier)
    {
        var (reportId, text, offsets) = (0L, "", new Offsets(""));
        var figures = session.Rows(
            Sql.Query("stated-figures"),
            row =>
            {
                if (row.GetInt64(0) != reportId)
                {
                    reportId = row.GetInt64(0);
                    text = session.First("SELECT text FROM report WHERE id = $1", r => r.GetString(0), reportId)!;
                    offsets = new Offsets(text);
                }

                return ReadFigure(row, ReadingRows.ReadFigure(row, 6, offsets), text);
            },
            dossier);
        return [.. figures
            .OrderBy(f => f.Figure.Measure, StringComparer.Ordinal)
            .ThenBy(f => f.Figure.Scope, StringComparer.Ordinal)
            .ThenBy(f => f.Figure.AsOf)
            .ThenBy(f => f.Report, StringComparer.Ordinal)
            .ThenBy(f => f.Sha256, StringComparer.Ordinal)
            .ThenBy(f => f.Figure.Span)];
    }

    private static StatedFigure ReadFigure(SqliteDataReader row, Figure figure, string text) => new()
    {
        Sha256 = row.GetString(1),
        Report = row.GetString(2),
        StatementId = row.GetString(3),
        Source = row.Text(4),
        Stance = Words.Parse<Stance>(row.GetString(5)),
        Figure = figure,
        Words = figure.Span.In(text),
    };
}
