using System.Runtime.InteropServices;

namespace Hearsay.Intake;

/// <summary>Bytes as a stream, for the libraries that read nothing else.</summary>
internal static class ByteStream
{
    /// <summary>A stream over the bytes as they lie: nothing is copied, and nothing can be written through it.</summary>
    public static MemoryStream Over(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
