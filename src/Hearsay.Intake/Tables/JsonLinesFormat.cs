using System.Text;
using System.Text.Json;
using Hearsay.Intake.Json;

namespace Hearsay.Intake.Tables;

/// <summary>A table as lines of JSON (JSONL, NDJSON): every line that holds an object is a part, named by the line's number.</summary>
internal sealed class JsonLinesFormat : IReportFormat
{
    private const int SampleRows = 50;

    public string Name => "jsonl";

    public string Noun => "lines of JSON";

    public IReadOnlyList<string> Endings => [".jsonl", ".ndjson"];

    public bool IsContainer => true;

    public bool Recognises(Head head)
    {
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

    private static IEnumerable<TableRow> Rows(ReadOnlyMemory<byte> bytes)
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
            yield return content.Span[0] == '{' ? new TableRow(number, content) : new TableRow(number, default, "it is no JSON object; every line is to hold one.");
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
}
