using System.Text.Json;

namespace Hearsay.Intake.Tables;

/// <summary>Takes the rows of a table out, one after the other: the same for every form a table has.</summary>
internal static class Table
{
    private const int MostFaults = 1_000;

    /// <summary>The rows as parts; what is wrong with one is a fault of it, and the others go on.</summary>
    /// <param name="part">The file.</param>
    /// <param name="sheet">Name of the sheet, with a stroke behind it; empty where there are none.</param>
    /// <param name="names">Names of its columns.</param>
    /// <param name="rows">Goes through its rows from the first, as often as asked.</param>
    /// <param name="intaking">The limits and what a person told of columns.</param>
    public static IEnumerable<Taken> Read(Part part, string sheet, IReadOnlyCollection<string> names, Func<IEnumerable<TableRow>> rows, Intaking intaking)
    {
        var columns = TableColumns.Of(names, intaking.Choices.Columns);
        var dates = Dates(columns, rows);
        columns = columns with { Dates = dates.Order ?? intaking.Choices.Dates };
        yield return Intaking.Remark(part, $"{(sheet.Length == 0 ? "its" : $"the {sheet.TrimEnd('/')} sheet's")} columns were taken as {columns}. Say otherwise with --columns.");
        if (dates.IsOpen && columns.Dates is null) yield return Intaking.OpenDates(part);
        var faults = 0;
        foreach (var row in rows())
        {
            if (row.Problem is null) yield return Intaking.Row(part, sheet + row.Name, row.Json, columns);
            else if (++faults <= MostFaults) yield return Intaking.Fault(part, sheet + row.Name, row.Problem, "Mend the row and add the file again; the other rows are taken.");
        }

        if (faults > MostFaults) yield return Intaking.Fault(part, $"{faults - MostFaults:0} more rows are broken.", "Check what divides the columns; a program that shows tables can save the file anew.");
    }

    // Whether the day comes first is decided by all rows; where the dates are written another way, the first ones show it.
    private static NumberDates Dates(TableColumns columns, Func<IEnumerable<TableRow>> rows)
    {
        var (dates, others) = (new NumberDates(inOrder: false), 0);
        foreach (var row in rows().Where(r => r.Problem is null))
        {
            if (Cell(columns, row) is not { } cell) continue;
            if (CellDate.Numbers(cell) is { } numbers && !numbers.IsYearFirst) dates.See(numbers);
            else if (++others > 100 && !dates.HasAny) break;
            if (dates.Order is not null && ++others > 10_000) break;
        }

        return dates;
    }

    private static string? Cell(TableColumns columns, TableRow row)
    {
        if (!columns.Columns.ContainsKey(ReportField.Published)) return null;
        try
        {
            using var json = JsonDocument.Parse(row.Json);
            return columns.Value(json.RootElement, ReportField.Published);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
