using System.Globalization;
using System.Text;
using Hearsay.Model;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Hearsay.Intake.Print;

/// <summary>
/// The words of pages as paragraphs. Letters become words by nearness, words become blocks (Docstrum, after O'Gorman 1993), blocks are put in
/// reading order, and those that come again at the same place on most pages are running heads and are dropped.
/// </summary>
internal static class PdfText
{
    // The layout analysis compares everything with everything: beyond this a page is a table or an attack, and its words are taken as they stand.
    private const int MaxLettersForLayout = 20_000;

    /// <summary>Adds the paragraphs of the pages, each marked with its page.</summary>
    public static void Write(IReadOnlyList<Page> pages, Draft draft, CancellationToken stop)
    {
        var laidOut = pages.Select(p => (Page: p, Blocks: Blocks(p, stop))).ToList();
        var running = RunningHeads.Of([.. laidOut.Select(p => p.Blocks)]);
        foreach (var (page, blocks) in laidOut)
        {
            var paragraphs = IsCrowded(page) ? AsTheyStand(page) : blocks.Where(b => !running.Contains(b)).SelectMany(PdfParagraphs.Of);
            WritePage(page.Number, [.. paragraphs], draft);
        }
    }

    private static bool IsCrowded(Page page) => page.Letters.Count > MaxLettersForLayout;

    private static IReadOnlyList<TextBlock> Blocks(Page page, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (IsCrowded(page)) return [];
        var words = new NearestNeighbourWordExtractor(new() { MaxDegreeOfParallelism = 1 }).GetWords(page.Letters).Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count == 0) return [];
        var blocks = new DocstrumBoundingBoxes(new() { MaxDegreeOfParallelism = 1 }).GetBlocks(words);
        return [.. new UnsupervisedReadingOrderDetector(10).Get(blocks).OrderBy(b => b.ReadingOrder)];
    }

    private static IEnumerable<string> AsTheyStand(Page page)
    {
        var paragraph = new StringBuilder();
        foreach (var line in ContentOrderTextExtractor.GetText(page).Split('\n')) PdfParagraphs.Append(paragraph, line.Trim());
        return paragraph.Length == 0 ? [] : [paragraph.ToString()];
    }

    // A page whose text begins in the middle of a sentence goes on with the page before.
    private static void WritePage(int number, List<string> paragraphs, Draft draft)
    {
        var label = number.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (i == 0 && draft.EndsWithinSentence && char.IsLower(paragraphs[0][0])) draft.Continue(paragraphs[0], MarkKind.Page, label);
            else draft.Add(paragraphs[i], MarkKind.Page, label);
        }
    }
}
