using Hearsay.Intake.Archives;

namespace Hearsay.Intake.WebArchives;

/// <summary>
/// A web archive (WARC), packed or not: every page, document and text that a server answered with is a part, named by its address, and its
/// reports lead back to the record and the time it was fetched. Digests are checked. What was left out is counted by why it was.
/// </summary>
internal sealed class WarcFormat : IReportFormat
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "warc";

    public string Name => FormatName;

    public string Noun => "a web archive";

    public IReadOnlyList<string> Endings => [".warc"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.StartsWith("WARC/"u8) || Gzip.StartsWith(head.Bytes, "WARC/"u8);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var bytes = new WarcBytes(part);
        var (reader, number, left) = (new WarcReader(bytes, intaking.Limits.MaxBytes), 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        while (reader.Next() is { } step)
        {
            number++;
            var taken = step.Record is { } record ? WarcPage.Take(record, part, intaking, number)
                : Intaking.Fault(part, $"record {number}", step.Problem!, "Save or download the archive again, or add the pages themselves.");
            if (taken?.LeftOutFor is { } reason) left[reason] = left.GetValueOrDefault(reason) + 1;
            if (taken is not null) yield return taken;
        }

        if (left.Count > 0) yield return Intaking.Remark(part, $"records left out: {string.Join(", ", left.Select(l => $"{l.Value} {l.Key}"))}.");
    }
}
