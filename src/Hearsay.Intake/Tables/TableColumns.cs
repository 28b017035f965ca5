using System.Text.Json;
using Hearsay.Intake.Json;

namespace Hearsay.Intake.Tables;

/// <summary>The columns of one table that hold something of a report, and how its dates are written.</summary>
/// <param name="Columns">Name of the column of each field.</param>
/// <param name="Dates">Which number of 3/4/2031 is the day; null when nothing tells.</param>
internal sealed record TableColumns(IReadOnlyDictionary<ReportField, string> Columns, DayOrder? Dates)
{
    private const int MostNamed = 30;

    /// <summary>What a person told of the columns, and where he told nothing, what their names say.</summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="told">What the person told.</param>
    /// <exception cref="IntakeException">A column that was told is not there, or nothing tells which one holds the text.</exception>
    public static TableColumns Of(IReadOnlyCollection<string> columns, ColumnMap? told)
    {
        var known = new Dictionary<ReportField, string>();
        foreach (var (field, column) in told?.Columns ?? new Dictionary<ReportField, string>())
            known[field] = Find(columns, column) ?? throw new IntakeException($"there is no column \"{column}\" in it; its columns are {Named(columns)}.", $"Say which is the {field.ToString().ToLowerInvariant()} with --columns.");
        var of = ColumnNames.Guess(columns, known);
        if (!of.ContainsKey(ReportField.Text)) throw new IntakeException($"no column of it has a name that texts of reports go under; its columns are {Named(columns)}.", "Say which it is with --columns text=NAME.");
        return new TableColumns(of, null);
    }

    /// <summary>What a field of a row says; null when it has no such column or nothing stands there.</summary>
    public string? Value(JsonElement row, ReportField field) => Columns.TryGetValue(field, out var column) && Cell(row, column) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    /// <summary>Which columns are taken for what, in words.</summary>
    public override string ToString() => string.Join(", ", Columns.OrderBy(c => c.Key).Select(c => $"{c.Key.ToString().ToLowerInvariant()}={c.Value}"));

    // A list of names, as of authors, is one value.
    private static string? Cell(JsonElement row, string column)
    {
        var cell = row.Member(column) ?? column.Split('.').Aggregate((JsonElement?)row, (at, step) => at?.Member(step));
        if (cell is { ValueKind: JsonValueKind.Array } list) return string.Join(", ", list.EnumerateArray().Select(v => v.Text() ?? v.Text("name")).Where(v => v is not null));
        return cell?.Text() ?? cell?.Text("name");
    }

    private static string? Find(IReadOnlyCollection<string> columns, string name) =>
        columns.FirstOrDefault(c => c == name) ?? columns.FirstOrDefault(c => string.Equals(c.Trim(), name, StringComparison.OrdinalIgnoreCase))
        ?? (name.Contains('.', StringComparison.Ordinal) && columns.Contains(name[..name.IndexOf('.', StringComparison.Ordinal)]) ? name : null);

    private static string Named(IReadOnlyCollection<string> columns)
    {
        var names = string.Join(", ", columns.Take(MostNamed).Select(c => $"\"{(c.Length > 60 ? c[..60] + " ..." : c)}\""));
        return columns.Count > MostNamed ? $"{names} and {columns.Count - MostNamed} more" : names;
    }
}
