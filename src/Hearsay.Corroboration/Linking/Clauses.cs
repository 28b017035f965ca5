namespace Hearsay.Corroboration.Linking;

/// <summary>Parts the words of a content into clauses: at the end of a sentence, at a comma, and before a word that begins a clause.</summary>
internal static class Clauses
{
    private const int PassiveReach = 2;

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "that", "which", "who", "whom", "whose", "because", "if", "when", "while", "although", "though", "but", "after", "before", "until", "unless", "where", "why", "how", "so",
    };

    private static readonly HashSet<string> Being = new(StringComparer.Ordinal) { "was", "were", "been", "being", "is", "are", "be" };

    /// <summary>The number of the clause that each word is in.</summary>
    public static int[] Of(IReadOnlyList<Word> words)
    {
        var clauses = new int[words.Count];
        for (var i = 1; i < words.Count; i++)
            clauses[i] = clauses[i - 1] + (words[i].AtStart || words[i].AfterComma || Openers.Contains(words[i].Lower) ? 1 : 0);
        return clauses;
    }

    /// <summary>True when a form of "be" stands one or two words before a word: "was shot", "were not found".</summary>
    public static bool IsPassive(IReadOnlyList<Word> words, int at)
    {
        for (var i = Math.Max(0, at - PassiveReach); i < at; i++)
            if (Being.Contains(words[i].Lower)) return true;
        return false;
    }
}
