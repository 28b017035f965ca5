using System.Runtime.InteropServices;

namespace Hearsay.Reading.Tokens;

/// <summary>
/// Cuts tokens into paragraphs. A blank line always ends one. A single line end does too, unless the text is wrapped by hand at a
/// fixed width: then only a short line, or a line that opens with a bullet, shows where a paragraph ends.
/// </summary>
internal static class ParagraphSplitter
{
    // Share of single line ends that are followed by a small letter from which a text counts as wrapped by hand.
    private const double WrappedShare = 0.3;

    /// <summary>The paragraphs of the tokens; together they hold every token once.</summary>
    public static TokenRange[] Split(string text, Token[] tokens)
    {
        var paragraphs = new List<TokenRange>();
        var width = WrapWidth(text, tokens);
        int start = 0, lineStart = 0;
        for (var i = 1; i < tokens.Length; i++)
        {
            var breaks = LineBreaks.Count(LineBreaks.Between(text, tokens[i - 1], tokens[i]));
            if (breaks == 0) continue;
            var line = tokens[i - 1].Span.End - tokens[lineStart].Span.Start;
            lineStart = i;
            if (breaks == 1 && IsSoft(text, tokens, i, line, width)) continue;
            paragraphs.Add(new TokenRange(start, i));
            start = i;
        }

        if (start < tokens.Length) paragraphs.Add(new TokenRange(start, tokens.Length));
        return [.. paragraphs];
    }

    /// <summary>True when the line end before a token is only the edge of the paper.</summary>
    private static bool IsSoft(string text, Token[] tokens, int next, int line, int width)
    {
        var first = text[tokens[next].Span.Start];
        if (IsBullet(first)) return false;
        if (width == 0) return char.IsLower(first) && !EndsSentence(text, tokens[next - 1]);
        return line > width * 2 / 3 && !(EndsSentence(text, tokens[next - 1]) && line < width * 9 / 10);
    }

    /// <summary>The longest line of a text wrapped by hand, or 0 for one that is not.</summary>
    private static int WrapWidth(string text, Token[] tokens)
    {
        var lengths = new List<int>();
        int single = 0, lower = 0, lineStart = 0;
        for (var i = 1; i < tokens.Length; i++)
        {
            var breaks = LineBreaks.Count(LineBreaks.Between(text, tokens[i - 1], tokens[i]));
            if (breaks == 0) continue;
            lengths.Add(tokens[i - 1].Span.End - tokens[lineStart].Span.Start);
            lineStart = i;
            if (breaks > 1) continue;
            single++;
            if (char.IsLower(text[tokens[i].Span.Start])) lower++;
        }

        if (single < 3 || lower < single * WrappedShare) return 0;
        var sorted = CollectionsMarshal.AsSpan(lengths);
        sorted.Sort();
        var width = sorted[sorted.Length * 9 / 10];
        return width is >= 40 and <= 120 ? width : 0;
    }

    private static bool EndsSentence(string text, Token token) => text[token.Span.End - 1] is '.' or '!' or '?' or ':' or '…' or '"' or '”' or '»';

    private static bool IsBullet(char c) => c is '•' or '·' or '-' or '–' or '—' or '*' or '▪' or '‣' or '◦' or '>';
}
