namespace Hearsay.Intake;

/// <summary>Knows common formats that are not plain text by their first bytes.</summary>
internal static class BinaryFormat
{
    private static readonly (byte[] Magic, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("7z"u8.ToArray().Append((byte)0xBC).ToArray(), "a 7-Zip archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("SQLite format 3\0"u8.ToArray(), "an SQLite database"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("OggS"u8.ToArray(), "an audio file"),
        ("ID3"u8.ToArray().Append((byte)0x03).ToArray(), "an audio file"),
    ];

    /// <summary>The format's name with its article, or null when the first bytes are those of no known format.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, name) in Known)
            if (bytes.StartsWith(magic)) return name;

        // The box that opens MPEG-4 files has its length before its name.
        return bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8) ? "a video or audio file" : null;
    }
}
