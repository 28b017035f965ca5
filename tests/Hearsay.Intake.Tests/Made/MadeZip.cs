using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Archives, good ones and hostile ones.</summary>
internal static class MadeZip
{
    public static byte[] Of(params (string Name, byte[] Bytes)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in members)
            {
                using var entry = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Of(string name, string text) => Of((name, Encoding.UTF8.GetBytes(text)));

    /// <summary>The archive with the flag set that says its first member is encrypted, in the member and in the directory.</summary>
    public static byte[] Locked()
    {
        var zip = Of("secret.txt", Prose.Text);
        zip[6] |= 1;
        zip[zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        return zip;
    }

    /// <summary>A member that unpacks to so many zeros; the archive may say that it has a thousand.</summary>
    public static byte[] Bomb(int megabytes, bool lies = false)
    {
        var zip = Of(("a.txt", new byte[megabytes * 1024 * 1024]));
        if (lies) BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 24), 1000);
        return zip;
    }

    /// <summary>Archives within archives, so many deep, around a text.</summary>
    public static byte[] Nested(int depth)
    {
        var inner = Of("a.txt", Prose.Text);
        for (var i = 1; i < depth; i++) inner = Of(("inner.zip", inner));
        return inner;
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] members)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, content) in members) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "link") { LinkName = "/etc/passwd" });
        }

        return bytes.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal)) gzip.Write(content);
        return bytes.ToArray();
    }
}
