using Hearsay.Model;

namespace Hearsay.Desk.Text;

/// <summary>A paragraph as it stands, and the line ends and blank lines after it.</summary>
/// <param name="Span">The words.</param>
/// <param name="End">Where the line ends after it end: the next block's start.</param>
/// <param name="Continues">True when no blank line stands before it.</param>
internal readonly record struct Block(TextSpan Span, int End, bool Continues);

/// <summary>
/// How a report's text is laid out on the desk: pages of a size a browser shows at once, cut between paragraphs where that can
/// be, and paragraphs. Pages tile the body and blocks tile a page. The same text always gives the same pages.
/// </summary>
internal sealed class ReportLayout
{
    /// <summary>Most UTF-16 units on a page that is not the last.</summary>
    public const int PageLength = 24_000;

    private readonly string _text;

    public ReportLayout(Report report)
    {
        _text = report.Text;
        Pages = [.. CutPages(_text, report.Body)];
    }

    /// <summary>The stretches shown on each page; at least one.</summary>
    public IReadOnlyList<TextSpan> Pages { get; }

    /// <summary>Number, from 1, of the page on which the character at <paramref name="offset"/> is shown.</summary>
    public int PageOf(int offset)
    {
        var page = 1;
        while (page < Pages.Count && Pages[page].Start <= offset) page++;
        return page;
    }

    /// <summary>The paragraphs of a page, in order.</summary>
    public IReadOnlyList<Block> Blocks(TextSpan page)
    {
        var blocks = new List<Block>();
        var continues = false;
        for (var start = page.Start; start < page.End;)
        {
            var end = ParagraphEnd(start, page.End);
            var next = end;
            while (next < page.End && char.IsWhiteSpace(_text[next])) next++;
            next = LineStart(end, next);
            blocks.Add(new Block(new TextSpan(start, end), next, continues));
            continues = _text.AsSpan(end, next - end).Count('\n') < 2;
            start = next;
        }

        return blocks;
    }

    // A paragraph ends at a blank line, or at a line end after a full stop: transcripts and posts leave no blank lines.
    private int ParagraphEnd(int start, int limit)
    {
        for (var at = start; ;)
        {
            var line = _text.IndexOf('\n', at, limit - at);
            if (line < 0) return limit;
            var end = line > start && _text[line - 1] == '\r' ? line - 1 : line;
            if (end > start && ".!?:;)]\"”’»*".Contains(_text[end - 1])) return end;
            var after = line + 1;
            while (after < limit && _text[after] is ' ' or '\t' or '\r') after++;
            if (after >= limit || _text[after] == '\n') return end;
            at = line + 1;
        }
    }

    // Spaces at the start of the next paragraph's first line belong to it.
    private int LineStart(int from, int to)
    {
        if (to <= from) return to;
        var newline = _text.LastIndexOf('\n', to - 1, to - from);
        return newline < 0 ? to : newline + 1;
    }

    private static IEnumerable<TextSpan> CutPages(string text, TextSpan body)
    {
        var start = body.Start;
        while (body.End - start > PageLength)
        {
            var end = PageEnd(text, start);
            yield return new TextSpan(start, end);
            start = end;
        }

        yield return new TextSpan(start, body.End);
    }

    private static int PageEnd(string text, int start)
    {
        const int Least = PageLength / 2;
        var limit = start + PageLength;
        var window = text.AsSpan(start + Least, PageLength - Least);
        var blank = window.LastIndexOf("\n\n");
        if (blank >= 0) return start + Least + blank + 2;
        var space = window.LastIndexOfAny('\n', ' ');
        if (space >= 0) return start + Least + space + 1;
        return char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }
}
