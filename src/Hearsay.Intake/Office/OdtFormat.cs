using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Hearsay.Intake.Office;

/// <summary>An OpenDocument text (ODT): paragraphs and headings of its body, without notes of reviewers and deleted words. No entity of its XML is resolved.</summary>
internal sealed class OdtFormat : IReportFormat
{
    private const string TextNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string OfficeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    public string Name => "odt";

    public string Noun => "an OpenDocument text";

    public IReadOnlyList<string> Endings => [".odt"];

    public bool Recognises(Head head) =>
        head.ZipNames.Contains("content.xml") && head.Start.Span.IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var zip = new ZipArchive(ByteStream.Over(part.Bytes), ZipArchiveMode.Read);
        if (zip.GetEntry("META-INF/manifest.xml") is { } manifest && IsEncrypted(manifest)) throw new IntakeException("it is locked with a password.", "Open it with the password, save it without one, and add that.");
        OfficeLimits.Check(part, intaking.Limits);
        var draft = new Draft();
        if (zip.GetEntry("meta.xml") is { } meta) ReadMeta(meta, draft);
        using (var xml = SafeXml.Reader((zip.GetEntry("content.xml") ?? throw new InvalidDataException("it has no text part")).Open(), intaking.Limits)) Write(xml, draft, intaking.Stop);
        yield return Intaking.Report(part, this, draft);
    }

    private static bool IsEncrypted(ZipArchiveEntry manifest)
    {
        using var reader = new StreamReader(manifest.Open());
        var start = new char[64 * 1024];
        return new string(start, 0, reader.ReadBlock(start)).Contains("encryption-data", StringComparison.Ordinal);
    }

    private static void ReadMeta(ZipArchiveEntry meta, Draft draft)
    {
        using var xml = SafeXml.Reader(meta.Open(), IntakeLimits.Default);
        var header = draft.Header;
        while (!xml.EOF)
        {
            var name = xml.NodeType == XmlNodeType.Element ? xml.LocalName : "";
            if (name is not ("title" or "creator" or "date" or "language"))
            {
                xml.Read();
                continue;
            }

            var value = SafeXml.TextOf(xml).Trim();
            if (value.Length == 0) continue;
            if (name == "title") header = header with { Title = value };
            else if (name == "creator") header = header with { Byline = value };
            else if (name == "date") header = header with { Modified = DateForms.Read(value) };
            else draft.StatedLanguage = value;
        }

        draft.Header = header;
    }

    private static void Write(XmlReader xml, Draft draft, CancellationToken stop)
    {
        var (paragraph, skip) = (new StringBuilder(), 0);
        while (xml.Read())
        {
            stop.ThrowIfCancellationRequested();
            var skipped = IsSkipped(xml);
            if (xml.NodeType == XmlNodeType.Element && skipped && !xml.IsEmptyElement) skip++;
            else if (xml.NodeType == XmlNodeType.EndElement && skipped) skip--;
            else if (skip > 0) continue;
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) paragraph.Append(xml.Value);
            else if (xml.NamespaceURI == TextNamespace) Element(xml, paragraph, draft);
        }
    }

    private static bool IsSkipped(XmlReader xml) =>
        (xml.NamespaceURI == OfficeNamespace && xml.LocalName is "annotation" or "automatic-styles" or "font-face-decls" or "scripts" or "forms")
        || (xml.NamespaceURI == TextNamespace && xml.LocalName is "tracked-changes" or "sequence-decls" or "note-citation");

    private static void Element(XmlReader xml, StringBuilder paragraph, Draft draft)
    {
        if (xml.LocalName is "s" or "tab" or "line-break") paragraph.Append(' ');
        if (xml.LocalName is not ("p" or "h") || xml.NodeType != XmlNodeType.EndElement) return;
        draft.Add(paragraph.ToString());
        paragraph.Clear();
    }
}
