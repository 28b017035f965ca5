using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using Hearsay.Intake.Archives;

namespace Hearsay.Intake.WebArchives;

/// <summary>A server's answer as it was kept: status, fields, and the body in the forms it went through.</summary>
/// <param name="Status">The status code, such as 200.</param>
/// <param name="Fields">Names, without regard to case, and values.</param>
/// <param name="Sent">The body as it stands in the message.</param>
internal sealed record HttpResponse(int Status, IReadOnlyDictionary<string, string> Fields, ReadOnlyMemory<byte> Sent)
{
    private const int MaxEncodings = 3;

    /// <summary>The media type without parameters, in lower case; empty when there is none.</summary>
    public string MediaType => (Fields.GetValueOrDefault("Content-Type") ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The encoding of the characters as the server names it; null when it names none.</summary>
    public string? Charset => MediaTypeHeaderValue.TryParse(Fields.GetValueOrDefault("Content-Type"), out var media) ? media.CharSet?.Trim('"') : null;

    /// <summary>Reads a message; null when it is none.</summary>
    public static HttpResponse? Read(ReadOnlyMemory<byte> message)
    {
        var bytes = message.Span;
        if (!bytes.StartsWith("HTTP/"u8)) return null;
        var (end, gap) = (bytes.IndexOf("\r\n\r\n"u8), 4);
        if (end < 0) (end, gap) = (bytes.IndexOf("\n\n"u8), 2);
        if (end < 0) (end, gap) = (bytes.Length, 0);
        var head = Encoding.Latin1.GetString(bytes[..end]);
        var first = head.Split('\n', 2)[0].Split(' ', 3);
        if (first.Length < 2 || !int.TryParse(first[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        return new HttpResponse(status, WarcRecord.FieldsOf(head), message[(end + gap)..]);
    }

    /// <summary>The body without chunks, still packed where it is. Many archives keep the field that tells of chunks for a body that has none any more.</summary>
    /// <exception cref="InvalidDataException">The chunks do not fit the body.</exception>
    public ReadOnlyMemory<byte> Whole() =>
        (Fields.GetValueOrDefault("Transfer-Encoding") ?? "").Contains("chunked", StringComparison.OrdinalIgnoreCase) && Chunks.StartIn(Sent.Span) ? Chunks.Join(Sent) : Sent;

    /// <summary>The bytes of the page, unpacked under the limits.</summary>
    /// <exception cref="InvalidDataException">The packing is damaged.</exception>
    /// <exception cref="IntakeException">It is packed in a way that is not known, or a limit is gone over.</exception>
    public ReadOnlyMemory<byte> Content(ReadOnlyMemory<byte> whole, Part part, IntakeLimits limits)
    {
        var encodings = (Fields.GetValueOrDefault("Content-Encoding") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (encodings.Length > MaxEncodings) throw new IntakeException($"it is packed {encodings.Length} times over.", "Save the page itself and add that.");
        foreach (var encoding in encodings.Reverse())
        {
            if (Unpacked(encoding.ToLowerInvariant(), whole) is not { } stream) continue;
            using (stream)
            {
                var content = Unpacking.All(stream, whole.Length, part, limits);
                if (stream is GZipStream && Length(whole.Span) != (uint)content.Length) throw new InvalidDataException("it is cut short");
                whole = content;
            }
        }

        return whole;
    }

    // The unpacking stream takes a gzip file that is cut short for one that is over; its last four bytes say how long it unpacks to.
    private static uint? Length(ReadOnlySpan<byte> packed) => packed.Length < 18 ? null : BinaryPrimitives.ReadUInt32LittleEndian(packed[^4..]);

    // As with chunks, the field often stays when the packing is gone; gzip tells by its first bytes.
    private static Stream? Unpacked(string encoding, ReadOnlyMemory<byte> packed)
    {
        var bytes = ByteStream.Over(packed);
        return encoding switch
        {
            "identity" => null,
            "gzip" or "x-gzip" => packed.Span.StartsWith(Gzip.Mark) ? new GZipStream(bytes, CompressionMode.Decompress) : null,
            "deflate" => packed.Span is [0x78, ..] ? new ZLibStream(bytes, CompressionMode.Decompress) : new DeflateStream(bytes, CompressionMode.Decompress),
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            _ => throw new IntakeException($"it is packed with \"{encoding}\", which is not known.", "Save the page itself and add that."),
        };
    }
}
