using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>
/// A key of what a text says in running words: the letters and digits of its paragraphs in lower case. Titles, bylines, datelines of their
/// own line, page numbers and navigation have few words and are left out, and so are spaces, line ends, hyphens, quotation marks and
/// marks on letters, in which a page, its print and its mail differ. It finds the same text, not a similar one.
/// </summary>
internal static class TextKey
{
    private const int WordsOfAParagraph = 8;
    private const int WordsOfAText = 25;

    /// <summary>The key, 64 hexadecimal digits; null when there are too few running words to tell one text from another.</summary>
    /// <param name="text">The text below the header.</param>
    /// <param name="title">The title, which some forms repeat above the text.</param>
    public static string? Of(string text, string? title)
    {
        var (running, words) = (new StringBuilder(), 0);
        var heading = Letters(title ?? "");
        foreach (var paragraph in Paragraphs(text))
        {
            var count = Words(paragraph);
            if (count < WordsOfAParagraph) continue;
            var letters = Letters(paragraph);
            if (letters == heading) continue;
            words += count;
            running.Append(letters);
        }

        return words < WordsOfAText ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(running.ToString())));
    }

    // Empty lines divide the paragraphs of a text that has any, since its other line ends may only be the margin's.
    private static IEnumerable<string> Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!lines.Any(string.IsNullOrWhiteSpace)) return lines;
        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        foreach (var line in lines.Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line)) paragraph.Append(line).Append('\n');
            else if (paragraph.Length > 0)
            {
                paragraphs.Add(paragraph.ToString());
                paragraph.Clear();
            }
        }

        return paragraphs;
    }

    private static int Words(string paragraph)
    {
        var (count, inside) = (0, false);
        foreach (var c in paragraph)
        {
            var letter = char.IsLetterOrDigit(c);
            if (letter && !inside) count++;
            inside = letter || (inside && !char.IsWhiteSpace(c));
        }

        return count;
    }

    // Some forms tie letters together, write full-width ones or take marks apart, and some lose marks: none of it makes another text.
    private static string Letters(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var rune in Diacritics.RemovedFrom(words).EnumerateRunes())
        {
            if (rune.IsBmp && PlainLetters.Apart((char)rune.Value) is { } apart) letters.Append(apart);
            else if (Rune.IsLetterOrDigit(rune)) letters.Append(rune.IsBmp ? new Rune(char.ToLowerInvariant(PlainLetters.Narrow((char)rune.Value))) : rune);
        }

        return letters.ToString();
    }
}
