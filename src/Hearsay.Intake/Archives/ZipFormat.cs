using System.IO.Compression;

namespace Hearsay.Intake.Archives;

/// <summary>
/// A ZIP archive: its members are parts. They are unpacked in memory, one at a time and never to a path, and no further than the limits;
/// what the archive says of sizes is not believed. Encrypted members are said to be locked.
/// </summary>
internal sealed class ZipFormat : IReportFormat
{
    public string Name => "zip";

    public string Noun => "a ZIP archive";

    public IReadOnlyList<string> Endings => [".zip"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var zip = new ZipArchive(ByteStream.Over(part.Bytes), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\') || MemberNoise.Is(entry.FullName)) continue;
            yield return Member(part, entry, intaking);
        }
    }

    private static Taken Member(Part part, ZipArchiveEntry entry, Intaking intaking)
    {
        if (entry.IsEncrypted) return Intaking.Fault(part, entry.FullName, "it is locked with a password.", "Unpack it with the password and add what is in it.");
        return Unpacking.Member(part, entry.FullName, entry.Open, entry.CompressedLength, intaking);
    }
}
