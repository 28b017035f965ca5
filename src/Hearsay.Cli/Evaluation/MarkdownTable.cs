using System.Text;

namespace Hearsay.Cli.Evaluation;

/// <summary>Rows of figures as a Markdown table: the first column flush left, the figures flush right.</summary>
internal static class MarkdownTable
{
    /// <summary>Makes the table; a figure that a row does not have is left blank.</summary>
    /// <param name="titles">Heading of the first column, then those of the figures.</param>
    /// <param name="rows">Name of each row and its figures by heading.</param>
    public static string Of(IReadOnlyList<string> titles, IEnumerable<(string Name, IReadOnlyDictionary<string, string> Figures)> rows)
    {
        var lines = rows.Select(r => titles.Skip(1).Select(t => r.Figures.GetValueOrDefault(t, "")).Prepend(r.Name).ToArray()).Prepend([.. titles]).ToList();
        var widths = titles.Select((_, i) => lines.Max(l => l[i].Length)).ToArray();
        lines.Insert(1, [.. widths.Select((w, i) => i == 0 ? new string('-', w) : new string('-', w - 1) + ":")]);
        var table = new StringBuilder();
        foreach (var line in lines) table.Append("| ").AppendJoin(" | ", line.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).Append(" |\n");
        return table.ToString();
    }
}
