using Hearsay.Model;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Trims what a finder gave as content to what was said: white space, quotation marks, dashes and commas at the edges go.
/// The stop that ends a sentence stays, a mark inside stays, and so does one that closes what opens inside, or a bracket whose partner
/// stands inside. Example:
/// <c>“We saw it,”</c> becomes <c>We saw it</c>.
/// </summary>
internal static class ContentEdges
{
    private const string Marks = "\"“”„‟«»‹›‘’‚‛'`´＂″,;:-–—*•";

    /// <summary>The spans without their edges, in text order; those of which nothing is left are dropped, those that overlap are joined.</summary>
    public static IReadOnlyList<TextSpan> Trim(string text, IEnumerable<TextSpan> spans)
    {
        var kept = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            var trimmed = Trim(text, span);
            if (trimmed.IsEmpty) continue;
            if (kept.Count > 0 && kept[^1].Overlaps(trimmed)) kept[^1] = kept[^1].Cover(trimmed);
            else kept.Add(trimmed);
        }

        return kept;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = Math.Clamp(span.Start, 0, text.Length), end = Math.Clamp(span.End, start, text.Length);
        while (start < end && (IsEdge(text[start]) || IsLoneBracket(text, start, end, text[start]))) start++;
        while (end > start && ((IsEdge(text[end - 1]) && !IsClosing(text, start, end - 1)) || IsLoneBracket(text, start, end, text[end - 1]))) end--;
        return new TextSpan(start, end);
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || Marks.Contains(c, StringComparison.Ordinal);

    /// <summary>True for a mark that closes what another opens within the content: "the bridge was “as new”".</summary>
    private static bool IsClosing(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start);
        return text[at] switch
        {
            '”' => before.Count('“') > before.Count('”'),
            '»' => before.Count('«') > before.Count('»'),
            '"' => before.Count('"') % 2 == 1,
            _ => false,
        };
    }

    private static bool IsLoneBracket(string text, int start, int end, char c)
    {
        var partner = c switch { '(' => ')', ')' => '(', '[' => ']', ']' => '[', _ => '\0' };
        return partner != '\0' && text.AsSpan(start, end - start).IndexOf(partner) < 0;
    }
}
