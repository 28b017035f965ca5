using System.IO.Compression;

namespace Hearsay.Intake.Archives;

/// <summary>A file packed with gzip, such as the outside of <c>.tar.gz</c>: what it unpacks to is its one part.</summary>
internal sealed class GzipFormat : IReportFormat
{
    private static ReadOnlySpan<byte> End => "\0end of the file\0"u8;

    public string Name => "gzip";

    public string Noun => "a gzip file";

    public IReadOnlyList<string> Endings => [".gz", ".tgz"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.StartsWith(Gzip.Mark);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var taken = Unpacking.Member(part, Inner(part.Name), () => Unpack(part.Bytes), part.Bytes.Length, intaking);
        yield return taken;
        if (taken.Part is not null && !IsWhole(part.Bytes.Span))
            yield return Intaking.Fault(part, Inner(part.Name), "it is cut short, or followed by what is no gzip; what could be unpacked was taken.", "Save or download it again.");
    }

    private static GZipStream Unpack(ReadOnlyMemory<byte> packed) => new(ByteStream.Over(packed), CompressionMode.Decompress);

    // The unpacking stream takes a file that is cut short for one that is over. Something packed is put behind it: only a whole file lets that through.
    private static bool IsWhole(ReadOnlySpan<byte> packed)
    {
        try
        {
            using var stream = Unpack((byte[])[.. packed, .. Packed(End)]);
            var (buffer, last) = (new byte[64 * 1024], Array.Empty<byte>());
            for (int read; (read = stream.Read(buffer)) > 0;) last = read >= End.Length ? buffer[(read - End.Length)..read] : [.. last.Concat(buffer[..read]).TakeLast(End.Length)];
            return End.SequenceEqual(last);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static string Inner(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        var inner = Path.GetFileNameWithoutExtension(file);
        if (inner.Length == 0) return "unpacked";
        return file.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? inner + ".tar" : inner;
    }
}
