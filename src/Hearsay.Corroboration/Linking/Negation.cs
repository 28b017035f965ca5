namespace Hearsay.Corroboration.Linking;

/// <summary>What of a content says that something is not so.</summary>
internal static class Negation
{
    private const int FrameReach = 6;

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

    // With these somebody speaks or knows.
    private static readonly HashSet<string> Framing = new(StringComparer.Ordinal)
    {
        "say", "says", "said", "tell", "told", "know", "confirm", "repeat", "assure", "stress", "believe", "think", "clear", "certain", "sure", "found", "find", "see", "saw", "note", "noted",
        "add", "means", "shows", "showed",
    };

    // "No fewer than nine", "not only", "no longer": these bound and weigh, they deny nothing.
    private static readonly HashSet<string> Bounding = new(StringComparer.Ordinal) { "only", "fewer", "less", "more", "longer", "later", "just", "yet" };

    /// <summary>True for a word that negates.</summary>
    public static bool Is(string lower) => Negators.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>True when the first clause of the words says that something is not so.</summary>
    public static bool InFirstClause(List<Word> words)
    {
        var first = AfterFrame(words);
        for (var i = first; i < words.Count; i++)
        {
            if (i > first && (Joining.Contains(words[i].Lower) || words[i].AtStart)) return false;
            if (DeniesAt(words, i)) return true;
        }

        return false;
    }

    /// <summary>True when the word at a place says that something is not so; not for one that negates a word alone, or bounds ("not only", "no more than").</summary>
    public static bool DeniesAt(List<Word> words, int at) =>
        Is(words[at].Lower) && !OfAWord.Contains(words[at].Lower) && !(at + 1 < words.Count && Bounding.Contains(words[at + 1].Lower));

    // "I can say today that", "it is clear that": what is said comes after.
    private static int AfterFrame(List<Word> words)
    {
        var that = words.FindIndex(w => w.Lower == "that");
        if (that is < 1 or > FrameReach || that + 1 == words.Count) return 0;
        var frame = words.GetRange(0, that);
        return (that == 1 || frame.Exists(w => Framing.Contains(w.Lower))) && !frame.Exists(w => Is(w.Lower)) && !words.GetRange(1, that).Exists(w => w.AtStart) ? that + 1 : 0;
    }
}
