using System.Collections.Frozen;

namespace Hearsay.Model;

/// <summary>
/// Letters as they are typed where there are no others: without marks, strokes and dots, tied ones apart, full-width ones narrow. It takes more together than <see cref="Diacritics"/>,
/// Cyrillic and Greek marks and letters of their own such as ł among them: made to find a name however it is typed, and to compare texts that went through other forms.
/// </summary>
public static class PlainLetters
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthBy = 0xFEE0;

    private static readonly FrozenDictionary<char, string> Others = new (string Plain, string Letters)[]
    {
        ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"), ("ae", "æ"), ("oe", "œ"), ("ij", "ĳ"), ("ss", "ß"),
        ("d", "đð"), ("h", "ħ"), ("i", "ı"), ("l", "łŀ"), ("o", "ø"), ("s", "ſ"), ("t", "ŧ"),
        ("г", "ѓґ"), ("е", "ёѐ"), ("и", "йѝ"), ("і", "ї"), ("к", "ќ"), ("у", "ў"),
        ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"),
    }.SelectMany(l => l.Letters.Select(letter => (letter, l.Plain))).ToFrozenDictionary(p => p.letter, p => p.Plain);

    /// <summary>What a letter is typed as, in its case; a mark that stands by itself is nothing, and what is no such letter is itself.</summary>
    /// <param name="c">The letter, or whatever character.</param>
    /// <param name="isTitle">True where small letters follow, so that only the first of a tied large letter is large.</param>
    public static string Of(char c, bool isTitle = false)
    {
        if (char.IsAscii(c)) return c.ToString();
        if (Diacritics.IsMark(c)) return "";
        if (Narrow(c) is var narrow && narrow != c) return narrow.ToString();
        var small = Small(char.ToLowerInvariant(c));
        return !char.IsUpper(c) ? small : isTitle ? char.ToUpperInvariant(small[0]) + small[1..] : small.ToUpperInvariant();
    }

    /// <summary>The letters that print ties into one, apart: "ﬁ" is "fi"; null for any other character.</summary>
    public static string? Apart(char c) => c is >= 'ﬀ' and <= 'ﬆ' ? Others[c] : null;

    /// <summary>A full-width character as the narrow one, and any other as it is.</summary>
    public static char Narrow(char c) => c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FullWidthBy) : c;

    private static string Small(char c)
    {
        var plain = Diacritics.Unmarked(c);
        return Others.TryGetValue(plain, out var other) ? other : plain.ToString();
    }
}
