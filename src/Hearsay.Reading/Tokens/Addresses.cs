using System.Text.RegularExpressions;

namespace Hearsay.Reading.Tokens;

/// <summary>Web and mail addresses, @accounts and #tags, each one token.</summary>
internal static partial class Addresses
{
    /// <summary>True when an address starts at <paramref name="start"/>; <paramref name="end"/> is one past its last character.</summary>
    public static bool TryMatch(string text, int start, int limit, out int end)
    {
        end = start;
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return false;
        if (!MayStart(text, start, limit)) return false;
        var window = text.AsSpan(start, Math.Min(limit - start, 2048));
        foreach (var match in Pattern().EnumerateMatches(window))
        {
            if (match.Index != 0) return false;
            end = start + match.Length;
            return true;
        }

        return false;
    }

    /// <summary>A cheap look before the pattern: only these beginnings can be an address.</summary>
    private static bool MayStart(string text, int at, int limit)
    {
        if (text[at] is '@' or '#') return true;
        var rest = text.AsSpan(at, Math.Min(limit - at, 64));
        if (rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        var sign = rest.IndexOfAny(" \n\t@");
        return sign > 0 && rest[sign] == '@';
    }

    [GeneratedRegex(@"\G(?:https?://[^\s<>""”»)\]]*[^\s<>""”»)\].,;:!?']|www\.[\w.-]+(?:/[^\s<>""”»)\]]*[^\s<>""”»)\].,;:!?'])?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#]\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
