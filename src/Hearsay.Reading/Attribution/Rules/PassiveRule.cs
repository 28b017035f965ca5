using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// Passive cues: "is said to have left", "was put at 30 metres by engineers", "was criticised by the union", "could not be verified".
/// The subject belongs to what is said; where the cue splits the clause the content is the whole stretch. Why: passives hide the speaker
/// or put it last.
/// </summary>
/// <example>The breach was put at thirty metres by the river authority.</example>
internal sealed class PassiveRule : ICueRule
{
    /// <inheritdoc/>
    public bool Read(Passage passage, CueSite site, Findings findings)
    {
        if (!site.IsPassive || site.IsInfinitive) return false;
        var subject = Subjects.Before(passage, site.Group.Start, site.Floor);
        if (subject.Count == 0) return false;
        return Raised(passage, site, findings, subject[0]) || ByAgent(passage, site, findings, subject[0]) || Unverified(passage, site, findings, subject[0]);
    }

    private static bool Raised(Passage passage, CueSite site, Findings findings, TokenRange subject)
    {
        var at = site.Group.End;
        if (!site.Verb.Takes(Complement.Raising)) return false;
        IReadOnlyList<TokenRange> speaker = [];
        if (passage.Is(at, "by") && Subjects.After(passage, at + 1, site.Limit) is { } agent) (speaker, at) = ([agent], agent.End);
        return passage[at] == Tag.To && findings.Add("passive with infinitive", speaker, site.Group, subject, new TokenRange(at, Clauses.End(passage, at, site)));
    }

    private static bool ByAgent(Passage passage, CueSite site, Findings findings, TokenRange subject)
    {
        var by = site.Group.End;
        while (by < site.Limit && by < site.Group.End + 10 && !passage.Is(by, "by"))
        {
            if (NounPhrases.IsFinite(passage[by]) || passage[by] is Tag.Comma or Tag.That or Tag.Quote or Tag.Conjunction or Tag.Relative) return false;
            by++;
        }

        if (!passage.Is(by, "by") || by >= site.Limit || Agent(passage, by + 1, site.Limit) is not { } agent || passage.Is(agent.End - 1, WordSets.Times) || IsMeans(passage, agent) || site.Verb.Lemma == "enter") return false;
        if (site.Verb.Takes(Complement.Clause) && ThatBehind(passage, agent.End, site.Limit) is > 0 and var that)
            return findings.Add("passive with clause", [agent], site.Group, new TokenRange(that + 1, Clauses.End(passage, that + 1, site)));
        if (site.Verb.Lemma is "accuse" && passage.Is(agent.End, "of") && agent.End + 1 < site.Limit)
            return findings.Add("passive with agent", [agent], site.Group, new TokenRange(agent.End + 1, Clauses.End(passage, agent.End + 1, site)));
        if (site.HasParticle || site.Verb.Lemma is "blame" or "accuse")
            return findings.Add("passive with agent", [agent], site.Group, new TokenRange(subject.Start, by));
        return site.Group.End == by
            ? findings.Add("passive with agent", [agent], site.Group, subject)
            : findings.Add("passive with agent", [agent], site.Group, subject, new TokenRange(site.Group.End, by));
    }

    /// <summary>"Told by the mill that", "told by the mill, in writing, that": the token of "that", or 0.</summary>
    private static int ThatBehind(Passage passage, int at, int limit)
    {
        if (passage[at] is Tag.That) return at;
        if (passage[at] is not Tag.Comma) return 0;
        for (var i = at + 1; i < Math.Min(limit, at + LongestAside); i++)
        {
            if (passage[i] is Tag.That) return passage[i - 1] is Tag.Comma ? i : 0;
            if (NounPhrases.IsFinite(passage[i]) || passage[i] is Tag.Quote or Tag.Relative or Tag.Semicolon) return 0;
        }

        return 0;
    }

    private const int LongestAside = 9;

    /// <summary>"Informed by letter", "interrupted by the breaking of a main": by what means, and not by whom.</summary>
    private static bool IsMeans(Passage passage, TokenRange agent) => (agent.Length == 1 && passage.Is(agent.Start, Means)) || (passage[agent.Start] is Tag.Determiner && passage.Is(agent.Start + 2, "of") && passage.Annotated.Words(agent.Start + 1).EndsWith("ing", StringComparison.Ordinal));

    private static WordSet Means { get; } = new("letter telephone phone fax post e-mail email mail radio text courier hand telegram message decree law accident mistake fire water lightning explosions explosives");

    /// <summary>Whoever stands behind "by"; ", the agency reports" behind it is another act of saying, and no apposition.</summary>
    private static TokenRange? Agent(Passage passage, int start, int limit)
    {
        if (Subjects.After(passage, start, limit) is not { } agent) return null;
        for (var i = agent.Start + 1; i < agent.End - 1; i++)
            if (passage[i] == Tag.Comma && NounPhrases.EndAfter(passage, i + 1, limit) is var end && passage.WordAt(end) is { Cue.IsSpeech: true } && passage[end] == Tag.Verb) return agent with { End = i };
            else if (passage[i] == Tag.Comma && passage.WordAt(agent.End - 1) is { Cue.IsSpeech: true, Form: VerbForm.Third or VerbForm.Past }) return agent with { End = i };
        return agent;
    }

    /// <summary>"could not be verified": nobody is named who tried.</summary>
    private static bool Unverified(Passage passage, CueSite site, Findings findings, TokenRange subject) =>
        site.Verb.Lemma is "verify" or "confirm" or "corroborate" && Enumerable.Range(site.Group.Start, site.Group.Length).Any(i => passage[i] == Tag.Not)
        && findings.Add("could not be verified", [], site.Group, subject);
}
