using System.Text;

namespace Hearsay.Intake.Json;

/// <summary>
/// The bytes of a JSON file as UTF-8 without a byte order mark, the only encoding its readers know. Bytes that are no valid UTF-8 here and
/// there stay: they are a fault of the value they stand in, and not of the file.
/// </summary>
internal static class JsonText
{
    /// <summary>The same bytes where they are such already.</summary>
    public static ReadOnlyMemory<byte> Utf8(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith(Encoding.UTF8.Preamble)) return bytes[Encoding.UTF8.Preamble.Length..];
        var isWide = span.StartsWith(Encoding.Unicode.Preamble) || span.StartsWith(Encoding.BigEndianUnicode.Preamble) || span[..Math.Min(span.Length, 4)].Contains((byte)0);
        return isWide && TextEncoding.Decode(span) is { } decoded ? Encoding.UTF8.GetBytes(decoded.Text) : bytes;
    }
}
