using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Intake.Json;

namespace Hearsay.Intake.Tables;

/// <summary>
/// A table as lines of JSON (JSONL, NDJSON) or as one list of JSON objects: every object is a part, named by its line's number, in a list by its
/// place counted from 1.
/// </summary>
internal sealed partial class JsonLinesFormat : IReportFormat
{
    private const int SampleRows = 50;

    public string Name => "jsonl";

    public string Noun => "lines of JSON";

    public IReadOnlyList<string> Endings => [".jsonl", ".ndjson"];

    public bool IsContainer => true;

    public bool Recognises(Head head)
    {
        if (head.Text is ['[', ..] list) return Objects().IsMatch(list) && Members().Matches(list).Any(m => ColumnNames.IsText(m.Groups[1].Value));
        if (head.Text is not ['{', ..] text) return false;
        var lines = text.Split('\n', 3);
        return Endings.Contains(head.Ending) || (lines.Length > 1 && lines[1].StartsWith('{') && lines.Take(2).All(IsObject));
    }

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var bytes = JsonText.Utf8(part.Bytes);
        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span) && TextEncoding.Decode(bytes.Span) is { Note: { } note } decoded)
        {
            yield return Intaking.Remark(part, note);
            bytes = Encoding.UTF8.GetBytes(decoded.Text);
        }

        var names = Rows(bytes).Where(r => r.Problem is null).Take(SampleRows).SelectMany(r => Names(r.Json)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var taken in Table.Read(part, "", names, () => Rows(bytes), intaking)) yield return taken;
    }

    private static IEnumerable<TableRow> Rows(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var start && bytes.Span[start] == '[' ? Elements(bytes) : Lines(bytes);

    private static IEnumerable<TableRow> Elements(ReadOnlyMemory<byte> bytes)
    {
        var json = new JsonCursor(bytes);
        json.EntersArray();
        for (var number = 1L; Next(json) is { } next; number++)
        {
            yield return next.Problem is { } problem ? new TableRow(number, default, problem) : Row(number, next.Element, "element");
            if (next.Problem is not null) yield break;
        }
    }

    // What stands behind a break in a list cannot be told apart.
    private static (ReadOnlyMemory<byte> Element, string? Problem)? Next(JsonCursor json)
    {
        try
        {
            return json.NextElement() ? (json.Value(), null) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            return (default, $"the list is damaged or cut short here ({e.Message.TrimEnd('.')}).");
        }
    }

    private static TableRow Row(long number, ReadOnlyMemory<byte> content, string noun) =>
        content.Span[0] == '{' ? new TableRow(number, content) : new TableRow(number, default, $"it is no JSON object; every {noun} is to hold one.");

    private static IEnumerable<TableRow> Lines(ReadOnlyMemory<byte> bytes)
    {
        var number = 0L;
        for (var at = 0; at < bytes.Length;)
        {
            number++;
            var line = bytes[at..];
            if (line.Span.IndexOf((byte)'\n') is >= 0 and var end) line = line[..end];
            at += line.Length + 1;
            var content = Trimmed(line);
            if (content.IsEmpty) continue;
            yield return Row(number, content, "line");
        }
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> line)
    {
        var start = line.Span.IndexOfAnyExcept(" \t\r"u8);
        return start < 0 ? default : line[start..(line.Span.LastIndexOfAnyExcept(" \t\r"u8) + 1)];
    }

    private static List<string> Names(ReadOnlyMemory<byte> row)
    {
        try
        {
            using var json = JsonDocument.Parse(row);
            return [.. json.RootElement.EnumerateObject().Select(m => m.Name)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static bool IsObject(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\A\[\s*\{", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Objects();

    [GeneratedRegex(@"""([^""\\]{1,60})""\s*:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Members();
}
