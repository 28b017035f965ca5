using System.Text;

namespace Hearsay.Cli.Output;

/// <summary>Prints rows as a table: drawn to the width of a screen, or as plain aligned columns of full text in a pipe.</summary>
internal static class Table
{
    /// <summary>Prints the rows under their headings.</summary>
    public static void Print<T>(Terminal terminal, IEnumerable<T> rows, params IReadOnlyList<Column<T>> columns)
    {
        var cells = rows.Select(r => columns.Select(c => terminal.Shown(Printable.Line(c.Cell(r)))).ToArray()).ToList();
        if (terminal.OutIsScreen) ScreenTable.Print(terminal, columns, cells);
        else PrintPlain(terminal, columns, cells);
    }

    /// <summary>Prints the rows under their headings; where there are none it says so in words, which are no data.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="nothing">What to say where there are none, a sentence.</param>
    /// <param name="columns">The columns.</param>
    public static void PrintAny<T>(Terminal terminal, IReadOnlyCollection<T> rows, string nothing, params IReadOnlyList<Column<T>> columns)
    {
        if (rows.Count > 0) Print(terminal, rows, columns);
        else terminal.Error.WriteLine($"hearsay: {Printable.Line(nothing)}");
    }

    private static void PrintPlain<T>(Terminal terminal, IReadOnlyList<Column<T>> columns, List<string[]> cells)
    {
        string[] titles = [.. columns.Select(c => c.Title)];
        var widths = titles.Select((t, i) => cells.Select(c => c[i].Length).Append(t.Length).Max()).ToArray();
        using var output = terminal.OutText();
        foreach (var row in cells.Prepend(titles)) output.WriteLine(PlainRow(columns, row, widths));
    }

    private static string PlainRow<T>(IReadOnlyList<Column<T>> columns, string[] row, int[] widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Length; i++)
        {
            if (i > 0) line.Append("  ");
            line.Append(columns[i].IsNumber ? row[i].PadLeft(widths[i]) : row[i].PadRight(widths[i]));
        }

        return line.ToString().TrimEnd();
    }
}
