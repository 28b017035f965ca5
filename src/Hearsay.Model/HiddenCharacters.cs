using System.Globalization;

namespace Hearsay.Model;

/// <summary>
/// Finds characters that cannot be seen, or that would turn the text around them: they are shown by name, each shut in an
/// element of its own, so that a report cannot make its words look other than they are. The joiners that scripts and emoji
/// need (U+200C, U+200D) and variation selectors are left alone.
/// </summary>
public static class HiddenCharacters
{
    /// <summary>The text in order, in runs that are either plain or one hidden character with its name.</summary>
    public static IEnumerable<(string Text, string? Name)> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsHidden(text[i])) continue;
            if (i > start) yield return (text[start..i], null);
            yield return (text[i].ToString(), Name(text[i]));
            start = i + 1;
        }

        if (start < text.Length) yield return (text[start..], null);
    }

    /// <summary>True for control characters, which HTML cannot hold: only the name is shown.</summary>
    public static bool CannotBeWritten(string character) => char.IsControl(character[0]);

    private static bool IsHidden(char c) => c switch
    {
        '\n' or '\t' or '\r' or '\u200c' or '\u200d' => false,
        '\u00ad' or '\u2028' or '\u2029' => true,
        _ => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format,
    };

    private static string Name(char c) => c switch
    {
        '\u00ad' => "soft hyphen",
        '\u200b' => "zero-width space",
        '\u200e' => "left-to-right mark",
        '\u200f' => "right-to-left mark",
        '\u202a' or '\u202b' or '\u202d' or '\u202e' => "direction override",
        '\u2066' or '\u2067' or '\u2068' => "direction isolate",
        '\u202c' or '\u2069' => "end of direction",
        '\ufeff' => "byte order mark",
        _ => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"),
    };
}
