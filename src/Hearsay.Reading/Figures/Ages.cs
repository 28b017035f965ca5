using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>Numbers that tell how old somebody is. Examples: <c>Orry, 81,</c>, <c>a boy of nine</c>, <c>children under five</c>, <c>none older than 20</c>, <c>I am 83</c>.</summary>
internal static class Ages
{
    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal) { "boy", "girl", "man", "woman", "child", "baby", "daughter", "son", "toddler", "teenager", "youth", "mother", "father" };

    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal)
    {
        "children", "guests", "people", "persons", "men", "women", "boys", "girls", "workers", "residents", "patients", "citizens", "pupils", "students", "voters", "pensioners", "nobody", "anyone", "everyone", "someone", "those", "adults", "infants", "players",
        "drivers", "members", "all", "none", "kids", "males", "females", "youths", "refugees", "conscripts", "minors", "applicants", "passengers", "one", "anybody", "everybody",
    };

    private static readonly HashSet<string> Young = new(StringComparer.Ordinal) { "boys", "girls", "children", "sons", "daughters", "youths", "teenagers", "lads" };

    /// <summary>True when the number is an age.</summary>
    public static bool Holds(TokenWords words, int at, Number number)
    {
        var after = at + number.Length;
        if (number.Low is < 0 or > 125) return false;
        if (words[after] is "years" or "year" or "months" or "weeks" && (words[after + 1] == "old" || (words[after + 1] == "of" && words[after + 2] == "age"))) return true;
        if (words[at - 1] is "aged" or "age" || (words[at - 1] is "of" or "as" && words[at - 2] is "age" or "ages")) return true;
        if (words[at - 1] == "of" && Persons.Contains(words[at - 2])) return true;
        if (words[at - 1] is "of" && Young.Contains(words[at - 2]) && number.Low <= 25 && CountWords.EndPhrase(words, after, words.Sentence(at).End)) return true;
        if (words[at - 1] == "and" && words[at - 3] == "of" && Young.Contains(words[at - 4]) && number.Low <= 25) return true;
        if (words[at - 1] == "," && words.IsCapital(at - 2) && words[after] == "years" && CountWords.EndPhrase(words, after + 1, words.Sentence(at).End)) return true;
        if (words[at - 1] == "than" && words[at - 2] is "older" or "younger") return true;
        if (words[at - 1] is "under" or "over" or "below" or "above" && Groups.Contains(words[at - 2])) return !IsThing(words, after);
        if (words[at - 1] is "under" or "over" && words[at - 2] is "is" or "are" or "was" or "were" && number.Low <= 100 && CountWords.EndPhrase(words, after, words.Sentence(at).End)) return true;
        if (IsSaidOfOneself(words, at, after)) return true;
        return words[at - 1] == "," && words.IsCapital(at - 2) && words[after] is "," or "." or ";" or ")" && number.Low >= 1 && words.Kind(at) == TokenKind.Number;
    }

    /// <summary>"She was 81.", "I'm eighty-one and".</summary>
    private static bool IsSaidOfOneself(TokenWords words, int at, int after)
    {
        if (words[at - 1] is not ("is" or "turned" or "turns" or "was" or "am" or "'m" or "'s") || words[at - 2] is not ("he" or "she" or "i")) return false;
        return words.Kind(after) is TokenKind.Punctuation or TokenKind.Quote || words[after] is "and" or "when" or "years" or "now" or "then";
    }

    private static bool IsThing(TokenWords words, int after) => words.Kind(after) == TokenKind.Word && CountWords.IsPlural(words[after]) && words[after] != "years";
}
