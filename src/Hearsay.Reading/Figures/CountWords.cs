using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>What the words around a number tell of its being a count.</summary>
internal static class CountWords
{
    private static readonly HashSet<string> ValueVerbs = new(StringComparer.Ordinal)
    {
        "put", "puts", "stands", "stood", "stand", "estimated", "remains", "remained", "kept", "fixed", "valued", "placed", "was", "is", "toll", "risen", "rose", "rises", "up", "number", "count", "total", "dead", "counted", "counts",
        "found", "finds", "saw", "lists", "listed", "held", "holds", "admits", "admitted", "figure", "tally", "seized", "loaded", "fell", "dropped", "cut", "reduced", "revised", "exceeded",
    };

    private static readonly HashSet<string> SettingVerbs = new(StringComparer.Ordinal) { "put", "puts", "stands", "stood", "stand", "estimated", "valued", "fixed", "placed", "priced", "remains", "remained", "kept", "sold", "traded" };

    private const int ValueReach = 12;

    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal) { "number", "numbers", "count", "total", "toll", "tally", "figure", "dead", "killed", "injured", "wounded", "missing", "estimate", "score", "counted" };

    private static readonly HashSet<string> PhraseEnds = new(StringComparer.Ordinal)
    {
        "in", "on", "and", "when", "but", "local", "this", "that", "yesterday", "today", "tomorrow", "it", "he", "she", "they", "we", "with", "was", "were", "is", "are", "the", "to", "as", "for", "until", "before", "after", "because", "while", "or", "had", "has", "have", "will",
        "would", "at", "by", "from", "i", "where", "who", "which", "if", "since", "so", "then",
    };

    /// <summary>True when what follows is no thing that could be counted.</summary>
    public static bool EndPhrase(TokenWords words, int after, int end) =>
        after >= end || after >= words.Count || words.Kind(after) is TokenKind.Punctuation or TokenKind.Quote || PhraseEnds.Contains(words[after]);

    /// <summary>True when one of the three words before a token speaks of a number's value.</summary>
    public static bool HasValueVerb(TokenWords words, int before)
    {
        for (var i = before - 1; i >= before - 3; i--)
            if (ValueVerbs.Contains(words[i])) return true;
        return false;
    }

    /// <summary>True when one of the three words before a token sets a value: "put the length at 13.50".</summary>
    public static bool HasSettingVerb(TokenWords words, int before)
    {
        for (var i = before - 1; i >= before - 3; i--)
            if (SettingVerbs.Contains(words[i])) return true;
        return false;
    }

    /// <summary>True when "at" before a token leads to a value: "put the dead at nine", "the toll is at nine"; not "the power was cut at nine".</summary>
    public static bool IsSet(TokenWords words, int at)
    {
        var first = words.Sentence(at).Start;
        for (var i = at - 1; i >= Math.Max(first, at - ValueReach); i--)
            if ((i >= at - 3 && SettingVerbs.Contains(words[i])) || Counts.Contains(words[i])) return true;
        return false;
    }

    /// <summary>True when another number stands within a dozen tokens in the same sentence.</summary>
    public static bool HasOtherNumber(TokenWords words, int at)
    {
        var sentence = words.Sentence(at);
        for (var i = Math.Max(sentence.Start, at - 12); i < Math.Min(sentence.End, at + 12); i++)
            if (i != at && words[i] != "one" && NumberWords.IsNumber(words, i)) return true;
        return false;
    }

    /// <summary>True when a word names several things.</summary>
    public static bool IsPlural(string word) =>
        Plurals.Contains(word) || IsPeople(word) || (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("ous", StringComparison.Ordinal) && !word.EndsWith("xis", StringComparison.Ordinal) && !word.EndsWith("sis", StringComparison.Ordinal) && word is not ("this" or "always" or "perhaps" or "towards" or "across" or "besides" or "whereas"));

    // "Policemen", "schoolchildren"; not "specimen".
    private static bool IsPeople(string word) =>
        word.Length > 5 && ((word.EndsWith("men", StringComparison.Ordinal) && !Matter.Contains(word)) || word.EndsWith("children", StringComparison.Ordinal));

    private static readonly HashSet<string> Matter = new(StringComparer.Ordinal) { "specimen", "regimen", "abdomen", "bitumen", "acumen", "stamen", "albumen" };

    private static readonly HashSet<string> Plurals = new(StringComparer.Ordinal)
        { "people", "men", "fish", "trout", "salmon", "cod", "deer", "livestock", "poultry", "folk", "clergy", "women", "children", "police", "troops", "personnel", "aircraft", "cattle", "sheep", "crew", "staff", "feet", "percent", "cent", "cents", "degrees" };
}
