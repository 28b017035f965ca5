using System.IO.Compression;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Originals by their SHA-256, packed with gzip where that makes them smaller.</summary>
internal static class Originals
{
    public static void Keep(Session session, string sha256, ReadOnlyMemory<byte> bytes)
    {
        if (session.Number("SELECT 1 FROM original WHERE sha256 = $1", sha256) is not null) return;
        var packed = Pack(bytes);
        var smaller = packed.Length < bytes.Length;
        session.Run(
            "INSERT INTO original (sha256, size, packing, bytes) VALUES ($1, $2, $3, $4)",
            sha256, bytes.Length, smaller ? "gzip" : "none", smaller ? packed : bytes.ToArray());
    }

    /// <summary>The bytes as they came in, or null when there is no such original.</summary>
    /// <exception cref="InvalidDataException">The packed bytes are damaged.</exception>
    public static byte[]? Read(Session session, string sha256) =>
        session.First(
            "SELECT packing, size, bytes FROM original WHERE sha256 = $1",
            r => r.GetString(0) == "gzip" ? Unpack(r.GetFieldValue<byte[]>(2), r.GetInt64(1)) : r.GetFieldValue<byte[]>(2),
            sha256);

    private static byte[] Pack(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(bytes.Span);
        return packed.ToArray();
    }

    // Reads no more than the size kept beside the bytes, so that a tampered row cannot unpack without end.
    private static byte[] Unpack(byte[] packed, long size)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        var bytes = new byte[Math.Min(size, Array.MaxLength)];
        var read = gzip.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length || gzip.ReadByte() >= 0) throw new InvalidDataException($"It does not unpack to the {size} bytes it had.");
        return bytes;
    }
}
