using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A cue with a clause behind it, with or without "that", or asked with "whether", "what", "how": "Marn told reporters on Monday that
/// the bridge had held." Why: it is the plain form of indirect speech.
/// </summary>
/// <example>The council, which owns the bridge, said it would be open by noon.</example>
internal sealed class ClauseRule : ICueRule
{
    /// <inheritdoc/>
    public bool Read(Passage passage, CueSite site, Findings findings)
    {
        if (site.HasParticle && !site.Verb.Takes(Complement.Clause)) return false;
        var at = Speech.ContentStart(passage, site);
        if (at >= site.Limit || !Opens(passage, site, ref at)) return false;
        var speaker = site.IsPassive ? Agent(passage, site) : Speech.SpeakerOf(passage, site, findings);
        if (site.IsPassive && !site.Verb.Takes(Complement.Addressee | Complement.Raising) && passage[at - 1] is not Tag.That) return false;
        return findings.Add("clause after cue", speaker, site.Group, new TokenRange(at, Clauses.End(passage, at, site)));
    }

    /// <summary>True when a clause opens here; steps over "that".</summary>
    private static bool Opens(Passage passage, CueSite site, ref int at)
    {
        if (passage[at] is Tag.That || (passage.Is(at, "that") && site.Verb.Takes(Complement.Clause) && Clauses.HasClause(passage, at + 1, site.Limit)))
        {
            at++;
            return site.Verb.Takes(Complement.Clause) && at < site.Limit;
        }

        if (passage[at] is Tag.Question or Tag.Relative) return site.Verb.Takes(Complement.Question | Complement.Clause) && !(passage.Is(at, "when") && !site.Verb.Takes(Complement.Question)) && !site.IsPassive;
        if (!site.Verb.Takes(Complement.Clause)) return false;
        return HasColon(passage, site, at) || Clauses.HasClause(passage, at, site.Limit);
    }

    private static bool HasColon(Passage passage, CueSite site, int at) => site.Verb.IsSpeech && at > site.Group.End && passage[at - 1] == Tag.Colon;

    /// <summary>"by X" in "he was told by X that".</summary>
    private static IReadOnlyList<TokenRange> Agent(Passage passage, CueSite site) =>
        passage.Is(site.Group.End, "by") && Subjects.After(passage, site.Group.End + 1, site.Limit) is { } agent ? [agent] : [];
}
