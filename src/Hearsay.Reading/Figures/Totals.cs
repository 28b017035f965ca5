using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// The words that name what a number without a noun of its own is the number of. Examples: <c>the number of pupils brought out has reached 26</c> counts pupils
/// brought out, <c>the crew number 23</c> the crew.
/// </summary>
internal static class Totals
{
    private const int Reach = 26;

    /// <summary>True for a word for how many there are in all: "the toll", "the count".</summary>
    public static bool IsTotal(string word) => word is "number" or "count" or "total" or "tally" or "toll";

    /// <summary>The tokens from the counted noun up to the number, or null when no "number of" leads to it.</summary>
    public static TokenRange? Before(TokenWords words, int at, int floor)
    {
        for (var i = at - 2; i >= Math.Max(floor, at - Reach); i--)
        {
            if (words[i] is "." or ";" or ":") return null;
            if (words[i] == "toll" && words[i - 1] == "death") return new TokenRange(i - 1, at);
            if (words[i] == "that" && words[i + 1] == "of") return new TokenRange(Skipping(words, i + 2), at);
            if ((IsTotal(words[i]) || words[i] is "numbers" or "figure") && words[i + 1] is "of" or "for") return new TokenRange(Skipping(words, i + 2), at);
        }

        return null;
    }

    /// <summary>"The crew number 23", "they number 214": the verb, not a label.</summary>
    public static bool IsVerb(TokenWords words, int at) =>
        words[at] is "number" or "numbered" && (words[at - 1] is "they" or "who" or "which" or "crew" or "dead" || (CountWords.IsPlural(words[at - 1]) && words.Kind(at - 1) == TokenKind.Word));

    private static int Skipping(TokenWords words, int at)
    {
        while (words[at] is "the" or "those" or "these" or "its" or "all" or "his" or "her" or "their") at++;
        return at;
    }
}
