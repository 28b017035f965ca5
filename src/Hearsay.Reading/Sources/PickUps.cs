using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Who is named only behind somebody's words as the one they come from: <c>The tank was full. That is what the clerk told me.</c> · <c>The house is empty, the envoy
/// reports. He was told so by the caretaker.</c> · <c>I have that from the harbour master.</c>
/// </summary>
internal static class PickUps
{
    private const int Longest = 8;

    /// <summary>The words that name the source of an act that ends before a token, in the sentence behind it; null when none does.</summary>
    public static TextSpan? Behind(TokenWords words, int end)
    {
        var at = end;
        while (at < words.Count && words.Kind(at) != TokenKind.Word) at++;
        if (at >= words.Count || words.Sentence(at).Start != at || words.ParagraphAt(at) != words.ParagraphAt(end - 1)) return null;
        var limit = words.Sentence(at).End;
        if (words[at] is "that" or "this" or "so" && words[at + 1] is "is" or "was" or "'s" && words[at + 2] == "what") return Until(words, at + 3, limit, w => w is "told" or "tells" or "says" or "said" or "reported");
        if (words[at] is not ("he" or "she" or "i" or "we" or "they" or "it")) return null;
        if (words[at + 1] is "was" or "were" && words[at + 2] == "told" && words[at + 3] is "so" or "this" or "that" && words[at + 4] == "by") return Until(words, at + 5, limit, w => w is "." or "," or "on" or "who");
        if (words[at + 1] is "have" or "has" or "had" && words[at + 2] is "this" or "that" or "it" && words[at + 3] == "from") return Until(words, at + 4, limit, w => w is "." or "," or "on" or "who");
        return null;
    }

    /// <summary>"We have heard from [two drivers] that", "Halyard has learned from [its own sources]": the words behind a verb of learning that name who told it, or null.</summary>
    public static TextSpan? HeardFrom(TokenWords words, TokenRange cue)
    {
        if (words[cue.End - 1] is not ("heard" or "hear" or "hears" or "learned" or "learnt" or "learns" or "know" or "knows" or "understands" or "gathered") || words[cue.End] != "from") return null;
        return Until(words, cue.End + 1, words.Sentence(cue.Start).End, w => w is "." or "," or "that" or "on" or "who" or ":");
    }

    private static TextSpan? Until(TokenWords words, int start, int limit, Func<string, bool> isEnd)
    {
        for (var i = start; i < Math.Min(limit, start + Longest); i++)
            if (isEnd(words[i])) return i > start ? words.SpanOf(start, i) : null;
        return limit - start is > 0 and < Longest ? words.SpanOf(start, limit) : null;
    }
}
