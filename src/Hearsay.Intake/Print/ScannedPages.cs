using System.Globalization;
using Hearsay.Model;
using UglyToad.PdfPig.Content;

namespace Hearsay.Intake.Print;

/// <summary>Pages that are pictures: their words come from text recognition, which a note names, or they are said to be scanned.</summary>
internal static class ScannedPages
{
    /// <summary>Adds the words of the pages.</summary>
    /// <exception cref="IntakeException">There are no words, or no program to recognise them.</exception>
    public static void Write(IReadOnlyList<Page> pages, Draft draft, Intaking intaking)
    {
        if (!pages.Any(p => p.NumberOfImages > 0)) throw new IntakeException("there is no text in it.", "Check that it was saved in full.");
        if (intaking.Recognition is not { } recognition)
            throw new IntakeException("it is scanned: its pages are pictures without text.", "Install Tesseract (the program 'tesseract') and add it again, or have its text recognised by another program.");
        foreach (var page in pages)
            foreach (var picture in page.GetImages().Select(Picture))
                if (picture is not null && recognition.Read(picture, intaking.Stop) is { } words) Add(page.Number, words, draft);
        if (draft.Length == 0) throw new IntakeException($"it is scanned, and {recognition.Name} found no words on its pages.", "Check that the pages are upright and sharp.");
        draft.Notes.Add($"The pages are scanned; their words were read by {recognition.Name} and may be wrong.");
    }

    private static void Add(int page, string words, Draft draft)
    {
        foreach (var paragraph in Mail.MailText.Paragraphs(words)) draft.Add(paragraph, MarkKind.Page, page.ToString(CultureInfo.InvariantCulture));
    }

    private static byte[]? Picture(IPdfImage image)
    {
        var raw = image.RawBytes;
        if (raw.Length > 3 && raw[0] == 0xFF && raw[1] == 0xD8 && raw[2] == 0xFF) return raw.ToArray();
        return image.TryGetPng(out var png) ? png : null;
    }
}
