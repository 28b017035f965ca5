using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Who lets a captive's words out: whoever released the recording, else whoever holds the captive. Examples: <c>The army has released
/// a video of a prisoner</c> · <c>in a video attached to the governor's post</c> · <c>a sailor held by the coastguard</c> · <c>the coastguard is questioning
/// the crew</c>.
/// </summary>
internal static class Custodians
{
    private static readonly Phrases Releases = new("has released", "have released", "released", "has published", "published", "has posted", "posted", "has shared", "shared", "has aired", "aired", "broadcast", "has broadcast", "showed", "has shown");
    private static readonly Phrases Recordings = new("video", "recording", "footage", "clip", "film", "audio", "interview", "interrogation", "confession");
    private static readonly Phrases AttachedTo = new("attached to", "posted by", "released by", "published by", "shared by", "accompanying", "aired by", "put out by", "handed out by", "made public by", "distributed by", "circulated by");
    private static readonly Phrases HeldBy = new("held by", "detained by", "captured by", "interrogated by", "questioned by", "arrested by", "in the custody of", "custody of", "taken prisoner by");

    private static readonly Phrases Holds = new("is questioning", "are questioning", "is interrogating", "are interrogating", "has questioned", "have questioned", "is holding", "are holding", "has detained", "have detained", "has arrested", "have arrested", "has captured", "have captured", "detained", "arrested", "captured", "interrogated");

    /// <summary>The words that name the carrier of a captive's words, or null.</summary>
    public static TextSpan? Find(TokenWords words)
    {
        foreach (var sentence in words.Text.Sentences)
            if (Recordings.AnyIn(words, sentence.Start, sentence.End) && (Releaser(words, sentence) ?? Behind(words, sentence, AttachedTo) ?? Maker(words, sentence)) is { } released) return released;
        return Holder(words);
    }

    /// <summary>The words that name who holds or questions a captive, or null.</summary>
    public static TextSpan? Holder(TokenWords words)
    {
        foreach (var sentence in words.Text.Sentences)
            if (Behind(words, sentence, HeldBy) is { } holder) return holder;
        foreach (var sentence in words.Text.Sentences)
            if (Holding(words, sentence) is { } holder) return holder;
        return null;
    }

    /// <summary>"[The coastguard] is questioning the crew", "the agency said [it] had detained": the body before such a verb; none before a passive.</summary>
    private static TextSpan? Holding(TokenWords words, TokenRange sentence)
    {
        var verb = Holds.FirstIn(words, sentence.Start, sentence.End);
        if (verb <= sentence.Start || words[verb - 1] is "was" or "were" or "been" or "being" or "is" or "are" or "the" or "a" or "had") return null;
        var start = verb;
        while (start > sentence.Start && verb - start < 8 && words.Kind(start - 1) == TokenKind.Word && words[start - 1] is not ("said" or "that" or "and" or "when" or "after" or "where" or "whom")) start--;
        var isBody = words[verb - 1] is "army" or "police" or "navy" or "coastguard" || Enumerable.Range(start, verb - start).Any(i => words.IsCapital(i) && BodyWords.KindOf(words[i]) == SourceKind.Government);
        return isBody && (words[start] == "the" || words.IsCapital(start) || verb == start + 1) ? words.SpanOf(start, verb) : null;
    }

    private static TextSpan? Releaser(TokenWords words, TokenRange sentence)
    {
        var verb = Releases.FirstIn(words, sentence.Start, sentence.End);
        if (verb < 0) return null;
        var start = verb;
        while (start > sentence.Start && verb - start < 8 && words.Kind(start - 1) == TokenKind.Word) start--;
        return verb > start && (words.IsCapital(start) || words[start] == "the") && words[start] is not ("it" or "he" or "she" or "they" or "which" or "that") ? words.SpanOf(start, verb) : null;
    }

    /// <summary>"On a video of [the Border Guard Service]": a public body's recording.</summary>
    private static TextSpan? Maker(TokenWords words, TokenRange sentence)
    {
        var at = Recordings.FirstIn(words, sentence.Start, sentence.End);
        if (at < 0 || words[at + 1] is not ("of" or "from" or "by") || words[at + 2] != "the") return null;
        var end = PhraseHead.EndOf(words, at + 3, Math.Min(sentence.End, at + 10));
        return end > at + 3 && BodyWords.KindOfName([.. Enumerable.Range(at + 3, end - at - 3).Select(i => words[i])]) is SourceKind.Government or SourceKind.Organization && words.IsCapital(end - 1) ? words.SpanOf(at + 2, end) : null;
    }

    /// <summary>The phrase behind such words, its possessor where it is a post or a site: "the governor's post" is the governor.</summary>
    private static TextSpan? Behind(TokenWords words, TokenRange sentence, Phrases phrases)
    {
        var at = phrases.FirstIn(words, sentence.Start, sentence.End);
        if (at < 0) return null;
        var start = at + phrases.LengthAt(words, at, sentence.End);
        var end = start;
        while (end < sentence.End && end - start < 10 && words.Kind(end) == TokenKind.Word && words[end] is not ("on" or "in" or "and" or "who" or "near" or "at" or "after" or "since" or "for" or "that" or "which" or "'s")) end++;
        // "put out by Corra's security service".
        if (words[end] == "'s" && PhraseHead.EndOf(words, end + 1, Math.Min(sentence.End, end + 6)) is var whole && whole > end + 1 && BodyWords.KindOfName([.. Enumerable.Range(end + 1, whole - end - 1).Select(i => words[i])]) == SourceKind.Government) end = whole;
        return end > start ? words.SpanOf(start, end) : null;
    }
}
