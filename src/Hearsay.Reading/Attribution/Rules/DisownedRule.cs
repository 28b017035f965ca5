using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// What was just told, taken up by one word and denied or borne out by somebody else: "a charge it denies", "allegations the company has rejected", "something our staff
/// firmly deny", "a figure two doctors confirmed". The content is the clause before, which <see cref="Disowned"/> narrows to what was said in it. Why: the shortest way for a report to give the other side, and the trained model passes over it.
/// </summary>
/// <example>Rights groups accuse the navy of turning boats back, a charge it denies.</example>
internal sealed class DisownedRule : IPassageRule
{
    /// <summary>The name of what this rule finds.</summary>
    public const string Name = "disowned";

    private const int LongestHead = 5;
    private const int LongestSubject = 12;

    private static readonly WordSet Heads = new(
        "charge charges claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions account accounts report reports version figure figures number numbers "
        + "toll count estimate contention something statement statements finding findings conclusion");

    private static readonly WordSet Judging = new(
        "deny denies denied dispute disputes disputed reject rejects rejected refute refutes refuted dismiss dismisses dismissed contest contests contested challenge challenges challenged "
        + "confirm confirms confirmed corroborate corroborates corroborated");

    private static readonly WordSet Degrees = new("firmly flatly repeatedly strongly categorically vehemently always long consistently all both still since later also yet strenuously angrily hotly");

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences)
            for (var i = sentence.Start + 2; i + 2 < sentence.End; i++)
                if (passage[i] is Tag.Comma or Tag.Dash) Read(passage, sentence, i, findings);
    }

    private static void Read(Passage passage, TokenRange sentence, int mark, Findings findings)
    {
        if (SubjectAfter(passage, mark + 1, sentence.End) is not (> 0 and var start)) return;
        if (AgentAfter(passage, start, sentence.End) is var (passive, agent))
        {
            if (HasClause(passage, sentence, mark)) findings.Add(Name, [agent], passive, Bounds.Of(passage, sentence, mark) with { End = mark });
            return;
        }

        if (VerbAfter(passage, start, sentence.End) is not (> 0 and var verb)) return;
        var cue = verb;
        while (cue > start && (passage[cue - 1] is Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.Not or Tag.To || passage.Is(cue - 1, Degrees))) cue--;
        if (cue == start || !NounPhrases.StartsPhrase(passage[start]) || !HasClause(passage, sentence, mark)) return;
        findings.Add(Name, [new TokenRange(start, cue)], new TokenRange(cue, verb + 1), Bounds.Of(passage, sentence, mark) with { End = mark });
    }

    /// <summary>Where the subject begins behind "a charge", "allegations that", "which"; 0 where nothing of the kind stands.</summary>
    private static int SubjectAfter(Passage passage, int at, int limit)
    {
        if (passage.Is(at, "which")) return at + 1;
        for (var i = at; i < Math.Min(limit, at + LongestHead) && passage[i] is Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Pronoun or Tag.Participle or Tag.Number or Tag.Verb; i++)
            if (passage.Is(i, Heads) && (i > at || !passage.Is(i, "report"))) return passage.Is(i + 1, "that") || passage.Is(i + 1, "which") ? i + 2 : i + 1;
        return 0;
    }

    /// <summary>"a charge [denied] by [the navy]", "[which was rejected] by [both]".</summary>
    private static (TokenRange Cue, TokenRange Agent)? AgentAfter(Passage passage, int start, int limit)
    {
        var verb = start;
        while (verb < limit && (passage[verb] is Tag.Auxiliary or Tag.Adverb || passage.Is(verb, WordSets.Be) || passage.Is(verb, Degrees))) verb++;
        if (!passage.Is(verb, Judging) || !passage.Is(verb + 1, "by") || Subjects.After(passage, verb + 2, limit) is not { } agent) return null;
        return (new TokenRange(start, verb + 1), agent);
    }

    /// <summary>The verb, which ends its clause.</summary>
    private static int VerbAfter(Passage passage, int start, int limit)
    {
        for (var i = start + 1; i < Math.Min(limit, start + LongestSubject); i++)
        {
            if (passage[i] is Tag.Comma or Tag.Semicolon or Tag.Quote or Tag.Colon) return 0;
            if (!passage.Is(i, Judging)) continue;
            var next = i + 1;
            while (next < limit && (passage[next] is Tag.Adverb || passage.Is(next, Degrees) || passage.Is(next, WordSets.Times))) next++;
            return next >= limit || passage[next] is Tag.Stop or Tag.Comma or Tag.Dash or Tag.Semicolon or Tag.Close or Tag.Conjunction ? i : 0;
        }

        return 0;
    }

    private static bool HasClause(Passage passage, TokenRange sentence, int mark)
    {
        for (var i = sentence.Start; i < mark; i++)
            if (NounPhrases.IsFinite(passage[i])) return true;
        return false;
    }
}
