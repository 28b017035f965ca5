using Hearsay.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Hearsay.Intake.Print;

/// <summary>
/// A PDF document: its columns in reading order, running heads and page numbers left out, words broken at line ends mended, and every
/// paragraph marked with its page. A document of pictures is named as scanned and given to text recognition where there is one. Its scripts,
/// forms and links are not looked at.
/// </summary>
internal sealed class PdfFormat : IReportFormat
{
    // Some producers put a line of their own before the mark, as viewers allow.
    private const int MarkWithin = 1024;

    public string Name => "pdf";

    public string Noun => "a PDF document";

    public IReadOnlyList<string> Endings => [".pdf"];

    public bool Recognises(Head head) => head.StartsWith("%PDF-"u8) || (head.Text is null or [not '<', ..] && head.Bytes.Span[..Math.Min(head.Bytes.Length, MarkWithin)].IndexOf("\n%PDF-1."u8) >= 0);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var document = Open(part);
        if (document.NumberOfPages > intaking.Limits.MaxPages)
            throw new IntakeException($"it has {document.NumberOfPages} pages; the limit is {intaking.Limits.MaxPages}.", "Split it, or set --max-pages higher.");
        var draft = new Draft { Header = HeaderOf(document) };
        var pages = Pages(document, intaking, draft);
        PdfText.Write(pages, draft, intaking.Stop);
        if (draft.Length == 0) ScannedPages.Write(pages, draft, intaking);
        yield return Intaking.Report(part, this, draft);
    }

    private static PdfDocument Open(Part part)
    {
        try
        {
            return PdfDocument.Open(part.Bytes.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new IntakeException("it is locked with a password.", "Open it with the password, save it without one, and add that.");
        }
    }

    private static List<Page> Pages(PdfDocument document, Intaking intaking, Draft draft)
    {
        var (pages, damaged) = (new List<Page>(), 0);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            intaking.Stop.ThrowIfCancellationRequested();
            try
            {
                pages.Add(document.GetPage(number));
            }
            catch (Exception) when (document.NumberOfPages > 1)
            {
                damaged++;
            }
        }

        if (pages.Count == 0) throw new InvalidDataException("none of its pages can be read");
        if (damaged > 0) draft.Notes.Add($"{damaged} of its {document.NumberOfPages} pages are damaged and were left out.");
        return pages;
    }

    private static ReportHeader HeaderOf(PdfDocument document) => new()
    {
        Title = OneLine.Of(document.Information.Title),
        Byline = OneLine.Of(document.Information.Author),
        Published = PdfDate.Read(document.Information.CreationDate),
        Modified = PdfDate.Read(document.Information.ModifiedDate),
    };
}
