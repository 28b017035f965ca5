using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Retractions;

/// <summary>
/// Whether an act takes back what its speaker had said. Examples: <c>The ministry took back its claim that the bridge had fallen.</c> · <c>The claim that it had fallen was
/// withdrawn by the ministry.</c> · <c>The mayor admitted he had been wrong to say that it had.</c> · <c>The company no longer says that it had.</c> Not a retraction: what is
/// only demanded, promised or refused, and what takes back no words: <c>The army withdrew its men.</c>
/// </summary>
internal static class RetractionFinder
{
    private const int Opening = 9;

    private static readonly Phrases Wrong = new([.. new[] { "wrong", "mistaken", "incorrect", "in error" }.SelectMany(wrong =>
        new[] { "to say", "to claim", "to report", "to state", "to suggest", "to announce", "in saying", "in reporting", "in claiming", "when it said", "when he said", "when she said", "when they said", "when we said", "when i said", "when it reported", "when we reported", "when he claimed", "when she claimed", "about" }
            .Select(what => $"{wrong} {what}")),
        "erred in saying", "erred in reporting", "erred when it said", "mistake in reporting", "mistake in saying", "mistake when it said", "mistake when it reported", "mistake when we reported", "got it wrong when"]);

    private static readonly Phrases Sorry = new([.. new[] { "apologised for", "apologises for", "apologise for", "apologized for", "apologizes for", "apologize for", "regrets", "regretted", "regret" }.SelectMany(sorry =>
        new[] { "reporting", "having reported", "publishing", "having published", "printing", "having printed", "wrongly saying", "wrongly claiming", "having wrongly said", "having claimed", "wrongly reporting", "incorrectly reporting", "broadcasting", "having broadcast" }.Select(what => $"{sorry} {what}"))]);

    private static readonly Phrases NotStanding = new("no longer stands by", "no longer stand by", "no longer stood by", "no longer standing by");
    private static readonly Phrases Contrary = new([.. new[] { "we", "this newspaper", "this paper", "our report", "this agency", "our earlier report", "this station" }.SelectMany(who => new[] { "reported", "said", "wrote", "had reported", "had said", "stated", "published" }.Select(said => $"contrary to what {who} {said}"))]);
    private static readonly Phrases Forced = new("forced to", "had to", "obliged to", "compelled to", "has had to", "have had to");
    private static readonly HashSet<string> Admitting = new(StringComparer.Ordinal) { "admitted", "admits", "acknowledged", "acknowledges", "conceded", "concedes", "said", "says", "that", "accepted", "accepts", "confessed", "admitting", "acknowledging", "conceding" };

    /// <summary>The retraction that an act is, or null.</summary>
    public static Retraction? Of(Act act, TokenWords words)
    {
        var content = act.Tokens(words);
        if (content.Length == 0) return null;
        if (act.Found.Cue.Count == 0) return InOpening(act, words, content) ?? OfCorrected(act, words, content);
        var cue = words.RangeOf(act.Found.Cue[0]);
        if (cue.Length == 0) return null;
        return ByVerb(words, cue, content) ?? ByNoLonger(words, cue, content) ?? InOpening(act, words, content) ?? ByFalsehood(act, words, cue, content) ?? ByAdmission(words, cue, content) ?? Undone(words, cue, content)
            ?? OfOwn(act, words) ?? OfCorrected(act, words, content);
    }

    /// <summary>"took back [its claim] that": the verb is the cue, or stands before the word for what was said, which is.</summary>
    private static Retraction? ByVerb(TokenWords words, TokenRange cue, TokenRange content)
    {
        var sentence = words.Sentence(cue.Start);
        for (var i = Math.Max(sentence.Start, cue.Start - 6); i < Math.Min(sentence.End, cue.End); i++)
        {
            if (VerbAt(words, i, sentence) is not (> 0 and var length)) continue;
            var behind = i + length;
            if (ThingBehind(words, behind, cue, content, RetractionWords.OfOthersToo(words[i])) is { } thing && thing.End > cue.Start) return new Retraction(words.SpanOf(i, behind), words.SpanOf(thing.Start, thing.End), true, IsPointing(words, content));
            // "took the claim back", "took it back".
            if (words[i] is "took" or "takes" or "taken" or "take" && cue.Start <= i && BackBehind(words, i + 1) is > 0 and var back) return new Retraction(words.SpanOf(i, back), words.SpanOf(i + 1, back - 1), true, true);
        }

        return null;
    }

    private static int VerbAt(TokenWords words, int at, TokenRange sentence)
    {
        var isFirst = words[at - 1] is "we" or "i" or "hereby" || (words[at - 1] is "therefore" or "now" or "must" or "do" && words[at - 2] is "we" or "i");
        var length = RetractionWords.Verbs.LengthAt(words, at, sentence.End);
        if (length == 0 && Forced.LengthBefore(words, at, sentence.Start) > 0) return RetractionWords.FirstPerson.LengthAt(words, at, sentence.End);
        if (length == 0 && isFirst) length = RetractionWords.FirstPerson.LengthAt(words, at, sentence.End);
        if (length == 0 && words[at] is "took" or "takes" or "taken" && BackBehind(words, at + 1) > 0) length = 1;
        return length > 0 && !IsUndone(words, at, sentence.Start) ? length : 0;
    }

    private static bool IsUndone(TokenWords words, int at, int floor)
    {
        for (var i = at - 1; i >= Math.Max(floor, at - 4) && words.Kind(i) == TokenKind.Word; i--)
        {
            if (words[i] is "had" or "has" or "have" && words[i - 1] is not ("not" or "to")) continue;
            if (RetractionWords.Undoing.Contains(words[i]) && !(words[i] == "must" && words[i - 1] is "we" or "i")) return true;
        }

        return false;
    }

    // What is taken back: named behind the verb, or the clause itself.
    private static TokenRange? ThingBehind(TokenWords words, int at, TokenRange cue, TokenRange content, bool isOfOthersToo)
    {
        if (RetractionWords.OwnAt(words, at) is > 0 and var own && (RetractionWords.HasMatter(words, at + own) || words[at] == "what")) return new TokenRange(at, at + own);
        if (isOfOthersToo) return null;
        if (RetractionWords.ThingAt(words, at) is > 0 and var named) return RetractionWords.HasMatter(words, at + named) || at + named == content.End ? new TokenRange(at, at + named) : null;
        return words[at] == "that" && content.Start <= at + 1 && content.End > at + 2 && at >= cue.Start ? content : null;
    }

    // "it back", "that back", "the claim back".
    private static int BackBehind(TokenWords words, int at)
    {
        if (words[at] is "it" or "that" or "this" or "them" && words[at + 1] == "back") return at + 2;
        return RetractionWords.ThingAt(words, at) is > 0 and var thing && words[at + thing] == "back" ? at + thing + 1 : 0;
    }

    /// <summary>"no longer says that": whoever says so had said it.</summary>
    private static Retraction? ByNoLonger(TokenWords words, TokenRange cue, TokenRange content)
    {
        for (var i = Math.Max(words.Sentence(cue.Start).Start, cue.Start - 2); i + 2 <= cue.End; i++)
        {
            if (words[i] != "no" || words[i + 1] != "longer") continue;
            if (NotStanding.LengthAt(words, i, words.Sentence(i).End) is > 0 and var length) return Standing(words, i, length);
            if (RetractionWords.Holding.Contains(words[i + 2]) && words[content.Start] is not ("to" or "where" or "how" or "why" or "who" or "when" or "whether" or "what")) return new Retraction(words.SpanOf(i, i + 3), words.SpanOf(content.Start, content.End), true, false);
        }

        return null;
    }

    private static Retraction? Standing(TokenWords words, int at, int length) =>
        RetractionWords.OwnAt(words, at + length) is > 0 and var thing ? new Retraction(words.SpanOf(at, at + length), words.SpanOf(at + length, at + length + thing), true, false) : null;

    /// <summary>"it was withdrawing its report that", "we were wrong to say", "our figure of 40 was a mistake": within what is said, of who says it.</summary>
    private static Retraction? InOpening(Act act, TokenWords words, TokenRange content)
    {
        var sentence = words.Sentence(content.Start);
        var isSelf = act.IsNarrated && words[content.Start] is "we" or "i";
        for (var i = content.Start; i < Math.Min(sentence.End, Math.Min(content.End, content.Start + Opening)); i++)
        {
            isSelf |= !act.IsNarrated && (RetractionWords.Selves.Contains(words[i]) || IsSpeaker(act, words, i));
            if (!isSelf) continue;
            var length = VerbAt(words, i, sentence);
            if (length > 0 && ThingBehind(words, i + length, content, content, RetractionWords.OfOthersToo(words[i])) is { } thing) return new Retraction(words.SpanOf(i, i + length), words.SpanOf(thing.Start, thing.End), true, false);
            if (NotStanding.LengthAt(words, i, sentence.End) is > 0 and var standing && Standing(words, i, standing) is { } no) return no;
            if (Wrong.LengthAt(words, i, sentence.End) is > 0 and var wrong && Admits(words, content.Start, i)) return new Retraction(words.SpanOf(i, i + wrong), i + wrong < content.End ? words.SpanOf(i + wrong, content.End) : words.SpanOf(content.Start, content.End), true, false);
        }

        return null;
    }

    private static bool IsSpeaker(Act act, TokenWords words, int at) =>
        act.Found.Speaker.Count > 0 && words.RangeOf(act.Found.Speaker[^1]) is { Length: > 0 } speaker && words[at].Length > 3 && words[speaker.End - 1] == words[at];

    // Nothing but who speaks and "had been" may stand before "wrong".
    private static bool Admits(TokenWords words, int start, int at)
    {
        for (var i = start; i < at; i++)
            if (!(RetractionWords.Selves.Contains(words[i]) || RetractionWords.Light.Contains(words[i]) || words[i] is "made" or "a" or "the" or "quite" or "simply")) return false;
        return true;
    }

    /// <summary>"her claim that it fell was wrong": said of one's own words, before or around the content.</summary>
    private static Retraction? ByFalsehood(Act act, TokenWords words, TokenRange cue, TokenRange content)
    {
        var (start, sentence) = (words[content.Start] == "that" ? content.Start + 1 : content.Start, words.Sentence(content.Start));
        if (RetractionWords.OwnAt(words, start) is > 0 and var own && !act.IsNarrated) return FalseBehind(words, new TokenRange(start, start + own), start + own, Math.Min(sentence.End, content.End));
        // The word for what was said may be the cue itself.
        for (var i = Math.Max(sentence.Start, cue.Start - 3); i <= cue.Start; i++)
        {
            if (RetractionWords.ThingAt(words, i, isOwn: true) is not (> 0 and var thing) || i + thing > cue.End || i + thing <= cue.Start) continue;
            if (words[i] is "our" or "my" || Admitting.Contains(words[i - 1])) return FalseBehind(words, new TokenRange(i, i + thing), content.Start, sentence.End);
        }

        return null;
    }

    private static Retraction? FalseBehind(TokenWords words, TokenRange thing, int from, int end)
    {
        var at = RetractionWords.Falsehood.FirstIn(words, from, end);
        return at < 0 || words[at - 1] is "not" or "who" or "which" ? null : new Retraction(words.SpanOf(at, at + RetractionWords.Falsehood.LengthAt(words, at, end)), words.SpanOf(thing.Start, thing.End), true, false);
    }

    /// <summary>"wrong [to say] that", "mistaken when he [said]", "apologised for reporting".</summary>
    private static Retraction? ByAdmission(TokenWords words, TokenRange cue, TokenRange content)
    {
        var sentence = words.Sentence(cue.Start);
        for (var i = Math.Max(sentence.Start, cue.Start - 4); i < cue.End; i++)
        {
            var length = Math.Max(Sorry.LengthAt(words, i, sentence.End), Wrong.LengthAt(words, i, sentence.End));
            if (length > 0 && i + length > cue.Start && i + length <= content.Start && !IsUndone(words, i, sentence.Start)) return new Retraction(words.SpanOf(i, i + length), words.SpanOf(content.Start, content.End), true, false);
        }

        return null;
    }

    /// <summary>"the claim that it fell was withdrawn".</summary>
    private static Retraction? Undone(TokenWords words, TokenRange cue, TokenRange content)
    {
        if (!RetractionWords.IsSaying(words[cue.End - 1])) return null;
        var end = words.Sentence(cue.Start).End;
        for (var i = content.Start; i < Math.Min(end, content.End + 6); i++)
        {
            if (RetractionWords.Undone.LengthAt(words, i, end) is not (> 0 and var length)) continue;
            var be = i - 1;
            while (be > content.Start && i - be < 4 && words[be] is not ("was" or "were" or "been" or "is" or "are" or "being")) be--;
            if (words[be] is "was" or "were" or "been" or "is" or "are" && i >= content.End - length && !IsUndone(words, be, content.Start)) return new Retraction(words.SpanOf(be, i + length), words.SpanOf(cue.Start, cue.End), true, false);
        }

        return null;
    }

    /// <summary>"Our statement of 2 June was wrong: nobody had left." · "Contrary to what we reported, the lamp was lit": the content takes the place of what was said.</summary>
    private static Retraction? OfCorrected(Act act, TokenWords words, TokenRange content)
    {
        if (!act.IsNarrated) return null;
        var sentence = words.Sentence(content.Start);
        if (Contrary.FirstIn(words, sentence.Start, content.Start) is >= 0 and var contrary) return new Retraction(words.SpanOf(contrary, contrary + 2), words.SpanOf(contrary + 2, contrary + Contrary.LengthAt(words, contrary, sentence.End)), false, false);
        if (words[content.Start] is not ("our" or "my" or "what") || RetractionWords.OwnAt(words, content.Start) is not (> 0 and var own)) return null;
        if (FalseBehind(words, new TokenRange(content.Start, content.Start + own), content.Start + own, content.End) is not { } wrong) return null;
        var behind = words.At(wrong.Words.End - 1) + 1;
        var isBare = behind - (content.Start + own) <= 6 && words[behind] is ":" or ";" or "," && behind + 2 < content.End;
        return wrong with { IsDenial = !isBare || Enumerable.Range(behind + 1, Math.Min(4, content.End - behind - 1)).Any(i => words[i] is "no" or "not" or "never" or "nobody" or "none") };
    }

    // "took that back", "withdrew the statement": no matter of its own.
    private static bool IsPointing(TokenWords words, TokenRange content) =>
        content.Length <= 2 || (content.Length <= 4 && RetractionWords.ThingAt(words, content.Start) == content.Length);

    private static Retraction? OfOwn(Act act, TokenWords words)
    {
        if (!OwnPublication.Is(act, words) || OwnPublication.Wrong(act, words) is not { } wrong) return null;
        var thing = act.Found.Speaker.Count > 0 ? act.Found.Speaker[0].Cover(act.Found.Cue[0]) : act.Found.Cue[0];
        return new Retraction(words.SpanOf(wrong.Start, wrong.End), thing, true, false);
    }
}
