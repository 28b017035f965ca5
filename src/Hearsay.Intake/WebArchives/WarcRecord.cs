using System.Globalization;

namespace Hearsay.Intake.WebArchives;

/// <summary>One record of a web archive: its named fields and the bytes below them.</summary>
/// <param name="Fields">Names, without regard to case, and values.</param>
/// <param name="Block">What the record holds: of a response, the HTTP message.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Block)
{
    /// <summary>What sort of record it is: <c>response</c>, <c>request</c>, <c>revisit</c>; empty when it does not say.</summary>
    public string Type => Field("WARC-Type") ?? "";

    /// <summary>Its identity, as a URN; null when it gives none.</summary>
    public string? Id => Field("WARC-Record-ID")?.Trim('<', '>');

    /// <summary>The address that was asked for; null when it gives none. Version 1.0 writes it in angle brackets.</summary>
    public string? Target => Field("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>When it was fetched, as written.</summary>
    public string? Date => Field("WARC-Date");

    /// <summary>What is known of where it stands: its identity and when it was fetched.</summary>
    public string Place => string.Join(", ", new[] { Id, Date is null ? null : $"fetched {Date}" }.Where(p => p is not null));

    /// <summary>A field's value, or null.</summary>
    public string? Field(string name) => Fields.GetValueOrDefault(name);

    /// <summary>Reads the lines of a header; a line that begins with a space goes on with the one before.</summary>
    public static Dictionary<string, string> FieldsOf(string lines)
    {
        var (fields, last) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), "");
        foreach (var line in lines.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is [' ' or '\t', ..] && last.Length > 0) fields[last] += " " + line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) fields.TryAdd(last = line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return fields;
    }

    /// <summary>How many bytes the fields say that the block has; null when they do not say so in digits.</summary>
    public static long? LengthIn(IReadOnlyDictionary<string, string> fields) =>
        fields.TryGetValue("Content-Length", out var written) && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;
}
