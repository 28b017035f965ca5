using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Puts words of a report on one line.</summary>
internal static class ContentLine
{
    /// <summary>The words that some spans cover, one space between them; spans that reach past the text are left out.</summary>
    public static string Of(string text, IReadOnlyList<TextSpan> spans) => spans is [{ Start: >= 0, IsEmpty: false } only] && only.End <= text.Length ? Of(only.In(text)) : string.Join(' ', spans.Where(s => s.Start >= 0 && s.End <= text.Length && !s.IsEmpty).Select(s => Of(s.In(text))));

    /// <summary>A text on one line, one space between its words.</summary>
    public static string Of(string text) => IsOnOneLine(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Most are.
    private static bool IsOnOneLine(string text)
    {
        var wasSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (wasSpace || c != ' ')) return false;
            wasSpace = isSpace;
        }

        return !wasSpace || text.Length == 0;
    }
}
