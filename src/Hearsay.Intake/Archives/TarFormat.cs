using System.Formats.Tar;

namespace Hearsay.Intake.Archives;

/// <summary>A TAR archive: its regular files are parts. Links, devices and everything else in it are passed over, since nothing is unpacked to disk.</summary>
internal sealed class TarFormat : IReportFormat
{
    private const int MagicAt = 257;

    public string Name => "tar";

    public string Noun => "a TAR archive";

    public IReadOnlyList<string> Endings => [".tar"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.Bytes.Length > MagicAt + 5 && head.Bytes.Span[MagicAt..].StartsWith("ustar"u8);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var tar = new TarReader(ByteStream.Over(part.Bytes));
        while (tar.GetNextEntry(copyData: false) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile) || MemberNoise.Is(entry.Name)) continue;
            if (entry.DataStream is { } data) yield return Unpacking.Member(part, entry.Name, () => data, entry.Length, intaking);
        }
    }
}
