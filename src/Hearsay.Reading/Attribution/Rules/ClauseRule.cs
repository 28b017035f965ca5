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
        var at = Speech.ContentStart(passage, site);
        if (site.HasParticle && passage[at] is not Tag.That) return false;
        if (at >= site.Limit || !(Opens(passage, site, ref at) || IsCurt(passage, site, at))) return false;
        var speaker = site.IsPassive ? Agent(passage, site) : Speech.SpeakerOf(passage, site, findings);
        if (site.IsPassive && !site.Verb.Takes(Complement.Addressee | Complement.Raising) && passage[at - 1] is not Tag.That) return false;
        if (speaker.Count == 0 && !site.IsPassive && passage[at - 1] is not Tag.That && (site.IsFinite || !site.Verb.IsSpeech)) return false;
        // "What Marn said, the widow denied": the words behind the comma are not Marn's.
        if (speaker.Count > 0 && passage.Is(speaker[0].Start - 1, "what") && passage[site.Group.End] is Tag.Comma) return false;
        var end = Clauses.End(passage, at, site);
        if (IsSubordinate(passage, site, speaker)) end = Clauses.FirstClause(passage, at, end);
        if (IsRelative(passage, speaker)) end = Clauses.FirstVerb(passage, at, end);
        if (Relative(passage, speaker, at) is { } relative) return findings.Add("clause after cue", speaker, site.Group, relative, new TokenRange(at, end));
        return findings.Add("clause after cue", speaker, site.Group, new TokenRange(at, end));
    }

    /// <summary>True when a clause opens here; steps over "that".</summary>
    private static bool Opens(Passage passage, CueSite site, ref int at)
    {
        if (passage[at] is Tag.That || (passage.Is(at, "that") && site.Verb.Takes(Complement.Clause) && Clauses.HasClause(passage, at + 1, site.Limit)))
        {
            at++;
            return site.Verb.Takes(Complement.Clause) && at < site.Limit;
        }

        // "told her of a drone that rose": what is told stands behind the particle.
        if (passage[at] == Tag.Preposition && site.Verb.Takes(Complement.Addressee) && TakesParticle(passage, site, at)) return false;
        if (passage[at] is Tag.Question or Tag.Relative) return site.Verb.Takes(Complement.Question | Complement.Clause) && !(passage.Is(at, "when") && !site.Verb.Takes(Complement.Question)) && !site.IsPassive;
        if (!site.Verb.Takes(Complement.Clause)) return false;
        return HasColon(passage, site, at) || Clauses.HasClause(passage, at, site.Limit, isPlain: !site.Verb.IsSpeech || site.Verb.Takes(Complement.Noun)) || IsGap(passage, site, at);
    }

    private static bool TakesParticle(Passage passage, CueSite site, int at) => site.Verb.Particles.Any(p => passage.Is(at, p));

    /// <summary>"The hospital says forty": a number is all that is said.</summary>
    private static bool IsCurt(Passage passage, CueSite site, int at) =>
        site is { Verb.Lemma: "say", IsFinite: true } && site.Group.End == at && (passage[at] == Tag.Number || (passage.Is(at, WordSets.Approximate) && passage[at + 1] == Tag.Number) || (passage[at + 2] == Tag.Number && passage.Is(at + 1, Than)));

    private static WordSet Than { get; } = new("least most than to");

    /// <summary>"which he said had failed": the relative pronoun is the subject of what is said.</summary>
    private static bool IsGap(Passage passage, CueSite site, int at) =>
        site.Verb.IsSpeech && NounPhrases.IsFinite(passage[at]) && Subjects.Before(passage, site.Group.Start, site.Floor) is [var subject] && passage[subject.Start - 1] is Tag.Relative or Tag.That;

    private static TokenRange? Relative(Passage passage, IReadOnlyList<TokenRange> speaker, int at) =>
        speaker.Count == 1 && NounPhrases.IsFinite(passage[at]) && passage[speaker[0].Start - 1] is Tag.Relative or Tag.That ? new TokenRange(speaker[0].Start - 1, speaker[0].Start) : null;

    /// <summary>True in a clause of "who" or "which": behind it the sentence's own verb comes.</summary>
    private static bool IsRelative(Passage passage, IReadOnlyList<TokenRange> speaker) =>
        speaker.Count > 0 && (passage[speaker[^1].Start] is Tag.Relative || passage[speaker[0].Start - 1] is Tag.Relative);

    /// <summary>"While Marn said it was late, ...": the main clause behind the comma is not Marn's.</summary>
    private static bool IsSubordinate(Passage passage, CueSite site, IReadOnlyList<TokenRange> speaker)
    {
        if (site.IsGerund && site.Group.Start == site.Floor) return true;
        var start = speaker.Count > 0 ? speaker[0].Start : site.Group.Start;
        while (start > site.Floor && passage[start - 1] is Tag.Adverb) start--;
        return start > site.Floor && passage[start - 1] is Tag.Subordinator or Tag.Question || passage.Is(start - 1, "as") || passage.Is(start - 1, "after");
    }

    private static bool HasColon(Passage passage, CueSite site, int at) => site.Verb.IsSpeech && at > site.Group.End && passage[at - 1] == Tag.Colon;

    /// <summary>"by X" in "he was told by X that".</summary>
    private static IReadOnlyList<TokenRange> Agent(Passage passage, CueSite site) =>
        passage.Is(site.Group.End, "by") && Subjects.After(passage, site.Group.End + 1, site.Limit) is { } agent ? [agent] : [];
}
