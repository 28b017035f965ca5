using System.Text;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Hearsay.Intake.Print;

/// <summary>
/// The paragraphs of a block of lines: lines are joined, a word broken at a line's end by a hyphen is mended where the next line goes on in
/// lower case, and a line that starts further right than the block begins a paragraph.
/// </summary>
internal static class PdfParagraphs
{
    private const double IndentInLineHeights = 0.7;

    /// <summary>The paragraphs, top to bottom.</summary>
    public static IEnumerable<string> Of(TextBlock block)
    {
        var lines = block.TextLines.Where(l => !string.IsNullOrWhiteSpace(l.Text)).ToList();
        var left = lines.Count == 0 ? 0 : lines.Min(l => l.BoundingBox.Left);
        var paragraph = new StringBuilder();
        foreach (var line in lines)
        {
            if (paragraph.Length > 0 && IsIndented(line, left) && EndsSentence(paragraph))
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            Append(paragraph, line.Text.Trim());
        }

        if (paragraph.Length > 0) yield return paragraph.ToString();
    }

    /// <summary>Joins a line to what stands before it.</summary>
    public static void Append(StringBuilder paragraph, string line)
    {
        if (line.Length == 0) return;
        if (paragraph.Length > 1 && paragraph[^1] is '-' or '\u2010' or '\u00AD' && char.IsLower(paragraph[^2]) && char.IsLower(line[0])) paragraph.Length--;
        else if (paragraph.Length > 0) paragraph.Append(' ');
        paragraph.Append(line);
    }

    private static bool IsIndented(TextLine line, double left) => line.BoundingBox.Left - left > Math.Max(4, line.BoundingBox.Height * IndentInLineHeights);

    private static bool EndsSentence(StringBuilder text) => text[^1] is '.' or '!' or '?' or '"' or '\u201D' or '\u2019' or ':';
}
