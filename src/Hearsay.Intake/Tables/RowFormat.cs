using System.Text.Json;
using Hearsay.Intake.Json;
using Hearsay.Model;

namespace Hearsay.Intake.Tables;

/// <summary>One row of a table as a JSON object of its cells: a report. A row without text is left out.</summary>
internal sealed class RowFormat : IReportFormat
{
    /// <summary>The name by which tables hand rows over.</summary>
    public const string Row = "row";

    public string Name => Row;

    public string Noun => "a row of a table";

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(Head head) => false;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var json = JsonDocument.Parse(part.Bytes);
        var row = json.RootElement;
        if (row.ValueKind != JsonValueKind.Object) throw new InvalidDataException("it is no object");
        var columns = part.Columns ?? Before(row, part.Text) ?? TableColumns.Of([.. row.EnumerateObject().Select(c => c.Name)], intaking.Choices.Columns);
        if (columns.Value(row, ReportField.Text) is not { } text) return [Taken.Without(part.Name)];
        var notes = new List<string>();
        var header = new ReportHeader
        {
            Title = columns.Value(row, ReportField.Title),
            Publisher = columns.Value(row, ReportField.Publisher),
            Published = Date(columns, row, ReportField.Published, notes),
            Modified = Date(columns, row, ReportField.Modified, notes),
            Byline = columns.Value(row, ReportField.Byline),
            Url = columns.Value(row, ReportField.Url),
            Agency = columns.Value(row, ReportField.Agency),
            Channel = columns.Value(row, ReportField.Channel),
        };
        return [Taken.Of(ReportParts.Of(part, Name, text, new TextSpan(0, text.Length), header, notes, [], columns.Value(row, ReportField.Language)), part.Bytes)];
    }

    // A row's bytes do not say which cell was taken for the text: the one that is the text was.
    private static TableColumns? Before(JsonElement row, string? text) =>
        text is null ? null : Paths(row, "", 0).FirstOrDefault(p => p.Value.Text() == text).Path is { } path ? new TableColumns(new Dictionary<ReportField, string> { [ReportField.Text] = path }, null) : null;

    private static IEnumerable<(string Path, JsonElement Value)> Paths(JsonElement row, string before, int depth)
    {
        if (row.ValueKind != JsonValueKind.Object || depth > 8) return [];
        return row.EnumerateObject().SelectMany(m => Paths(m.Value, $"{before}{m.Name}.", depth + 1).Prepend(($"{before}{m.Name}", m.Value)));
    }

    private static Timestamp? Date(TableColumns columns, JsonElement row, ReportField field, List<string> notes)
    {
        if (columns.Value(row, field) is not { } cell) return null;
        if (CellDate.Read(cell, columns.Dates) is { } date) return date;
        notes.Add($"{columns.Columns[field]} is \"{(cell.Length > 60 ? cell[..60] + " ..." : cell)}\", which is no date that is known; expected a form like 2033-02-28T09:00:00Z.");
        return null;
    }
}
