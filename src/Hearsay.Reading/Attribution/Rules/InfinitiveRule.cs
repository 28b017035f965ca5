using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A cue with an infinitive, which is the content: "promised to pay", "asked residents to leave", "declined to comment". Someone told
/// to act belongs to the content, for what is wanted is that they act. Why: promises, orders and requests take this form.
/// </summary>
/// <example>The mayor urged villagers to leave before dusk.</example>
internal sealed class InfinitiveRule : ICueRule
{
    /// <inheritdoc/>
    public bool Read(Passage passage, CueSite site, Findings findings)
    {
        if (!site.Verb.Takes(Complement.Infinitive | Complement.ObjectInfinitive) || site.HasParticle) return false;
        var at = site.Group.End;
        while (at < site.Limit && passage[at] is Tag.Adverb) at++;
        if (!IsInfinitive(passage, site, at)) return false;
        var speaker = site.IsPassive ? [] : Speech.SpeakerOf(passage, site, findings);
        return findings.Add("infinitive after cue", speaker, site.Group, new TokenRange(at, Clauses.End(passage, at, site)));
    }

    private static bool IsInfinitive(Passage passage, CueSite site, int at)
    {
        if (passage[at] == Tag.To && IsVerb(passage, at + 1)) return site.Verb.Takes(Complement.Infinitive) || site.IsPassive;
        if (!site.Verb.Takes(Complement.ObjectInfinitive) || site.IsPassive || !(NounPhrases.StartsPhrase(passage[at]) || passage[at] == Tag.ObjectPronoun)) return false;
        var end = NounPhrases.EndAfter(passage, at, site.Limit);
        if (passage[end] is Tag.Not) end++;
        return passage[end] == Tag.To && IsVerb(passage, end + 1);
    }

    private static bool IsVerb(Passage passage, int at) => passage[at] is Tag.Verb or Tag.Auxiliary or Tag.Adverb || passage.WordAt(at)?.Form == VerbForm.Base || passage[at] == Tag.Noun;
}
