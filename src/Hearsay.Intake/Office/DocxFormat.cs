using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hearsay.Model;

namespace Hearsay.Intake.Office;

/// <summary>A Word document (DOCX): paragraphs of its body, table rows as paragraphs, deleted words left out. Macros are not run.</summary>
internal sealed class DocxFormat : IReportFormat
{
    public string Name => "docx";

    public string Noun => "a Word document";

    public IReadOnlyList<string> Endings => [".docx", ".docm"];

    public bool Recognises(Head head) => head.ZipNames.Contains("word/document.xml");

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        OfficeLimits.Check(part, intaking.Limits);
        using var document = WordprocessingDocument.Open(ByteStream.Over(part.Bytes), false, new OpenSettings { MaxCharactersInPart = intaking.Limits.MaxBytes });
        var body = document.MainDocumentPart?.Document?.Body ?? throw new InvalidDataException("it has no text part");
        var draft = new Draft
        {
            Header = new ReportHeader
            {
                Title = Clean(document.PackageProperties.Title),
                Byline = Clean(document.PackageProperties.Creator),
                Modified = document.PackageProperties.Modified is { } modified ? DateForms.Of(new DateTimeOffset(modified.ToUniversalTime(), TimeSpan.Zero)) : null,
            },
            StatedLanguage = Clean(document.PackageProperties.Language),
        };
        foreach (var element in body.ChildElements)
        {
            intaking.Stop.ThrowIfCancellationRequested();
            Write(element, draft);
        }

        yield return Intaking.Report(part, this, draft);
    }

    private static void Write(DocumentFormat.OpenXml.OpenXmlElement element, Draft draft)
    {
        if (element is Paragraph paragraph) draft.Add(Words(paragraph));
        else if (element is TableRow row) draft.Add(string.Join(' ', row.Descendants<Paragraph>().Select(Words)));
        else foreach (var child in element.ChildElements) Write(child, draft);
    }

    private static string Words(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(e => e switch
        {
            Text text => text.Text,
            TabChar or Break or CarriageReturn => " ",
            NoBreakHyphen => "-",
            _ => "",
        }));

    private static string? Clean(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
