using System.Text;
using Hearsay.Intake.Web;
using Hearsay.Model;

namespace Hearsay.Intake.WebArchives;

/// <summary>What becomes of a record: a part, a fault, something left out and why, or nothing where it only tells of the crawl.</summary>
internal static class WarcPage
{
    private const string Remedy = "Save or download the archive again, or add the page itself.";

    private static readonly string[] OfTheCrawl = ["warcinfo", "request", "metadata"];

    /// <summary>Takes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="part">The archive.</param>
    /// <param name="intaking">The limits.</param>
    /// <param name="number">Which record of the archive it is, from 1.</param>
    public static Taken? Take(WarcRecord record, Part part, Intaking intaking, int number)
    {
        if (OfTheCrawl.Contains(record.Type)) return null;
        var name = NameOf(record, number);
        if (record.Type != "response") return LeftOut($"of type '{record.Type}'");
        if (record.Field("WARC-Segment-Number") is not null) return LeftOut("in segments");
        if (!WarcDigest.Fits(record.Field("WARC-Block-Digest") ?? "", record.Block.Span)) return Changed();
        if (HttpResponse.Read(record.Block) is not { } response) return LeftOut("of no web page");
        if (response.Status != 200) return LeftOut($"of status {response.Status}");
        try
        {
            var whole = response.Whole();
            var content = response.Content(whole, part, intaking.Limits);
            if (record.Field("WARC-Payload-Digest") is { } digest && !new[] { response.Sent, whole, content }.Any(b => WarcDigest.Fits(digest, b.Span))) return Changed();
            content = InUtf8(content, response);
            if (content.IsEmpty) return LeftOut("of an empty page");
            if (FormatOf(response.MediaType, new Head(name, content)) is not { } format) return LeftOut($"of {(response.MediaType is "" ? "unknown media" : response.MediaType)}");
            return intaking.Part(part, name, content, format.Name, Known(record, part), (MarkKind.Record, record.Place));
        }
        catch (IntakeException e) when (!part.Spending.IsOver)
        {
            return Intaking.Fault(part, name, e.Message, e.Remedy);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            return Intaking.Fault(part, name, $"the server's answer cannot be unpacked: {e.Message.TrimEnd('.')}.", Remedy);
        }

        Taken LeftOut(string reason) => Taken.Without($"{part.Name}/{MemberName.Clean(name)}", reason);

        Taken Changed() => Intaking.Fault(part, name, "its digest is not that of its bytes: it was changed or is damaged.", Remedy);
    }

    // What a browser shows as a page is one, though it lack the marks of one; scripts and data are text to a text reader and no report.
    private static IReportFormat? FormatOf(string media, Head head)
    {
        var found = FormatList.Of(head);
        var isText = found?.Name is Report.PlainText or "markdown";
        if (media is "text/html" or "application/xhtml+xml" && (found is null || isText)) return head.Text is null ? null : FormatList.Named("html");
        return isText && media is not ("text/plain" or "text/markdown" or "") ? null : found;
    }

    // The server may say what the page does not: which characters its bytes stand for. What does not need that said stays as it is.
    private static ReadOnlyMemory<byte> InUtf8(ReadOnlyMemory<byte> content, HttpResponse response)
    {
        var isClear = System.Text.Unicode.Utf8.IsValid(content.Span) || content.Span.StartsWith(Encoding.Unicode.Preamble) || content.Span.StartsWith(Encoding.BigEndianUnicode.Preamble);
        if (isClear || !response.MediaType.StartsWith("text/", StringComparison.Ordinal) || response.Charset is not { } name || HtmlEncoding.Named(name) is not { } encoding) return content;
        return Encoding.UTF8.GetBytes(encoding.GetString(content.Span));
    }

    private static ReportHeader Known(WarcRecord record, Part part) => new()
    {
        Url = record.Target,
        Title = record.Target is { } address ? part.Titles?.GetValueOrDefault(address) : null,
    };

    private static string NameOf(WarcRecord record, int number)
    {
        if (record.Target is not { } target) return $"record {number}";
        var scheme = target.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 ? target[(scheme + 3)..] : target;
    }
}
