using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Word and OpenDocument texts, and rich text.</summary>
internal static class MadeOffice
{
    private const string OdtNames =
        """xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" """;

    public static byte[] Docx(params string[] paragraphs)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var body = new Body(paragraphs.Select(p => new Paragraph(new Run(new Text(p)), new DeletedRun(new Run(new DeletedText("struck out"))))));
            body.Append(new Table(new TableRow(new TableCell(new Paragraph(new Run(new Text("Gate")))), new TableCell(new Paragraph(new Run(new Text("shut")))))));
            document.AddMainDocumentPart().Document = new Document(body);
            document.PackageProperties.Title = Prose.Title;
            document.PackageProperties.Creator = "Ada Roke";
            document.PackageProperties.Modified = new DateTime(2031, 5, 2, 7, 30, 0, DateTimeKind.Utc);
        }

        return bytes.ToArray();
    }

    public static byte[] Odt(string body, string manifest = "<manifest/>") => MadeZip.Of(
        ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
        ("content.xml", Encoding.UTF8.GetBytes($"<office:document-content {OdtNames}><office:body><office:text>{body}</office:text></office:body></office:document-content>")),
        ("meta.xml", Encoding.UTF8.GetBytes($"<office:document-meta {OdtNames}><office:meta><dc:title>{Prose.Title}</dc:title><dc:creator>Ada Roke</dc:creator><dc:date>2031-05-02T07:30:00</dc:date></office:meta></office:document-meta>")),
        ("META-INF/manifest.xml", Encoding.UTF8.GetBytes(manifest)));

    public static byte[] Rtf(params string[] paragraphs)
    {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}{\\colortbl;\\red255\\green0\\blue0;}{\\info{\\title " + Prose.Title + "}{\\author Ada Roke}}{\\*\\generator Writer;}\\pard ");
        foreach (var paragraph in paragraphs) rtf.Append(Escaped(paragraph)).Append("\\par\n");
        return Encoding.Latin1.GetBytes(rtf.Append('}').ToString());
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is '\\' or '{' or '}' ? $"\\{c}" : c < 128 ? c.ToString() : $"\\u{(short)c}?"));
}
