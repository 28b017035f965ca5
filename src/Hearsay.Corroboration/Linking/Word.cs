using System.Globalization;
using System.Text;

namespace Hearsay.Corroboration.Linking;

/// <summary>One word of a content.</summary>
/// <param name="Text">As written.</param>
/// <param name="Lower">Lower case, without diacritics, apostrophes straightened, a possessive ending taken off.</param>
/// <param name="Start">Index of its first code unit in the text it was cut from.</param>
/// <param name="AtStart">True when a sentence begins with it, so that a capital tells nothing.</param>
/// <param name="AfterComma">True when a comma stands before it.</param>
internal readonly record struct Word(string Text, string Lower, int Start, bool AtStart, bool AfterComma = false)
{
    /// <summary>True when it begins with a capital where no sentence begins.</summary>
    public bool IsName => !AtStart && char.IsUpper(Text[0]) && Lower != "i";

    /// <summary>The words of a text: runs of letters, digits and apostrophes. Hyphens part words. Linear in the text.</summary>
    public static List<Word> Split(string text)
    {
        var words = new List<Word>();
        var (fresh, comma) = (true, false);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                fresh |= text[i] is '.' or '!' or '?' or '\n' or '"' or '“' or ':';
                comma |= text[i] == ',';
                i++;
                continue;
            }

            var end = EndOf(text, i);
            var raw = text[i..end];
            words.Add(new Word(raw, Fold(raw), i, fresh, comma));
            (fresh, comma) = (false, false);
            i = end;
        }

        return words;
    }

    /// <summary>Lower case, without diacritics and possessive ending.</summary>
    public static string Fold(string word)
    {
        var text = word.Replace('’', '\'');
        if (text.EndsWith("'s", StringComparison.OrdinalIgnoreCase)) text = text[..^2];
        if (text.All(char.IsAscii)) return text.ToLowerInvariant().TrimEnd('\'');
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end))) end++;
        return end;
    }

    // An apostrophe between letters, or a point or comma between digits.
    private static bool IsInner(string text, int at) =>
        at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '\'' or '’' || (text[at] is '.' or ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));
}
