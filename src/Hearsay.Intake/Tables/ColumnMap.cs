using System.Diagnostics.CodeAnalysis;

namespace Hearsay.Intake.Tables;

/// <summary>Which columns of a table hold what, as a person says it: "text=Body,title=Headline,publisher=Outlet".</summary>
public sealed class ColumnMap
{
    private ColumnMap(IReadOnlyDictionary<ReportField, string> columns) => Columns = columns;

    /// <summary>Name of the column of each field that is told; in nested JSON the names of the way to it, divided by dots.</summary>
    public IReadOnlyDictionary<ReportField, string> Columns { get; }

    /// <summary>The words for the fields, as a map names them.</summary>
    public static IReadOnlyList<string> FieldNames { get; } = [.. Enum.GetNames<ReportField>().Select(n => n.ToLowerInvariant())];

    /// <summary>Reads a map.</summary>
    /// <param name="text">Pairs of field and column; a comma that no pair follows belongs to the name of the column before it.</param>
    /// <param name="map">The map, or null.</param>
    /// <param name="problem">What is wrong with the text and what was expected, or null.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out ColumnMap? map, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (map, problem) = (null, null);
        var columns = new Dictionary<ReportField, string>();
        foreach (var (name, column) in Pairs(text))
        {
            if (column is null) problem = $"'{name}' names no column; expected a form like text=Body,title=Headline.";
            else if (FieldOf(name) is not { } field) problem = $"'{name}' is nothing that a column can hold; it is one of {string.Join(", ", FieldNames)}.";
            else if (!columns.TryAdd(field, column)) problem = $"'{name}' is told twice.";
            if (problem is not null) return false;
        }

        map = new ColumnMap(columns);
        return true;
    }

    /// <summary>The map as it is told.</summary>
    public override string ToString() => string.Join(',', Columns.OrderBy(c => c.Key).Select(c => $"{c.Key.ToString().ToLowerInvariant()}={c.Value}"));

    private static List<(string Name, string? Column)> Pairs(string text)
    {
        var pairs = new List<(string Name, string? Column)>();
        foreach (var piece in text.Split(','))
        {
            var sign = piece.IndexOf('=', StringComparison.Ordinal);
            if (sign < 0 && pairs.Count > 0 && pairs[^1].Column is { } before) pairs[^1] = (pairs[^1].Name, $"{before},{piece}");
            else if (sign < 0) pairs.Add((piece.Trim(), null));
            else pairs.Add((piece[..sign].Trim(), piece[(sign + 1)..].Trim() is { Length: > 0 } column ? column : null));
        }

        return pairs;
    }

    private static ReportField? FieldOf(string name) => FieldNames.Contains(name, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<ReportField>(name, ignoreCase: true) : null;
}
