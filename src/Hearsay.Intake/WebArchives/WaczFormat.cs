using System.IO.Compression;
using System.Text.Json;
using Hearsay.Intake.Archives;
using Hearsay.Intake.Json;

namespace Hearsay.Intake.WebArchives;

/// <summary>
/// A web archive with its index (WACZ): a ZIP archive whose WARCs are parts, checked against the hashes of its list of files. Its list of
/// pages gives the titles of pages that have none themselves.
/// </summary>
internal sealed class WaczFormat : IReportFormat
{
    private const string FileList = "datapackage.json";
    private const string Pages = "pages/pages.jsonl";

    public string Name => "wacz";

    public string Noun => "a web archive (WACZ)";

    public IReadOnlyList<string> Endings => [".wacz"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.ZipNames.Contains(FileList) && head.ZipNames.Any(IsWarc);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var zip = new ZipArchive(ByteStream.Over(part.Bytes), ZipArchiveMode.Read);
        var (hashes, titles) = (Hashes(zip, part, intaking.Limits), Titles(zip, part, intaking.Limits));
        foreach (var entry in zip.Entries.Where(e => IsWarc(e.FullName)))
        {
            var taken = Unpacking.Member(part, entry.FullName, entry.Open, entry.CompressedLength, intaking);
            if (taken.Part is not { } warc) yield return taken;
            else if (hashes.TryGetValue(entry.FullName, out var hash) && !WarcDigest.Fits(hash, warc.Bytes.Span))
                yield return Intaking.Fault(part, entry.FullName, "its hash is not the one in the archive's list of files: it was changed or is damaged.", "Save or download the archive again.");
            else yield return Taken.Of(warc with { Titles = titles });
        }
    }

    private static bool IsWarc(string name) =>
        name.StartsWith("archive/", StringComparison.Ordinal) && (name.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> Hashes(ZipArchive zip, Part part, IntakeLimits limits)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Lines(zip, FileList, part, limits, whole: true).SelectMany(list => list.Elements("resources")))
            if (file.Text("path") is { } path && file.Text("hash") is { } hash) hashes.TryAdd(path, hash);
        return hashes;
    }

    private static Dictionary<string, string> Titles(ZipArchive zip, Part part, IntakeLimits limits)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in Lines(zip, Pages, part, limits, whole: false))
            if (page.Text("url") is { } address && page.Text("title") is { } title) titles.TryAdd(address, title);
        return titles;
    }

    // Both lists only help: what is damaged in them is passed over, and what they list is still there.
    private static IEnumerable<JsonElement> Lines(ZipArchive zip, string name, Part part, IntakeLimits limits, bool whole)
    {
        if (zip.GetEntry(name) is not { } entry) return [];
        try
        {
            using var packed = entry.Open();
            var text = TextEncoding.Decode(Unpacking.All(packed, entry.CompressedLength, part, limits))?.Text ?? "";
            return [.. (whole ? [text] : text.Split('\n')).Select(Parsed).OfType<JsonElement>()];
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException || (e is IntakeException && !part.Spending.IsOver))
        {
            return [];
        }
    }

    private static JsonElement? Parsed(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
