using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes figures with their words out of the tables, one report's text in memory at a time.</summary>
internal static class FigureRows
{
    private const int MostContext = 80;
    private static readonly char[] LineEnds = ['\r', '\n'];

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
        Before = Before(text, figure.Span.Start),
        After = After(text, figure.Span.End),
    };

    private static string Before(string text, int end)
    {
        var start = Math.Max(0, end - MostContext);
        var line = text.LastIndexOf('\n', Math.Max(0, end - 1), end - start) + 1;
        if (line > start) return text[line..end];
        var space = start == 0 ? -1 : text.IndexOf(' ', start, end - start);
        return start == 0 ? text[..end] : space < 0 ? "" : text[(space + 1)..end];
    }

    private static string After(string text, int start)
    {
        var end = Math.Min(text.Length, start + MostContext);
        var line = text.IndexOfAny(LineEnds, start, end - start);
        if (line >= 0) return text[start..line];
        var space = end == text.Length ? -1 : text.LastIndexOf(' ', end - 1, end - start);
        return end == text.Length ? text[start..] : space < 0 ? "" : text[start..space];
    }
}
