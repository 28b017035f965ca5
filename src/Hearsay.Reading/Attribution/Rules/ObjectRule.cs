using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A cue with a noun phrase or a form in -ing for content: "confirmed the transfer", "warned of floods", "denied having left". Why:
/// confirmations, denials and demands are often put as things, not clauses.
/// </summary>
/// <example>The ministry denied any part in the raid.</example>
internal sealed class ObjectRule : ICueRule
{
    /// <inheritdoc/>
    public bool Read(Passage passage, CueSite site, Findings findings)
    {
        if (site.IsPassive || site.IsInfinitive && !site.Verb.IsSpeech) return false;
        var at = site.Group.End;
        if (site is { IsGerund: true, Verb.Lemma: "cite" or "quote" } && NamesVoice(passage, at, site.Limit)) return false;
        if (AfterAddressee(passage, site) is > 0 and var told) at = told;
        else if (at >= site.Limit || !Opens(passage, site, at)) return false;
        var speaker = Speech.SpeakerOf(passage, site, findings);
        if (speaker.Count == 0 && !site.Verb.IsSpeech) return false;
        // "The log contradicts the skipper's account" relates two statements and makes none.
        if (site.Verb.Lemma is "corroborate" or "contradict" && speaker.Count > 0 && IsText(passage, speaker[0])) return false;
        return findings.Add("object of cue", speaker, site.Group, new TokenRange(at, Clauses.ObjectEnd(passage, at, site)));
    }

    /// <summary>"told her of a drone": the thing behind the one spoken to and the particle, or 0.</summary>
    private static int AfterAddressee(Passage passage, CueSite site)
    {
        var at = site.Group.End;
        if (site.HasParticle || !site.Verb.Takes(Complement.Addressee) || at >= site.Limit) return 0;
        var end = Speech.IsObjectPronoun(passage, at) ? at + 1 : NounPhrases.BaseEnd(passage, at, site.Limit);
        return end > at && end + 1 < site.Limit && site.Verb.Particles.Any(p => passage.Is(end, p)) && NounPhrases.StartsPhrase(passage[end + 1]) ? end + 1 : 0;
    }

    /// <summary>"citing the coastguard" names a source of the main clause and says nothing by itself; "citing a lack of coal" gives a reason.</summary>
    private static bool NamesVoice(Passage passage, int at, int limit)
    {
        var end = NounPhrases.BaseEnd(passage, at, limit);
        if (end <= at) return false;
        var head = passage.Annotated.Words(end - 1).ToString().ToLowerInvariant();
        return passage[end - 1] == Tag.Name || RoleWords.IsPerson(head) || RoleWords.ArePersons(head) || BodyWords.KindOf(head) is SourceKind.Government or SourceKind.Organization;
    }

    private static bool IsText(Passage passage, TokenRange speaker)
    {
        var end = NounPhrases.BaseEnd(passage, speaker.Start, speaker.End);
        return end > speaker.Start && (BodyWords.KindOf(passage.Annotated.Words(end - 1).ToString().ToLowerInvariant()) == SourceKind.Document || passage.Is(end - 1, Accounts));
    }

    private static WordSet Accounts { get; } = new("account accounts statements version versions story testimony words evidence claims findings");

    private static bool Opens(Passage passage, CueSite site, int at)
    {
        if (passage[at] == Tag.Ing) return site.Verb.Takes(Complement.Gerund | Complement.Noun) || site.HasParticle;
        if (passage[at] is Tag.Question) return site.HasParticle;
        if (!site.Verb.Takes(Complement.Noun) && !site.HasParticle) return false;
        if (passage[at] == Tag.Adverb && NounPhrases.StartsPhrase(passage[at + 1])) return true;
        return NounPhrases.StartsPhrase(passage[at]) || passage[at] is Tag.ObjectPronoun or Tag.Relative || passage.OpeningAt(at) is not null;
    }
}
