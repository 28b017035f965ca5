using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>Finds the cue verbs of a sentence.</summary>
internal static class CueSites
{
    private static readonly WordSet Silent = new("comment say discuss answer speak respond elaborate disclose reveal confirm deny identify give talk address explain provide");

    /// <summary>The cue verbs of one sentence, in text order.</summary>
    public static List<CueSite> Of(Passage passage, TokenRange sentence)
    {
        var sites = new List<CueSite>();
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (passage.WordAt(i) is not { Cue: { } verb } word || passage[i] is not (Tag.Verb or Tag.Ing or Tag.Participle)) continue;
            // "the warning sirens": part of a name, and no act.
            if (passage[i] == Tag.Ing && i > sentence.Start && passage[i - 1] == Tag.Determiner && passage[i + 1] is Tag.Noun or Tag.Name) continue;
            if (passage[i] == Tag.Participle && verb.Lemma == "call" && passage[i + 1] == Tag.Name) continue;
            var site = SiteAt(passage, sentence, i, verb, word);
            sites.Add(site);
            i = site.Group.End - 1;
        }

        return sites;
    }

    private static CueSite SiteAt(Passage passage, TokenRange sentence, int head, CueVerb verb, Word word)
    {
        var bounds = Bounds.Of(passage, sentence, head);
        var start = head;
        var isPassive = passage[head] == Tag.Participle;
        while (start > bounds.Start && (passage[start - 1] is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.Not || passage.Is(start - 1, "being") || passage.Is(start - 1, "having") || (passage.Is(start - 1, "since") && passage[start - 2] == Tag.Auxiliary)))
        {
            start--;
            isPassive |= word.Form != VerbForm.Ing && passage.Is(start, WordSets.Be);
        }

        var isInfinitive = start > bounds.Start && passage[start - 1] == Tag.To;
        if (isInfinitive) start--;
        var end = GroupEnd(passage, head, verb, bounds.End);
        var hasAuxiliary = Enumerable.Range(start, head - start).Any(i => passage[i] is Tag.Auxiliary or Tag.Modal);
        return new CueSite
        {
            Verb = verb,
            Head = head,
            Group = new TokenRange(start, end),
            Floor = bounds.Start,
            Limit = bounds.End,
            IsPassive = isPassive,
            IsInfinitive = isInfinitive,
            IsGerund = word.Form == VerbForm.Ing && !hasAuxiliary,
            HasParticle = end > head + 1,
        };
    }

    /// <summary>The particle of "warned of" and the infinitive of "declined to comment on" belong to the group.</summary>
    private static int GroupEnd(Passage passage, int head, CueVerb verb, int limit)
    {
        var end = head + 1;
        if (verb.Lemma is "decline" or "refuse" && passage[end] == Tag.To && passage.Is(end + 1, Silent) && passage[end + 2] == Tag.Preposition && !passage.Is(end + 2, "in")) end += 3;
        else if (end < limit && passage[end] is Tag.Preposition or Tag.To or Tag.Adverb && verb.Particles.Any(p => passage.Is(end, p))) end++;
        return end;
    }
}
