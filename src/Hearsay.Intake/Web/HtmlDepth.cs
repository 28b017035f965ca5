namespace Hearsay.Intake.Web;

/// <summary>How deep elements lie in each other, found without building a tree: start tags less end tags.</summary>
internal static class HtmlDepth
{
    // Void elements, and those whose end tag is usually left out, never add to the depth.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "option", "optgroup", "thead", "tbody", "tfoot", "colgroup", "rp", "rt",
    };

    /// <summary>True when some element lies deeper than the limit.</summary>
    public static bool IsOver(string html, int limit)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (html[at + 1] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[at + 1]) && !IsFlat(html.AsSpan(at + 1)) && ++depth > limit) return true;
        }

        return false;
    }

    private static bool IsFlat(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 12 && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tag[..length]);
    }
}
