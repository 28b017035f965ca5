using System.IO.Compression;

namespace Hearsay.Intake.Archives;

/// <summary>Looks at what gzip holds without unpacking it all.</summary>
internal static class Gzip
{
    /// <summary>How it begins, with the one way of packing that there is.</summary>
    public static ReadOnlySpan<byte> Mark => [0x1F, 0x8B, 0x08];

    /// <summary>True when the bytes are packed with gzip and what they unpack to begins so.</summary>
    public static bool StartsWith(ReadOnlyMemory<byte> packed, ReadOnlySpan<byte> magic)
    {
        if (!packed.Span.StartsWith(Mark)) return false;
        try
        {
            using var stream = new GZipStream(ByteStream.Over(packed[..Math.Min(packed.Length, 4096)]), CompressionMode.Decompress);
            var start = new byte[magic.Length];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && magic.SequenceEqual(start);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
