using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes figures with their words out of the tables, one report's text in memory at a time.</summary>
internal static class FigureRows
{
    private const int MostContext = 80;
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The figures of a dossier, or those of some of its claims.</summary>
    public static List<StatedFigure> Read(Session session, string dossier, IReadOnlyList<string>? claimIds = null)
    {
        object?[] values = claimIds is null ? [dossier] : [dossier, Words.OfList(claimIds)];
        var (reportId, text, offsets) = (0L, "", new Offsets(""));
        var figures = session.Rows(
            Sql.Query(claimIds is null ? "stated-figures" : "stated-figures-of-claims"),
            row =>
            {
                if (row.GetInt64(0) != reportId)
                {
                    reportId = row.GetInt64(0);
                    text = session.First("SELECT text FROM report WHERE id = $1", r => r.GetString(0), reportId)!;
                    offsets = new Offsets(text);
                }

                return ReadFigure(row, Read(row, 6, offsets), text);
            },
            values);
        return [.. figures
            .OrderBy(f => f.Figure.Measure, StringComparer.Ordinal)
            .ThenBy(f => f.Figure.Scope, StringComparer.Ordinal)
            .ThenBy(f => f.Figure.AsOf)
            .ThenBy(f => f.Report, StringComparer.Ordinal)
            .ThenBy(f => f.Sha256, StringComparer.Ordinal)
            .ThenBy(f => f.Figure.Span)];
    }

    /// <summary>The figure in the columns starts, ends, measure, scope, bound, low, high, as_of, role and so on from <paramref name="column"/> on.</summary>
    public static Figure Read(SqliteDataReader row, int column, Offsets offsets) => new()
    {
        Span = offsets.FromLedger(row.GetInt32(column), row.GetInt32(column + 1)),
        Measure = row.GetString(column + 2),
        Scope = row.Text(column + 3),
        Bound = Words.Parse<Bound>(row.GetString(column + 4)),
        Low = row.Real(column + 5),
        High = row.Real(column + 6),
        AsOf = Words.ParseDate(row.Text(column + 7)),
        Role = Words.Parse<FigureRole>(row.GetString(column + 8)),
        Unit = row.Text(column + 9) is { } unit ? new FigureUnit(unit, row.GetString(column + 10), row.GetDouble(column + 11)) : null,
        Population = row.Text(column + 12),
        Place = row.Text(column + 13),
        Per = row.Text(column + 14),
        Since = Words.ParseDate(row.Text(column + 15)),
        IsRound = row.GetInt64(column + 16) != 0,
    };

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
