using Hearsay.Model;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Borders of a content that "that" opens, where a finder drew them elsewhere: it begins behind what the words were said on (<c>said on a tape from the
/// guard [that he fired]</c>), goes on behind an aside (<c>said [that the ship, on its way to Drey, lost power]</c>), and is over where the sentence's own verb
/// comes (<c>the claim [that it was shot down] is false</c>).
/// </summary>
internal static class ThatClauses
{
    private const int LongestChannel = 12;

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal) { "statement", "claim", "assertion", "allegation", "suggestion", "report", "rumour", "rumor", "contention", "argument", "assurance", "accusation", "charge", "belief", "explanation", "conclusion", "announcement", "idea", "story", "news" };
    private static readonly HashSet<string> Main = new(StringComparer.Ordinal) { "is", "was", "are", "were", "has", "had", "remains", "rests", "does", "did", "cannot", "can", "could", "may", "will", "would", "must", "seems", "appears", "contradicts", "caused", "came" };

    /// <summary>The finding with the clause alone as its content.</summary>
    public static Attribution.Attribution Bordered(TokenWords words, Attribution.Attribution found)
    {
        if (found is not { Cue: [var first, ..], Content: [var content] } || first.Start > content.Start || words.RangeOf(content) is not { Length: > 1 } range) return found;
        var (cue, that) = (words.RangeOf(first), words[range.Start] == "that" ? range.Start : words[range.Start - 1] == "that" ? range.Start - 1 : -1);
        if (cue.Length == 0) return found;
        if (that < 0) return BehindChannel(words, range) is > 0 and var start && start < range.End - 2 ? found with { Content = [new TextSpan(words.Span(start).Start, content.End)] } : found;
        if (Nouns.Contains(words[cue.End - 1]) && cue.End == that && End(words, cue, that, range) is > 0 and var end) return found with { Content = [new TextSpan(content.Start, words.Span(end - 1).End)] };
        return words[range.End] == "," && !Furniture.HasVerb(words, range) && BehindAside(words, range) is > 0 and var last ? found with { Content = [new TextSpan(content.Start, words.Span(last - 1).End)] } : found;
    }

    /// <summary>The first token behind "on a tape that the guard put out that", or 0.</summary>
    private static int BehindChannel(TokenWords words, TokenRange content)
    {
        if (words[content.Start - 1] is not ("in" or "on") || words[content.Start] is not ("a" or "an" or "the")) return 0;
        var isChannel = false;
        for (var i = content.Start + 1; i < Math.Min(content.End, content.Start + LongestChannel); i++)
        {
            if (words[i] == "that") return isChannel ? i + 1 : 0;
            if (words[i] is "," or "is" or "was" or "are" or "were" or "has" or "had") return 0;
            isChannel |= BodyWords.KindOf(words[i]) == SourceKind.Document || words[i] is "interview" or "post" or "broadcast" or "clip" or "tape" or "speech" or "address";
        }

        return 0;
    }

    /// <summary>Where the main verb of a sentence that the noun opens begins, or 0: the clause has its own verb before it, and nothing parts the two.</summary>
    private static int End(TokenWords words, TokenRange cue, int that, TokenRange content)
    {
        var noun = cue.End - 1;
        if (Furniture.HasVerb(words, new TokenRange(words.Sentence(cue.Start).Start, words[noun - 1] == "'s" ? noun - 1 : noun))) return 0;
        for (var i = that + 3; i < content.End - 1; i++)
        {
            if (words[i] is "," or ";" or "who" or "which" or "that" or "because" or "when" or "if") return 0;
            if (Main.Contains(words[i]) && !Main.Contains(words[i - 1]) && words[i - 1] is not ("not" or "and" or "or" or "never" or "also") && Furniture.HasVerb(words, new TokenRange(that + 1, i))) return i;
        }

        return 0;
    }

    /// <summary>The end of the sentence whose subject stands before an aside between commas, or 0.</summary>
    private static int BehindAside(TokenWords words, TokenRange content)
    {
        var sentence = words.Sentence(content.End - 1);
        var close = content.End + 1;
        while (close < sentence.End && words[close] is not ("," or "that" or "who" or "which")) close++;
        if (close >= sentence.End - 1 || words[close] != "," || words[close + 1] is "and" or "but" || !Furniture.HasVerb(words, new TokenRange(close, Math.Min(sentence.End, close + 4)))) return 0;
        var end = sentence.End;
        while (end > close && words.Kind(end - 1) == TokenKind.Punctuation) end--;
        return end;
    }
}
