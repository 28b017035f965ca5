namespace Hearsay.Corroboration.Linking;

/// <summary>What of a content says that something is not so.</summary>
internal static class Negation
{
    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal)
    {
        "no", "not", "never", "nobody", "nothing", "none", "neither", "nor", "without", "cannot", "fail", "fails", "failed", "refuse", "refuses", "refused",
    };

    // These negate a thing or a word, not what the clause says.
    private static readonly HashSet<string> OfAWord = new(StringComparer.Ordinal) { "neither", "nor", "without", "fail", "fails", "failed" };

    // What comes after these is another clause, whose negation is its own.
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal)
    {
        "that", "which", "who", "whom", "whose", "because", "if", "when", "while", "although", "though", "but", "after", "before", "until", "unless", "where", "why", "how", "so", "and",
    };

    // "No fewer than nine", "not only", "no longer": these bound and weigh, they deny nothing.
    private static readonly HashSet<string> Bounding = new(StringComparer.Ordinal) { "only", "fewer", "less", "more", "longer", "later", "just", "yet" };

    /// <summary>True for a word that negates.</summary>
    public static bool Is(string lower) => Negators.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>True when the first clause of the words says that something is not so.</summary>
    public static bool InFirstClause(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && (Joining.Contains(words[i].Lower) || words[i].AtStart)) return false;
            if (Is(words[i].Lower) && !OfAWord.Contains(words[i].Lower) && !(i + 1 < words.Count && Bounding.Contains(words[i + 1].Lower))) return true;
        }

        return false;
    }
}
