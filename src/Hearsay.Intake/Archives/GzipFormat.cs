using System.IO.Compression;

namespace Hearsay.Intake.Archives;

/// <summary>A file packed with gzip, such as the outside of <c>.tar.gz</c>: what it unpacks to is its one part.</summary>
internal sealed class GzipFormat : IReportFormat
{
    public string Name => "gzip";

    public string Noun => "a gzip file";

    public IReadOnlyList<string> Endings => [".gz", ".tgz"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.StartsWith([0x1F, 0x8B, 0x08]);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var packed = new GZipStream(new MemoryStream(part.Bytes.ToArray(), writable: false), CompressionMode.Decompress);
        yield return Unpacking.Member(part, Inner(part.Name), () => packed, part.Bytes.Length, intaking);
    }

    private static string Inner(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        var inner = Path.GetFileNameWithoutExtension(file);
        if (inner.Length == 0) return "unpacked";
        return file.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? inner + ".tar" : inner;
    }
}
