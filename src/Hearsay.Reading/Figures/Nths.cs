using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// An ordinal that tells how many have died by then: <c>a fourth miner died this morning</c> makes four. Of other things an ordinal is no count: a third man may have
/// been seen without two others. Nor is "a second".
/// </summary>
internal static class Nths
{
    private const int NounReach = 3;
    private const int FateReach = 3;

    private static readonly string[] Ordinals = ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"];

    private static readonly Phrases Died = new("died", "has died", "had died", "was killed", "has been killed", "had been killed", "later died", "also died", "succumbed", "has succumbed", "had succumbed");

    /// <summary>True for "third" and those that follow it, up to "fifteenth".</summary>
    public static bool IsNth(string word) => Array.IndexOf(Ordinals, word) >= 0;

    /// <summary>The count that starts at a token, or null.</summary>
    public static Number? Read(TokenWords words, int at, int end)
    {
        if (words[at] is not ("a" or "an") || at + 2 >= end) return null;
        var place = Array.IndexOf(Ordinals, words[at + 1]);
        if (place < 0) return null;
        for (var i = at + 3; i < Math.Min(end, at + 3 + NounReach + FateReach) && words.Kind(i) == TokenKind.Word && !NumberWords.IsNumber(words, i); i++)
            if (Died.At(words, i, end)) return Number.Exact(2, place + 3);
        return null;
    }
}
