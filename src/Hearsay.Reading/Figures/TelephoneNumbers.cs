using System.Globalization;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>Three groups of digits in a row, a plus sign before them, a leading zero, or seven digits joined by a hyphen. Example: <c>0800 123 456</c>.</summary>
internal static class TelephoneNumbers
{
    /// <summary>True when the number is part of one.</summary>
    public static bool Holds(TokenWords words, int at, int end)
    {
        if (words.Kind(at) != TokenKind.Number) return false;
        if (words[at - 1] == "+" && words[at].Length <= 4) return true;
        if (words.Kind(at - 1) == TokenKind.Number && words[at - 1].StartsWith('0')) return true;
        if (words[at].Length > 1 && words[at][0] == '0' && words[at].All(char.IsAsciiDigit)) return true;
        var joined = at > 0 && words[at - 1] is "-" or "/" && words.Span(at - 1).End == words.Span(at).Start && words.Kind(at - 2) == TokenKind.Number;
        var joins = at + 2 < end && words[at + 1] is "-" or "/" && words.Span(at + 1).End == words.Span(at + 2).Start && words.Kind(at + 2) == TokenKind.Number && Digits(words, at) + Digits(words, at + 2) >= 7;
        return joins || (joined && Digits(words, at) + Digits(words, at - 2) >= 7);
    }

    private static int Digits(TokenWords words, int at) => words[at].Count(c => char.IsDigit(c) && char.GetNumericValue(c).ToString(CultureInfo.InvariantCulture).Length == 1);
}
