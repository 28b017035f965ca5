using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A number given by whoever keeps or makes the count: "the harbour book lists 40 cases", "nurses put the dead at twelve", "the owner makes it nine",
/// "the register gives no fewer than eleven", "the owners stand by nine". The thing and its number are the content. Why: tolls and tallies are mostly told without "said". A verb
/// that has other everyday uses ("gave", "has", "shows") counts only when a text or a body is its subject; what a log, a list or a register has is told
/// whether or not it is a number.
/// </summary>
/// <example>The coastguard counts at least sixty saved.</example>
internal sealed class CountRule : IPassageRule
{
    private const int LongestThing = 14;

    private static readonly WordSet Counting = new("count counts counted tally tallies tallied list lists listed record records recorded report reports reported name names named log logs logged register registers registered "
        + "reckon reckons reckoned estimate estimates estimated suspect suspects suspected certify certifies certified state states stated enter enters entered");

    private static readonly WordSet Giving = new("give gives gave show shows showed has had hold holds held find finds found");
    private static readonly WordSet Placing = new("put puts estimate estimates estimated value values valued place places placed set sets reckon reckons reckoned");
    private static readonly WordSet Stating = new("give gives gave list lists listed state states stated record records recorded report reports reported");
    private static readonly WordSet Standing = new("stand stands stood stick sticks stuck insist insists insisted");
    private static readonly WordSet Staying = new("by to on with");
    private static readonly WordSet Bounding = new("at least most more than fewer less no about some around up to as many between nearly almost over under roughly only just another exactly not approximately barely from");
    private static readonly WordSet Amounts = new("dozens scores hundreds thousands none several dozen");

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences)
            for (var i = sentence.Start + 1; i + 1 < sentence.End; i++)
                if (passage[i] is Tag.Verb or Tag.Noun or Tag.Auxiliary && !findings.IsCue(i)) Read(passage, sentence, i, findings);
    }

    private static void Read(Passage passage, TokenRange sentence, int verb, Findings findings)
    {
        var isCounting = passage.Is(verb, Counting);
        var isGiving = passage.Is(verb, Giving);
        var isPlacing = passage.Is(verb, Placing);
        var isMaking = passage.Is(verb, "makes") || passage.Is(verb, "made");
        var isStaying = passage.Is(verb, Standing);
        if (!isCounting && !isGiving && !isPlacing && !isMaking && !isStaying) return;
        var bounds = Bounds.Of(passage, sentence, verb);
        var start = verb;
        while (start > bounds.Start && passage[start - 1] is Tag.Auxiliary or Tag.Adverb) start--;
        var speaker = Subjects.Before(passage, start, bounds.Start);
        if (speaker.Count == 0 && isPlacing && start > bounds.Start && passage[start - 1] == Tag.Conjunction) speaker = Subjects.OfClause(passage, bounds.Start, start);
        if (speaker.Count != 1 || IsBe(passage, start, verb)) return;
        var cue = new TokenRange(start, verb + 1);
        if (passage.Is(verb, Stating) && At(passage, verb + 1, bounds.End, "as") is > 0 and var named)
            findings.Add("count", speaker, cue, new TokenRange(verb + 1, named), new TokenRange(named + 1, Clauses.ObjectEnd(passage, named + 1, bounds.End)));
        else if (isGiving && passage[verb + 1] is not Tag.That && IsText(passage, speaker[0]) && (NounPhrases.StartsPhrase(passage[verb + 1]) || OpensNumber(passage, verb + 1, bounds.End)))
            findings.Add("count", speaker, cue, new TokenRange(verb + 1, Clauses.End(passage, verb + 1, bounds.End)));
        else if ((isCounting || (isGiving && KeepsCount(passage, speaker[0]))) && OpensNumber(passage, verb + 1, bounds.End))
            findings.Add("count", speaker, cue, new TokenRange(verb + 1, Clauses.ObjectEnd(passage, verb + 1, bounds.End)));
        else if (isMaking && passage.Is(verb + 1, "it") && OpensNumber(passage, verb + 2, bounds.End))
            findings.Add("count", speaker, cue, new TokenRange(verb + 2, Clauses.ObjectEnd(passage, verb + 2, bounds.End)));
        else if (isStaying && passage.Is(verb + 1, Staying) && OpensNumber(passage, verb + 2, bounds.End))
            findings.Add("count", speaker, new TokenRange(start, verb + 2), new TokenRange(verb + 2, Clauses.ObjectEnd(passage, verb + 2, bounds.End)));
        else if (isPlacing && passage.Is(verb + 1, "it") && passage.Is(verb + 2, "at") && OpensNumber(passage, verb + 3, bounds.End))
            findings.Add("count", speaker, cue, new TokenRange(verb + 1, Clauses.ObjectEnd(passage, verb + 3, bounds.End)));
        else if (isPlacing && At(passage, verb + 1, bounds.End, "at") is > 0 and var at)
            findings.Add("count", speaker, cue, new TokenRange(verb + 1, at), new TokenRange(at + 1, Clauses.ObjectEnd(passage, at + 1, bounds.End)));
    }

    private static bool IsBe(Passage passage, int start, int verb)
    {
        for (var i = start; i < verb; i++)
            if (passage.Is(i, WordSets.Be)) return true;
        return false;
    }

    /// <summary>The token of "at" or "as" before the number in "puts the number of dead at twelve", "gave the toll as nine", or -1; no verb and no comma stands between.</summary>
    private static int At(Passage passage, int start, int limit, string link)
    {
        if (!(NounPhrases.StartsPhrase(passage[start]) || passage[start] == Tag.ObjectPronoun)) return -1;
        for (var i = start + 1; i < Math.Min(limit, start + LongestThing); i++)
        {
            if (passage.Is(i, link) && OpensNumber(passage, i + 1, limit)) return i;
            if (passage[i] is Tag.Comma or Tag.Semicolon or Tag.Colon or Tag.Quote or Tag.Auxiliary or Tag.Modal) return -1;
        }

        return -1;
    }

    /// <summary>True when a number opens here, with or without the words of its bound.</summary>
    private static bool OpensNumber(Passage passage, int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + 5); i++)
        {
            if (passage[i] == Tag.Number || passage.Is(i, Amounts)) return true;
            if (!passage.Is(i, Bounding)) return false;
        }

        return false;
    }

    /// <summary>A text that has something in it: "the duty log has the gate stuck fast".</summary>
    private static bool IsText(Passage passage, TokenRange speaker)
    {
        var end = NounPhrases.BaseEnd(passage, speaker.Start, speaker.End);
        return end > speaker.Start && passage.Is(end - 1, Texts);
    }

    private static WordSet Texts { get; } = new("log logs logbook register registers ledger ledgers record records list lists manifest minutes diary file schedule card return notebook census survey report reports study recorder map chart");

    private static bool KeepsCount(Passage passage, TokenRange speaker)
    {
        var end = NounPhrases.BaseEnd(passage, speaker.Start, speaker.End);
        return end > speaker.Start && BodyWords.KindOf(passage.Annotated.Words(end - 1).ToString().ToLowerInvariant()) is SourceKind.Document or SourceKind.Government;
    }
}
