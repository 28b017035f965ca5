using Spectre.Console;

namespace Hearsay.Cli.Output;

/// <summary>Draws a table on a screen. Apart from <see cref="Table"/> so that a pipe never loads the drawing library.</summary>
internal static class ScreenTable
{
    /// <summary>Draws cells, given row by row, under their headings.</summary>
    public static void Print<T>(Terminal terminal, IReadOnlyList<Column<T>> columns, IEnumerable<string[]> cells)
    {
        using var output = terminal.OutText();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.Color ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.Color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = terminal.Width;
        console.Write(Draw(columns, cells));
    }

    private static Spectre.Console.Table Draw<T>(IReadOnlyList<Column<T>> columns, IEnumerable<string[]> cells)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            var drawn = new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold)));
            table.AddColumn(column.IsNumber ? drawn.RightAligned() : drawn);
        }

        foreach (var row in cells) table.AddRow(row.Select(c => new Text(c)));
        return table;
    }
}
