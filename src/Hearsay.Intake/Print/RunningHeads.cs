using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Hearsay.Intake.Print;

/// <summary>
/// Blocks that are of the page and not of the text: page numbers, and words that come again, digits apart, as the first or last block of
/// most pages.
/// </summary>
internal static class RunningHeads
{
    private const int MaxWords = 20;

    /// <summary>The blocks to leave out.</summary>
    /// <param name="pages">The blocks of each page.</param>
    public static HashSet<TextBlock> Of(IReadOnlyList<IReadOnlyList<TextBlock>> pages)
    {
        var edges = pages.SelectMany((blocks, page) => Edges(blocks).Select(b => (Page: page, Block: b, Form: Form(b)))).ToList();
        var often = edges.GroupBy(e => e.Form).Where(g => IsNumber(g.Key) || g.Select(e => e.Page).Distinct().Count() >= Math.Max(2, (pages.Count + 1) / 2)).Select(g => g.Key).ToHashSet();
        return [.. edges.Where(e => often.Contains(e.Form)).Select(e => e.Block)];
    }

    private static IEnumerable<TextBlock> Edges(IReadOnlyList<TextBlock> blocks)
    {
        if (blocks.Count < 2) return [];
        var (top, bottom) = (blocks.MaxBy(b => b.BoundingBox.Top)!, blocks.MinBy(b => b.BoundingBox.Bottom)!);
        return new[] { top, bottom }.Distinct().Where(b => b.TextLines.Count <= 2 && b.TextLines.Sum(l => l.Words.Count) <= MaxWords);
    }

    // Every number counts as the same, so that "Page 3 of 9" is one form.
    private static string Form(TextBlock block)
    {
        var text = string.Concat(block.Text.Where(c => !char.IsWhiteSpace(c)).Select(c => char.IsDigit(c) ? '0' : char.ToLowerInvariant(c)));
        while (text.Contains("00", StringComparison.Ordinal)) text = text.Replace("00", "0", StringComparison.Ordinal);
        return text;
    }

    private static bool IsNumber(string form) => form.Trim('-', '\u2013', '[', ']', '.') is "0" or "page0" or "p.0" or "page0of0" or "0of0" or "0/0";
}
