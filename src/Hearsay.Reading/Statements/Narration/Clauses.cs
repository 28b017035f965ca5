using Hearsay.Reading.Figures;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Narration;

/// <summary>
/// Cuts a narrated sentence where a second main clause of its own begins. Example: <c>The mast fell, so there was no signal</c>
/// is two statements, as is <c>Three died, and nine were treated</c>; <c>The mast fell and is gone</c> is one.
/// </summary>
internal static class Clauses
{
    private const int Shortest = 4;
    private const int ShortestCount = 3;
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "and", "but", "so", "while", "yet" };

    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "there", "it", "he", "she", "they", "we", "i", "this", "that", "these", "those", "its", "their", "his", "her", "our", "all", "most", "some", "many", "no", "nobody", "in", "at", "under", "on", "apart",
    };

    /// <summary>The clauses of a sentence in text order; joints and the marks before them are left out.</summary>
    public static IEnumerable<TokenRange> Of(TokenWords words, TokenRange sentence)
    {
        var start = sentence.Start;
        for (var i = sentence.Start + ShortestCount; i < sentence.End - ShortestCount; i++)
        {
            var next = Joint(words, i, sentence.End);
            if (next == 0) next = BareJoint(words, start, i, sentence.End);
            if (next == 0 || !Stands(words, new TokenRange(start, i)) || !Stands(words, new TokenRange(next, sentence.End))) continue;
            yield return new TokenRange(start, i);
            start = next;
            i = next;
        }

        yield return new TokenRange(start, sentence.End);
    }

    /// <summary>Index of the first token after a joint that a new clause follows, or 0.</summary>
    private static int Joint(TokenWords words, int at, int end)
    {
        if (words[at] == ";") return at + 1;
        return words[at] == "," && Joints.Contains(words[at + 1]) && at + 2 < end && (Subjects.Contains(words[at + 2]) || words.IsCapital(at + 2) || NumberWords.IsNumber(words, at + 2)) ? at + 2 : 0;
    }

    /// <summary>"Ten are dead and the pier is gone": "and" without a comma parts clauses when the first one states a number.</summary>
    private static int BareJoint(TokenWords words, int start, int at, int end)
    {
        if (words[at] != "and" || words[at + 1] is not ("the" or "a" or "an" or "its" or "their" or "there" or "it")) return 0;
        for (var i = at + 1; i < end && words[i] is not ("who" or "which" or "that" or ","); i++)
            if (Furniture.HasVerb(words, new TokenRange(i, i + 1))) return NumberWords.AnyIn(words, new TokenRange(start, at)) ? at + 1 : 0;
        return 0;
    }

    private static bool Stands(TokenWords words, TokenRange range) => range.Length >= (NumberWords.IsNumber(words, range.Start) ? ShortestCount : Shortest) && Furniture.HasVerb(words, range);
}
