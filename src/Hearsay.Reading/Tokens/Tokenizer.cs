using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Reading.Tokens;

/// <summary>
/// Cuts text into tokens, near to the Penn Treebank's habits where they matter for attribution: clitics ("'s", "n't") stand
/// alone, hyphenated words stay whole, abbreviations keep their full stop. Linear in the length of the text; never fails.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="range"/> of the text, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches past the end of the text.</exception>
    public static IReadOnlyList<Token> Tokenize(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length);
        var tokens = new List<Token>(range.Length / 5);
        for (var at = range.Start; at < range.End;)
        {
            if (IsGap(text[at]))
            {
                at++;
                continue;
            }

            var end = Math.Min(range.End, TokenEnd(text, at, range.End, out var kind));
            if (kind == TokenKind.Word) Clitics.Split(text, new TextSpan(at, end), tokens);
            else tokens.Add(new Token(new TextSpan(at, end), kind));
            at = end;
        }

        return tokens;
    }

    /// <summary>True for characters that belong to no token: white space, control and invisible format characters.</summary>
    internal static bool IsGap(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static int TokenEnd(string text, int start, int limit, out TokenKind kind)
    {
        var c = text[start];
        if (Addresses.TryMatch(text, start, limit, out var end))
        {
            kind = TokenKind.Address;
            return end;
        }

        if (char.IsAsciiDigit(c) || char.IsDigit(c))
            return NumberEnd(text, start, limit, out kind);
        if (IsWordStart(text, start))
        {
            kind = TokenKind.Word;
            return WordEnd(text, start, limit);
        }

        kind = MarkKind(text, start);
        return MarkEnd(text, start, limit);
    }

    private static bool IsWordStart(string text, int at) =>
        char.IsLetter(text, at) || (QuoteMarks.IsApostrophe(text[at]) && Clitics.StartsLeadingClitic(text, at));

    /// <summary>Digits with inner separators; a number that runs on into letters ("5pm", "2nd") becomes a word unless the letters are a unit sign's.</summary>
    private static int NumberEnd(string text, int start, int limit, out TokenKind kind)
    {
        var end = start;
        while (end < limit && (char.IsDigit(text[end]) || (IsNumberJoin(text[end]) && end + 1 < limit && char.IsDigit(text[end + 1]) && end > start)))
            end++;
        if (end < limit && (char.IsLetter(text, end) || (text[end] == '-' && end + 1 < limit && char.IsLetter(text, end + 1))))
        {
            kind = TokenKind.Word;
            return WordEnd(text, end, limit);
        }

        kind = TokenKind.Number;
        return end;
    }

    private static bool IsNumberJoin(char c) => c is ',' or '.' or ':' or '/' or '٬' or '٫';

    private static int WordEnd(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && ContinuesWord(text, end, limit)) end++;
        return end < limit && text[end] == '.' && Abbreviations.KeepsFullStop(text, start, end, limit) ? end + 1 : end;
    }

    private static bool ContinuesWord(string text, int at, int limit)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            return true;
        if (char.IsLowSurrogate(c)) return char.IsLetter(text, at - 1);
        var followed = at + 1 < limit && char.IsLetterOrDigit(text[at + 1]);
        if (!followed) return char.IsHighSurrogate(c) && char.IsLetter(text, at);
        return QuoteMarks.IsApostrophe(c) || c is '-' or '‑' or '&' or '_' || IsFormat(c)
            || (c == '.' && Abbreviations.IsInnerFullStop(text, at));
    }

    private static bool IsFormat(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static TokenKind MarkKind(string text, int at) => text[at] switch
    {
        var c when QuoteMarks.IsQuote(c) => TokenKind.Quote,
        var c when char.IsPunctuation(c) => TokenKind.Punctuation,
        _ => TokenKind.Symbol,
    };

    /// <summary>Runs of the same mark ("...", "--", "''") are one token; a surrogate pair is never cut.</summary>
    private static int MarkEnd(string text, int start, int limit)
    {
        var end = start + (char.IsHighSurrogate(text[start]) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
        if (text[start] is '.' or '-' or '\'' or '`' or '!' or '?' or '*' or '=' or '_')
            while (end < limit && text[end] == text[start]) end++;
        return end;
    }
}
