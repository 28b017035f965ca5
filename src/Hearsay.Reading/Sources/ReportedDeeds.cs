using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// A body's own deed that an outlet reports: the word is the body's, the outlet carries it. Example: <c>The harbour board has closed the pier, Halyard
/// reported.</c> Not what befell a body (<c>the ministry was hit</c>), nor what it is.
/// </summary>
internal static class ReportedDeeds
{
    private const int LongestSubject = 10;
    private static readonly HashSet<string> Carrying = new(StringComparer.Ordinal) { "report", "write", "announce", "carry" };

    /// <summary>The words for the body whose deed a content tells, or null.</summary>
    public static TextSpan? Doer(TokenWords words, TokenRange cue, TokenRange content)
    {
        if (!Enumerable.Range(cue.Start, cue.Length).Any(i => Vocabulary.Find(words[i])?.Verb is { } verb && Carrying.Contains(verb))) return null;
        var start = words[content.Start] == "that" ? content.Start + 1 : content.Start;
        if (words[start] is not ("the" or "its" or "their") && !words.IsCapital(start)) return null;
        for (var i = start + 1; i < Math.Min(content.End - 1, start + LongestSubject); i++)
        {
            if (words.Kind(i) != TokenKind.Word && words[i] is not "'s") return null;
            if (words[i] is "is" or "are" or "was" or "were" or "will" or "would" or "can" or "could" or "that" or "which" or "who" or "and" or "by") return null;
            var isPerfect = words[i] is "has" or "have" or "had" && words[i + 1] != "been" && words.Kind(i + 1) == TokenKind.Word;
            if (!isPerfect && !IsPast(words, i)) continue;
            var head = PhraseHead.EndOf(words, words[start] is "the" or "its" or "their" ? start + 1 : start, i);
            return BodyWords.KindOf(words[head - 1]) is SourceKind.Government or SourceKind.Organization ? words.SpanOf(start, i) : null;
        }

        return null;
    }

    private static bool IsPast(TokenWords words, int at) => Vocabulary.Find(words[at]) is { Tag: Tag.Verb, Form: VerbForm.Past } && words[at + 1] != "by";
}
