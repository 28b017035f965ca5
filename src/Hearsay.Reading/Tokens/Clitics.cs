using Hearsay.Model;

namespace Hearsay.Reading.Tokens;

/// <summary>English clitics that are tokens of their own: "the governor's", "don't", "we'll".</summary>
internal static class Clitics
{
    private static readonly string[] Trailing = ["s", "S", "re", "RE", "ve", "VE", "ll", "LL", "d", "D", "m", "M"];

    /// <summary>Adds the word as one token, or as word and clitic.</summary>
    public static void Split(string text, TextSpan word, List<Token> tokens)
    {
        var cut = CutOf(text, word);
        if (cut > word.Start) tokens.Add(new Token(new TextSpan(word.Start, cut), TokenKind.Word));
        if (cut < word.End) tokens.Add(new Token(new TextSpan(cut, word.End), TokenKind.Word));
    }

    /// <summary>True at the apostrophe of a word that begins with one ("'em", "'tis", "'cause").</summary>
    public static bool StartsLeadingClitic(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return IsTrailingAt(text, at);
        foreach (var word in (ReadOnlySpan<string>)["em", "tis", "twas", "cause", "til"])
        {
            var end = at + 1 + word.Length;
            if (end <= text.Length && string.Compare(text, at + 1, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }

    private static bool IsTrailingAt(string text, int at)
    {
        foreach (var clitic in Trailing)
        {
            var end = at + 1 + clitic.Length;
            if (end <= text.Length && string.CompareOrdinal(text, at + 1, clitic, 0, clitic.Length) == 0
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }

    private static int CutOf(string text, TextSpan word)
    {
        for (var i = word.End - 2; i > word.Start && i >= word.End - 3; i--)
        {
            if (!QuoteMarks.IsApostrophe(text[i])) continue;
            var tail = text.AsSpan(i + 1, word.End - i - 1);
            if (tail is "t" or "T" && text[i - 1] is 'n' or 'N' && i - 1 > word.Start) return i - 1;
            foreach (var clitic in Trailing)
                if (tail.SequenceEqual(clitic)) return i;
        }

        return word.End;
    }
}
