using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// The things in the plural that a number without a noun of its own counts, where no count went before. Examples: <c>The generators started, but three of them
/// stopped</c>, <c>staff in the laboratory had been cut from nine to three</c>.
/// </summary>
internal static class Plurals
{
    private const int ChangeReach = 4;
    private const int SubjectReach = 9;

    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal)
    {
        "come", "came", "risen", "rose", "fallen", "fell", "grown", "grew", "cut", "reduced", "increased", "dropped", "amounted", "climbed", "shrunk", "doubled",
    };

    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal) { "they", "we", "you" };

    /// <summary>What "three of them" speaks of: what the sentence, or the one before, has in the plural as its subject; null where a pronoun stands there.</summary>
    public static string? Before(TokenWords words, int start)
    {
        var here = words.Sentence(start).Start;
        if (Subject(words, here, start) is { } own) return own.Length > 0 ? own : null;
        return here > 0 && words.ParagraphAt(here - 1) == words.ParagraphAt(start) && Subject(words, words.Sentence(here - 1).Start, here) is { Length: > 0 } last ? last : null;
    }

    /// <summary>The subject in the plural that is said to have risen, fallen or come to the number; null when there is none.</summary>
    public static string? Changed(TokenWords words, int start)
    {
        if (words[start - 1] is not ("to" or "from")) return null;
        var first = words.Sentence(start).Start;
        for (var i = start - 1; i >= Math.Max(first, start - 1 - ChangeReach); i--)
            if (Changing.Contains(words[i])) return Subject(words, Math.Max(first, i - SubjectReach), i) is { Length: > 0 } subject ? subject : null;
        return null;
    }

    // The first noun in the plural behind an article or at the start, or before a verb of the past; empty where "they" or "we" comes first, null for none.
    private static string? Subject(TokenWords words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Persons.Contains(words[i])) return "";
            if (words.Kind(i) != TokenKind.Word || !CountWords.IsPlural(words[i]) || CountedThing.IsStop(words[i]) || (words.IsCapital(i) && i > from)) continue;
            if (i == from || words[i - 1] == "the" || (i > from + 1 && words[i - 2] == "the") || words[i + 1].EndsWith("ed", StringComparison.Ordinal) || words[i + 1] is "were" or "are" or "have" or "had" or "in") return words[i];
        }

        return null;
    }
}
