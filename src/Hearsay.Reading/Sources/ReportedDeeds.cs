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
        if (words[start] is not ("the" or "its" or "their" or "his" or "her") && !words.IsCapital(start)) return null;
        for (var i = start + 1; i < Math.Min(content.End - 1, start + LongestSubject); i++)
        {
            if (words[i] == "," && AfterAside(words, i, content.End) is > 0 and var behind) i = behind;
            if (words.Kind(i) != TokenKind.Word && words[i] is not "'s") return null;
            if (words[i] is "is" or "are" or "was" or "were" or "will" or "would" or "can" or "could" or "that" or "which" or "who" or "and" or "by") return null;
            var isPerfect = words[i] is "has" or "have" or "had" && words[i + 1] != "been" && words.Kind(i + 1) == TokenKind.Word;
            if (!isPerfect && !IsPast(words, i)) continue;
            var head = PhraseHead.EndOf(words, words[start] is "the" or "its" or "their" ? start + 1 : start, i);
            return BodyWords.KindOf(words[head - 1]) is SourceKind.Government or SourceKind.Organization ? words.SpanOf(start, i) : null;
        }

        return null;
    }

    /// <summary>True for a cue that hands on: "said", "reported", "according to"; not "denied", "wants".</summary>
    public static bool IsTold(TokenWords words, TokenRange cue)
    {
        for (var i = cue.Start; i < cue.End; i++)
            if (words[i] is "said" or "says" or "told" or "tells" or "reported" or "reports" or "wrote" or "writes" or "announced" or "stated" or "added" or "informed" or "according") return true;
        return false;
    }

    /// <summary>
    /// The words for somebody else who saw, heard or found what a content tells: <c>Halyard reported that [a nurse] had seen the needle</c>, <c>the mayor said
    /// [the water board] had found rust</c>. A person is one the text does not name; a body is one, and neither the speaker's own (<c>its head said</c>) nor
    /// the speaker's people. Null for any other.
    /// </summary>
    /// <param name="words">The report's words.</param>
    /// <param name="content">What is told.</param>
    /// <param name="speaker">The words for the one who tells it.</param>
    public static TextSpan? Witness(TokenWords words, TokenRange content, TokenRange speaker)
    {
        if (words[speaker.Start] is "its" or "their") return null;
        var start = words[content.Start] == "that" ? content.Start + 1 : content.Start;
        if (words[start] is not ("the" or "a" or "an" or "one") && !NameRuns.Starts(words, start)) return null;
        for (var i = start + 1; i < Math.Min(content.End - 1, start + LongestSubject); i++)
        {
            var verb = words[i] is "has" or "have" or "had" ? i + 1 : i;
            if (Perceiving.Contains(words[verb]))
            {
                var head = words[PhraseHead.EndOf(words, words[start] is "the" or "a" or "an" or "one" ? start + 1 : start, i) - 1];
                if (Own.Contains(head) && words[start] == "the" && i <= start + 2) return null;
                for (var k = speaker.Start; k < speaker.End; k++)
                    if (words[k] == head || words[k] == "there") return null;
                var isOne = words[start] is "a" or "an" or "one" && (RoleWords.IsPerson(head) || BodyWords.KindOf(head) is SourceKind.Organization);
                return isOne || (BodyWords.KindOf(head) is SourceKind.Government or SourceKind.Organization && !RoleWords.ArePersons(head) && !head.EndsWith('s')) ? words.SpanOf(start, i) : null;
            }

            if (words.Kind(i) != TokenKind.Word && words[i] is not "'s") return null;
            if (words[i] is "is" or "are" or "was" or "were" or "will" or "would" or "can" or "could" or "that" or "which" or "who" or "and" or "by" or "has" or "have" or "had") return null;
        }

        return null;
    }

    // What a speaker without more words calls the body that is his own: "the company had received nothing, Orry said".
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "company", "firm", "club", "team", "union", "group", "charity", "party", "organisation", "organization", "association", "institute", "office", "department", "committee", "school", "hospital" };

    private static readonly HashSet<string> Perceiving = new(StringComparer.Ordinal) { "found", "saw", "seen", "heard", "noticed", "counted", "measured", "traced", "received", "registered", "discovered", "observed", "watched", "detected", "concluded", "established" };

    /// <summary>", the Harbour Union, | has": one past the comma that closes a name set beside the subject, or 0.</summary>
    private static int AfterAside(TokenWords words, int comma, int end)
    {
        var at = words[comma + 1] == "the" ? comma + 2 : comma + 1;
        if (!words.IsCapital(at)) return 0;
        while (at < Math.Min(end, comma + LongestSubject) && words.Kind(at) == TokenKind.Word) at++;
        return words[at] == "," ? at + 1 : 0;
    }

    private static bool IsPast(TokenWords words, int at) => Vocabulary.Find(words[at]) is { Tag: Tag.Verb, Form: VerbForm.Past } && words[at + 1] != "by";
}
