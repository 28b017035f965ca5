using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>
/// The <c>Key: value</c> lines that may stand above a report's text. They are a header only when the first is a key that is
/// known, every line down to the first empty one has the form, and at least half of the keys are known: a text that merely
/// begins with "Note: ..." keeps its first line. A key that is not known is left out of the body and noted.
/// </summary>
internal static class HeaderLines
{
    private const int MaxLines = 64;
    private const int MaxKeyLength = 40;

    private static readonly string[] Known = ["Title", "Publisher", "Published", "Url", "Byline", "Agency", "Channel"];

    /// <summary>Reads the header of a text.</summary>
    public static ReadHeader Read(string text)
    {
        var lines = Block(text, out var bodyStart);
        if (lines.Count == 0 || Canonical(lines[0].Key) is null || lines.Count(l => Canonical(l.Key) is not null) * 2 < lines.Count)
            return new ReadHeader(new ReportHeader(), 0, []);

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var notes = new List<string>();
        foreach (var (key, value) in lines)
        {
            if (Canonical(key) is not { } known) notes.Add($"The header line \"{key}\" is not known and was not used.");
            else if (value.Length > 0 && !values.TryAdd(known, value)) notes.Add($"The header names {known} twice; the first was used.");
        }

        return new ReadHeader(Header(values, notes), bodyStart, notes);
    }

    private static List<(string Key, string Value)> Block(string text, out int bodyStart)
    {
        var lines = new List<(string, string)>();
        bodyStart = 0;
        while (bodyStart < text.Length)
        {
            var line = Line(text, ref bodyStart);
            if (line.IsWhiteSpace()) return lines;
            if (lines.Count == MaxLines || Split(line) is not { } pair) return [];
            lines.Add(pair);
        }

        return lines;
    }

    private static ReadOnlySpan<char> Line(string text, ref int at)
    {
        var rest = text.AsSpan(at);
        var end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            at = text.Length;
            return rest;
        }

        at += end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
        return rest[..end];
    }

    private static (string Key, string Value)? Split(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, MaxKeyLength)].IndexOf(':');
        return colon > 0 && char.IsLetter(line[0]) ? (line[..colon].TrimEnd().ToString(), line[(colon + 1)..].Trim().ToString()) : null;
    }

    private static string? Canonical(string key) => Array.Find(Known, k => k.Equals(key, StringComparison.OrdinalIgnoreCase));

    private static ReportHeader Header(Dictionary<string, string> values, List<string> notes) => new()
    {
        Title = values.GetValueOrDefault("Title"),
        Publisher = values.GetValueOrDefault("Publisher"),
        Published = Date(values.GetValueOrDefault("Published"), notes),
        Url = values.GetValueOrDefault("Url"),
        Byline = values.GetValueOrDefault("Byline"),
        Agency = values.GetValueOrDefault("Agency"),
        Channel = values.GetValueOrDefault("Channel"),
    };

    private static Timestamp? Date(string? value, List<string> notes)
    {
        if (value is null) return null;
        if (Timestamp.TryParse(value, out var timestamp)) return timestamp;
        notes.Add($"Published is \"{value}\", which is no date; expected a form like 2033-02-28 or 2033-02-28T09:00:00Z. The report was kept without a date.");
        return null;
    }
}
