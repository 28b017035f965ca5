using System.Buffers.Text;

namespace Hearsay.Intake.WebArchives;

/// <summary>A body sent in chunks, each below a line with its size in hexadecimal digits, down to one of size 0 (RFC 9112, 7.1).</summary>
internal static class Chunks
{
    /// <summary>True when the bytes begin with the size of a chunk.</summary>
    public static bool StartIn(ReadOnlySpan<byte> body) => Size(body, out _) is not null;

    /// <summary>The body in one piece.</summary>
    /// <exception cref="InvalidDataException">A size does not fit what follows.</exception>
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> body)
    {
        using var joined = new MemoryStream();
        for (var rest = body.Span; ;)
        {
            if (Size(rest, out var line) is not { } size) throw new InvalidDataException("a chunk does not say how long it is");
            rest = rest[line..];
            if (size == 0) return joined.ToArray();
            if (size > rest.Length) throw new InvalidDataException($"a chunk says that it has {size} bytes and has {rest.Length}");
            joined.Write(rest[..(int)size]);
            rest = rest[(int)size..];
            if (!rest.StartsWith("\r\n"u8)) throw new InvalidDataException($"a chunk says that it has {size} bytes and does not end there");
            rest = rest[2..];
        }
    }

    private static long? Size(ReadOnlySpan<byte> bytes, out int line)
    {
        line = bytes.IndexOf("\r\n"u8) + 2;
        return line > 2 && Utf8Parser.TryParse(bytes[..(line - 2)], out long size, out var digits, 'x') && size >= 0 && (digits == line - 2 || bytes[digits] is (byte)';' or (byte)' ') ? size : null;
    }
}
