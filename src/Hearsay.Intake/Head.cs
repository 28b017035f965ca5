using System.IO.Compression;

namespace Hearsay.Intake;

/// <summary>What formats are recognised by: the bytes of a part, looked at in the ways that several formats need, each once.</summary>
internal sealed class Head
{
    private const int TextLength = 16 * 1024;
    private const int MaxZipNames = 2_000;

    private readonly Lazy<string?> _text;
    private readonly Lazy<IReadOnlyList<string>> _zipNames;

    public Head(string name, ReadOnlyMemory<byte> bytes)
    {
        (Name, Bytes) = (name, bytes);
        Ending = Path.GetExtension(name).ToLowerInvariant();
        _text = new(() => Decode(Start.Span));
        _zipNames = new(() => NamesOf(bytes));
    }

    /// <summary>The name, which says nothing sure.</summary>
    public string Name { get; }

    /// <summary>All the bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The first bytes, enough to tell a format by.</summary>
    public ReadOnlyMemory<byte> Start => Bytes[..Math.Min(Bytes.Length, TextLength)];

    /// <summary>The name's ending in lower case: a hint where two formats of plain text look alike, and nothing more.</summary>
    public string Ending { get; }

    /// <summary>
    /// True when the name says plain text. Text then stays as it stands, though it look like subtitles or a mail that a person typed off: only
    /// what no person types (markup, mail servers' lines) makes another form of it.
    /// </summary>
    public bool IsPlainByName => Ending is ".txt" or ".text";

    /// <summary>The first characters as text without white space before them, or null when the bytes are not text.</summary>
    public string? Text => _text.Value;

    /// <summary>Names of the members when this is a ZIP archive that can be listed, the first 2,000; else empty.</summary>
    public IReadOnlyList<string> ZipNames => _zipNames.Value;

    /// <summary>True when the bytes start so.</summary>
    public bool StartsWith(ReadOnlySpan<byte> magic) => Bytes.Span.StartsWith(magic);

    // A cut at a fixed length may split a character, which would make valid UTF-8 look invalid.
    private static string? Decode(ReadOnlySpan<byte> start)
    {
        var cut = start.Length;
        if (cut == TextLength)
        {
            while (cut > TextLength - 4 && (start[cut - 1] & 0xC0) == 0x80) cut--;
            if (start[cut - 1] >= 0xC0) cut--;
        }

        return TextEncoding.Decode(start[..cut])?.Text.TrimStart();
    }

    private static IReadOnlyList<string> NamesOf(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("PK"u8)) return [];
        try
        {
            using var zip = new ZipArchive(ByteStream.Over(bytes), ZipArchiveMode.Read);
            return [.. zip.Entries.Take(MaxZipNames).Select(e => e.FullName)];
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException)
        {
            return [];
        }
    }
}
