using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Carriers that stand beside a speaker. Examples: <c>according to the ministry, quoted by Halyard</c> · <c>Halyard, citing the ministry,
/// said</c> · <c>Halyard has quoted the ministry as saying</c>.
/// </summary>
internal static class Chains
{
    private static readonly Phrases QuotedBy = new(", quoted by", "quoted by", ", cited by", "cited by", ", as quoted by", ", as cited by", ", as reported by", "as reported by", "as quoted by", ", speaking through", ", relayed by", "relayed by");
    private static readonly Phrases Citing = new(", citing", "citing", ", quoting", "quoting", ", referring to", "has quoted", "have quoted", "had quoted", "quoted", "quotes", "cited", "has cited", "cites");

    /// <summary>The words behind a speaker that name who quoted it, or null.</summary>
    public static TextSpan? CarrierBehind(TokenWords words, TokenRange speaker)
    {
        var end = words.Sentence(speaker.Start).End;
        return QuotedBy.LengthAt(words, speaker.End, end) is > 0 and var length ? Phrase(words, speaker.End + length, end) : null;
    }

    /// <summary>The words behind a speaker that name whom it cites, or null.</summary>
    public static TextSpan? CitedBehind(TokenWords words, TokenRange speaker, TextSpan content)
    {
        var end = words.Sentence(speaker.Start).End;
        if (Citing.LengthAt(words, speaker.End, end) is not (> 0 and var length)) return null;
        var cited = Phrase(words, speaker.End + length, end);
        return cited is { } span && !content.Overlaps(span) ? span : null;
    }

    /// <summary>The words before a speaker that name who quotes it: "Halyard has quoted [the ministry] as saying".</summary>
    public static TextSpan? QuoterBefore(TokenWords words, TokenRange speaker)
    {
        var sentence = words.Sentence(speaker.Start);
        var length = Citing.LengthBefore(words, speaker.Start, sentence.Start);
        if (length == 0) return null;
        var end = speaker.Start - length;
        var start = end;
        while (start > sentence.Start && end - start < 8 && words.Kind(start - 1) == TokenKind.Word) start--;
        return end > start ? words.SpanOf(start, end) : null;
    }

    private static TextSpan? Phrase(TokenWords words, int start, int end)
    {
        var at = start;
        while (at < end && at - start < 12 && words.Kind(at) is TokenKind.Word && words[at] is not ("as" or "said" or "says" or "reported" or "that" or "who")) at++;
        return at > start ? words.SpanOf(start, at) : null;
    }
}
