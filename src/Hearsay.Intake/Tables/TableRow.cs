using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Intake.Tables;

/// <summary>One row on its way out of a table.</summary>
/// <param name="Number">Its number, as a program that shows the table counts: the row of names is 1. In lines of JSON the line's.</param>
/// <param name="Json">Its cells as one JSON object; empty when something is wrong with it.</param>
/// <param name="Problem">What is wrong with it, or null.</param>
internal sealed record TableRow(long Number, ReadOnlyMemory<byte> Json, string? Problem = null)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How reports of it are named.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"row {Number}");

    /// <summary>A row of cells under the names of a table; null when all of them are empty.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="names">The names.</param>
    /// <param name="cells">The cells; there may be fewer than names, and more when those are empty.</param>
    public static TableRow? Of(long number, IReadOnlyList<string> names, IReadOnlyList<string> cells)
    {
        if (cells.All(string.IsNullOrWhiteSpace)) return null;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            for (var i = 0; i < Math.Min(names.Count, cells.Count); i++)
                if (cells[i].Length > 0) json.WriteString(names[i], cells[i]);
            json.WriteEndObject();
        }

        return new TableRow(number, bytes.ToArray());
    }

    /// <summary>Names made different from each other and none of them empty, so that every cell can be asked for.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<string> headings)
    {
        var names = new List<string>(headings.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < headings.Count; i++)
        {
            var name = headings[i].Trim();
            if (name.Length == 0) name = string.Create(CultureInfo.InvariantCulture, $"column {i + 1}");
            if (!seen.Add(name)) name = string.Create(CultureInfo.InvariantCulture, $"{name} (column {i + 1})");
            seen.Add(name);
            names.Add(name);
        }

        return names;
    }
}
