using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Narration;

/// <summary>
/// The place, date and agency that open a report. Examples: <c>DREY HARBOUR, Oct 20 (Halyard) - </c>, <c>DREY, 20 October.
/// /HALYARD/. </c>, <c>Drey (Halyard) — </c>.
/// </summary>
/// <param name="End">Index of the first token after it.</param>
/// <param name="Agency">The agency it credits, or null.</param>
internal readonly record struct Dateline(int End, string? Agency)
{
    private const int Longest = 16;

    /// <summary>The dateline of a paragraph; it ends where the paragraph starts when there is none.</summary>
    public static Dateline Of(TokenWords words, TokenRange paragraph)
    {
        var limit = Math.Min(paragraph.End, paragraph.Start + Longest);
        string? agency = null;
        for (var i = paragraph.Start; i < limit; i++)
        {
            if (words[i] == "(" || words[i] == "/")
            {
                var close = Closing(words, i, limit);
                if (close < 0) break;
                agency = Name(words, i + 1, close);
                i = close;
                if (words[i] == "/") return new Dateline(words[i + 1] == "." ? i + 2 : i + 1, agency);
            }
            else if (i > paragraph.Start && words[i] is "-" or "–" or "—" or "--")
            {
                return IsPlaceLike(words, paragraph.Start, i) ? new Dateline(i + 1, agency) : new Dateline(paragraph.Start, null);
            }
            else if (!IsPart(words, i))
            {
                break;
            }
        }

        return new Dateline(paragraph.Start, null);
    }

    private static bool IsPart(TokenWords words, int i) =>
        words.IsCapital(i) || words.Kind(i) == TokenKind.Number || words[i] is "," or "." or "of" or "the" or "de" or "on" or "la";

    private static bool IsPlaceLike(TokenWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (words.IsCapital(i)) return true;
        return false;
    }

    private static int Closing(TokenWords words, int open, int limit)
    {
        var mark = words[open] == "(" ? ")" : "/";
        for (var i = open + 1; i < limit; i++)
            if (words[i] == mark) return i;
        return -1;
    }

    private static string? Name(TokenWords words, int start, int end) =>
        start < end && words.IsCapital(start) && words[start] is not ("to" or "for" or "by" or "all" or "from") ? words.SpanOf(start, end).In(words.Text.Text) : null;
}
