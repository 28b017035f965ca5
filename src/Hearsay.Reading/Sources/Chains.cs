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
    private static readonly Phrases QuotedBy = new(", quoted by", "quoted by", ", cited by", "cited by", ", as quoted by", ", as cited by", ", as reported by", "as reported by", "as quoted by", ", speaking through", ", relayed by", "relayed by", "as repeated by", "as related by", ", as related by", "as told by", "repeated by", "as told to", "carried by", ", carried by", "as saying by", "seen by", "obtained by", "reviewed by", "read by", "read out by", "passed on by", "broadcast by", "aired by");
    private static readonly Phrases Interview = new("in an interview with", "in an interview to", "in remarks to", "in comments to", "speaking to", "in a telephone interview with");
    private static readonly Phrases OnWord = new("citing", "quoting", "on the word of", "on the strength of", "on the authority of", "on the evidence of", "on the say-so of");
    private static readonly Phrases Citing = new(", citing", "citing", ", quoting", "quoting", ", referring to", "has quoted", "have quoted", "had quoted", "quoted", "quotes", "cited", "has cited", "cites");

    /// <summary>True at "quoted by" and "cited by".</summary>
    public static bool IsQuotedBy(TokenWords words, int at) => words[at] is "quoted" or "cited" or "interviewed" && words[at + 1] == "by";

    /// <summary>The words behind a speaker, or at the end of it, that name who quoted it, or null.</summary>
    public static TextSpan? CarrierBehind(TokenWords words, TokenRange speaker)
    {
        var end = words.Sentence(speaker.Start).End;
        for (var i = speaker.Start + 1; i + 2 < speaker.End; i++)
        {
            if (IsQuotedBy(words, i)) return Phrase(words, i + 2, speaker.End);
            if (words[i] == "," && words[i + 1] is "which" or "whom" && Quoting(words, i + 2, speaker.End) is { } quoting) return quoting;
        }

        return QuotedBy.LengthAt(words, speaker.End, end) is > 0 and var length ? Phrase(words, speaker.End + length, end) : null;
    }

    /// <summary>"a recording [passed to us by] a cadet": who let a document out, named in the words for it; null for any other.</summary>
    public static TextSpan? Bearer(TokenWords words, TokenRange document)
    {
        for (var i = document.Start + 1; i + 1 < document.End; i++)
        {
            if (!Passed.Contains(words[i])) continue;
            for (var by = i + 1; by < Math.Min(document.End - 1, i + 5); by++)
                if (words[by] == "by") return words.SpanOf(by + 1, document.End);
        }

        return null;
    }

    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal) { "passed", "shown", "sent", "given", "handed", "supplied", "forwarded", "leaked", "provided", "released", "shared", "posted", "published", "produced", "lent", "brought" };

    /// <summary>
    /// The words that name a carrier elsewhere in the sentence of a cue, in nobody's words: <c>..., Orry said, quoted by Halyard</c> · <c>Orry was quoted
    /// by Halyard as saying</c> · <c>said through his lawyer</c>.
    /// </summary>
    public static TextSpan? CarrierIn(TokenWords words, TokenRange cue, Func<int, bool> isContent)
    {
        var sentence = words.Sentence(cue.Start);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (words[i] == ";" && i > cue.End) break;
            if (StatedBy(words, i, sentence.End) is > 0 and var by && i > cue.End) return Phrase(words, by, sentence.End);
            if (isContent(i)) continue;
            if (QuotedBy.LengthAt(words, i, sentence.End) is > 0 and var length) return Phrase(words, i + length, sentence.End);
            if (words[i] == "," && words[i + 1] is "which" or "whom" && Quoting(words, i + 2, sentence.End) is { } quoting) return quoting;
            if ((words[i] == "through" || (words[i] == "by" && words[i - 1] == ",")) && IsMouthpiece(words, i + 1, sentence.End)) return Phrase(words, i + 1, sentence.End);
        }

        return null;
    }

    /// <summary>"..., it was stated on Friday by [Colonel Orry]": one past the "by", or 0.</summary>
    private static int StatedBy(TokenWords words, int at, int end)
    {
        if (words[at] != "it" || words[at + 1] is not ("was" or "has") || words[at - 1] != ",") return 0;
        var verb = words[at + 2] == "been" ? at + 3 : at + 2;
        if (words[verb] is not ("stated" or "announced" or "reported" or "disclosed" or "said" or "declared" or "confirmed")) return 0;
        for (var i = verb + 1; i < Math.Min(end - 1, verb + 6); i++)
            if (words[i] == "by") return i + 1;
        return 0;
    }

    /// <summary>"according to the ministry, which [the agency Halyard] quoted on Sunday".</summary>
    private static TextSpan? Quoting(TokenWords words, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 8); i++)
        {
            if (words[i] is "quoted" or "quotes" or "cited" or "cites") return i > start ? words.SpanOf(start, i) : null;
            if (words.Kind(i) != TokenKind.Word || words[i] is "had" or "was" or "is" or "has") return null;
        }

        return null;
    }

    /// <summary>The words that name whom a report cites, elsewhere in the sentence of its cue: <c>..., Halyard reported, citing the ministry</c>.</summary>
    public static TextSpan? CitedIn(TokenWords words, TokenRange cue, Func<int, bool> isContent)
    {
        var sentence = words.Sentence(cue.Start);
        for (var i = cue.End; i < sentence.End && words[i] != ";"; i++)
            if (!isContent(i) && words[i - 1] == "," && OnWord.LengthAt(words, i, sentence.End) is > 0 and var length) return Phrase(words, i + length, sentence.End);
        return null;
    }

    /// <summary>"[According to the coastguard,] a sailor told ...": who stands at the head of the sentence of a speaker and gives the speaker's word, or null.</summary>
    public static TextSpan? AccordingBefore(TokenWords words, TokenRange speaker)
    {
        if (speaker.Start >= words.Count) return null;
        var start = words.Sentence(speaker.Start).Start;
        if (words[start] != "according" || words[start + 1] != "to") return null;
        var end = start + 2;
        while (end < speaker.End && words.Kind(end) is TokenKind.Word or TokenKind.Number) end++;
        var isBefore = end == speaker.Start - 1 || (speaker.Start is var at && at > start && at < end && end + 1 < speaker.End);
        return words[end] == "," && isBefore && end > start + 2 ? words.SpanOf(start + 2, end) : null;
    }

    /// <summary>The words within a cue that name whom it quotes, or null: <c>also quoted [the keeper] as saying</c>.</summary>
    public static TextSpan? QuotedIn(TokenWords words, TokenRange cue)
    {
        var quoted = -1;
        for (var i = cue.Start; i < cue.End; i++)
        {
            if (words[i] is "quoted" or "quotes" or "quoting" or "cited" or "cites" or "citing") quoted = i;
            if (quoted >= 0 && i > quoted + 1 && words[i] == "as" && words[i + 1].EndsWith("ing", StringComparison.Ordinal)) return words.SpanOf(quoted + 1, i);
        }

        return null;
    }

    /// <summary>The head of whom something was told to, right behind a cue ("confirmed to a [plumber] that", "told her [pharmacist]"), or empty.</summary>
    public static string Addressee(TokenWords words, int cueEnd)
    {
        if (words[cueEnd] != "to" && words[cueEnd - 1] is not ("told" or "informed" or "assured" or "warned")) return "";
        var at = words[cueEnd] == "to" ? cueEnd + 1 : cueEnd;
        if (words[at] is not ("a" or "an" or "the" or "her" or "his" or "their" or "its")) return "";
        for (var i = at + 1; i < at + 5 && words.Kind(i) == TokenKind.Word; i++)
            if (RoleWords.IsPerson(words[i]) && !RoleWords.IsPerson(words[i + 1])) return words[i];
        return "";
    }

    /// <summary>The words behind "told", or behind "said in an interview with", that name who was told.</summary>
    public static TextSpan? Hearer(TokenWords words, TokenRange cue, Func<int, bool> isContent)
    {
        var sentence = words.Sentence(cue.Start);
        var at = words[cue.End - 1] is "told" or "tells" or "telling" ? cue.End : -1;
        for (var i = cue.End; at < 0 && i < Math.Min(sentence.End, cue.End + 8) && !isContent(i); i++)
            if (Interview.LengthAt(words, i, sentence.End) is > 0 and var length) at = i + length;
        if (at < 0 || at >= sentence.End || isContent(at)) return null;
        var end = at;
        while (end < sentence.End && end - at < 7 && !isContent(end) && words.Kind(end) == TokenKind.Word && words[end] is not ("that" or "on" or "in" or "at" or "late" or "yesterday" or "today" or "by" or "from" or "after" or "before" or "'s" or "during" or "last" or "earlier" or "again" or "who")) end++;
        return end > at ? words.SpanOf(at, end) : null;
    }

    /// <summary>"his lawyer", "an interpreter", "the works council": someone through whom another speaks.</summary>
    private static bool IsMouthpiece(TokenWords words, int at, int end)
    {
        if (words[at] is not ("his" or "her" or "their" or "its" or "a" or "an" or "the" or "our")) return false;
        for (var i = at + 1; i < Math.Min(end, at + 4); i++)
            if (Mouthpieces.Contains(words[i])) return true;
        return false;
    }

    private static readonly HashSet<string> Mouthpieces = new(StringComparer.Ordinal)
        { "lawyer", "lawyers", "counsel", "solicitor", "attorney", "secretary", "spokesman", "spokeswoman", "spokesperson", "interpreter", "translator", "agent", "council", "office", "embassy", "family", "brother", "sister", "wife", "husband", "union", "aide", "assistant", "bureau" };

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
        var behind = BeforeDescription(words, speaker.Start, sentence.Start);
        var length = Citing.LengthBefore(words, behind, sentence.Start);
        if (length == 0) return null;
        var end = behind - length;
        var start = end;
        while (start > sentence.Start && end - start < 8 && words.Kind(start - 1) == TokenKind.Word) start--;
        return end > start ? words.SpanOf(start, end) : null;
    }

    /// <summary>"citing | the captain, [Ilsa Orry]": where the description begins that stands before a name and its comma.</summary>
    private static int BeforeDescription(TokenWords words, int speaker, int floor)
    {
        if (words[speaker - 1] != "," || !words.IsCapital(speaker)) return speaker;
        for (var i = speaker - 2; i >= Math.Max(floor, speaker - 7) && words.Kind(i) == TokenKind.Word; i--)
            if (words[i] is "the" or "its" or "his" or "her" or "a" or "an" or "their") return i;
        return speaker;
    }

    private static TextSpan? Phrase(TokenWords words, int start, int end)
    {
        var at = start;
        while (at < end && at - start < 12 && words.Kind(at) is TokenKind.Word && words[at] is not ("as" or "said" or "says" or "reported" or "that" or "who")) at++;
        return at > start ? words.SpanOf(start, at) : null;
    }
}
