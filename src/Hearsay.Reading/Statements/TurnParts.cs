using Hearsay.Reading.Figures;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Divides a turn into the sentences that say something of their own, each with those that go on about it. Example: <c>Good morning. The kiln cracked on
/// Sunday. It was never dry. We lost eleven pots. Two of them were old</c> is two parts. Why: a claim is one proposition, and many an
/// answer needs more than one sentence for it; alone, the second would say nothing to who reads it.
/// </summary>
internal static class TurnParts
{
    private const int ShortestSentence = 4;
    private const int LongestPart = 60;

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "it", "they", "he", "she", "that", "this", "these", "those" };
    private static readonly HashSet<string> Them = new(StringComparer.Ordinal) { "them", "these", "those", "us" };

    /// <summary>Where parts of a turn begin, but for the first.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="turn">The tokens of the turn.</param>
    /// <param name="tellsOfOthers">True for a part in which somebody else's words are told: that is whole, or it would no longer be seen to hand on.</param>
    public static IEnumerable<int> Starts(TokenWords words, TokenRange turn, Func<TokenRange, bool> tellsOfOthers)
    {
        var sentences = Sentences(words, turn);
        var kept = new List<TokenRange>();
        var start = turn.Start;
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            if (words.WordsIn(new TokenRange(start, sentence.End)) < ShortestSentence && s + 1 < sentences.Count && !IsAnswer(words, sentence)) continue;
            var part = new TokenRange(start, sentence.End);
            if (kept.Count > 0 && ((!tellsOfOthers(kept[^1]) && GoesOn(words, kept[^1], sentences[s - 1].Start, part)) || (words.WordsIn(sentence) < ShortestSentence && !IsAnswer(words, sentence)))) kept[^1] = new TokenRange(kept[^1].Start, sentence.End);
            else kept.Add(part);
            start = sentence.End;
        }

        return kept.Skip(1).Select(k => k.Start);
    }

    /// <summary>
    /// It tells of some of those just counted, or it is no longer than what it goes on with (a longer one says something of its own) and its subject points back, or is
    /// the speaker himself as before: "I set my nets. I came back at five".
    /// A question goes on with nothing, and nothing with a question. <paramref name="last"/> is where the last sentence before it begins.
    /// </summary>
    private static bool GoesOn(TokenWords words, TokenRange before, int last, TokenRange next)
    {
        var (told, more) = (words.WordsIn(before), words.WordsIn(next));
        if (told + more > LongestPart || IsQuestion(words, before) || IsQuestion(words, next)) return false;
        return IsOfThem(words, next.Start) || (more <= told && (Pointing.Contains(words[next.Start]) || (words[next.Start] == "i" && words[last] == "i")));
    }

    /// <summary>"Two of them", "the last of these", "all have gone", "the third died", "the last three were found".</summary>
    private static bool IsOfThem(TokenWords words, int at)
    {
        var isSome = words[at] is "all" or "both" or "none" or "neither" or "most" or "some" or "each";
        if (words[at] is "the" or "a" && (words[at + 1] is "last" or "second" || Nths.IsNth(words[at + 1]))) (at, isSome) = (at + (NumberWords.IsNumber(words, at + 2) ? 2 : 1), true);
        return (words[at + 1] == "of" && Them.Contains(words[at + 2])) || (isSome && Furniture.HasVerb(words, new TokenRange(at, at + 2)));
    }

    private static bool IsQuestion(TokenWords words, TokenRange range) => words[range.End - 1].StartsWith('?');

    /// <summary>"Nobody slept.", "Fourteen miles.": curt, and yet it tells something.</summary>
    private static bool IsAnswer(TokenWords words, TokenRange sentence) =>
        words.WordsIn(sentence) > 1 && !IsQuestion(words, sentence) && (NumberWords.AnyIn(words, sentence) || (words[sentence.Start] is "nobody" or "no" or "they" or "we" or "it" && Furniture.HasVerb(words, sentence)));

    /// <summary>The sentences of a range, each within it.</summary>
    private static List<TokenRange> Sentences(TokenWords words, TokenRange range)
    {
        var found = new List<TokenRange>();
        for (var at = range.Start; at < range.End; at = found[^1].End) found.Add(new TokenRange(at, Math.Min(range.End, words.Sentence(at).End)));
        return found;
    }
}
