using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A noun that names an act of saying, with its content: "the union's claim that", "a warning from the port that", "the denial by the
/// army that", "calls for an inquiry". Why: claims and denials are often spoken of as things.
/// </summary>
/// <example>The recall followed a warning from the laboratory that the seals were brittle.</example>
internal sealed class CueNounRule : IPassageRule
{
    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences)
            for (var i = sentence.Start; i + 2 < sentence.End; i++)
                if (passage[i] is Tag.Noun && !findings.IsCue(i) && !Clause(passage, sentence, i, findings)) Object(passage, sentence, i, findings);
    }

    private static bool Clause(Passage passage, TokenRange sentence, int noun, Findings findings)
    {
        if (!passage.Is(noun, CueNouns.WithClause)) return false;
        var bounds = Bounds.Of(passage, sentence, noun);
        var at = noun + 1;
        var speaker = Possessor(passage, noun, bounds.Start);
        if (passage[at] == Tag.Preposition && (passage.Is(at, "from") || passage.Is(at, "by") || passage.Is(at, "of")) && speaker.Count == 0)
        {
            var end = NounPhrases.EndAfter(passage, at + 1, bounds.End);
            if (end == at + 1) return false;
            (speaker, at) = ([new TokenRange(at + 1, end)], end);
        }

        if (speaker.Count == 0 && at == noun + 1) speaker = Holder(passage, noun, bounds.Start);
        // "dismissed reports that": the verb has the clause already.
        if (speaker.Count == 0 && at == noun + 1 && IsObjectOfCue(passage, noun, findings)) return false;
        if (!passage.Is(at, "that") || !Clauses.HasClause(passage, at + 1, bounds.End)) return false;
        var content = new TokenRange(at + 1, ClauseEnd(passage, at + 1, noun, bounds));
        return findings.Add("cue noun with clause", speaker, new TokenRange(noun, noun + 1), content);
    }

    private static bool IsObjectOfCue(Passage passage, int noun, Findings findings)
    {
        var at = noun - 1;
        while (at > 0 && passage[at] is Tag.Determiner or Tag.Adjective) at--;
        return at >= 0 && findings.IsCue(at);
    }

    private static void Object(Passage passage, TokenRange sentence, int noun, Findings findings)
    {
        if (!passage.Is(noun, CueNouns.WithObject) || !passage.Is(noun + 1, CueNouns.Links)) return;
        var bounds = Bounds.Of(passage, sentence, noun);
        var end = NounPhrases.EndAfter(passage, noun + 2, bounds.End);
        if (end <= noun + 2) return;
        findings.Add("cue noun with object", Possessor(passage, noun, bounds.Start), new TokenRange(noun, noun + 2), new TokenRange(noun + 2, end));
    }

    /// <summary>"the union's", "his".</summary>
    private static IReadOnlyList<TokenRange> Possessor(Passage passage, int noun, int floor)
    {
        var at = noun - 1;
        while (at > floor && passage[at] is Tag.Adjective or Tag.Noun) at--;
        if (at < floor) return [];
        if (passage[at] == Tag.Determiner) return IsOwn(passage, at) ? [new TokenRange(at, at + 1)] : [];
        if (passage[at] != Tag.Possessive) return [];
        var start = NounPhrases.StartBefore(passage, at, floor);
        return start < 0 ? [] : [new TokenRange(start, at)];
    }

    /// <summary>"She has no doubt that": whoever has it.</summary>
    private static IReadOnlyList<TokenRange> Holder(Passage passage, int noun, int floor)
    {
        var at = noun - 1;
        while (at > floor && passage[at] is Tag.Determiner or Tag.Adjective or Tag.Not || passage.Is(at, "no")) at--;
        if (at <= floor || !passage.Is(at, Having)) return [];
        return Subjects.Before(passage, at, floor) is [var only] ? [only] : [];
    }

    private static WordSet Having { get; } = new("has have had");

    private static bool IsOwn(Passage passage, int at) => passage.Is(at, Own);

    private static WordSet Own { get; } = new("his her its their my our your whose");

    /// <summary>The clause's end; where the noun is the subject of the sentence it ends before that sentence's own verb.</summary>
    private static int ClauseEnd(Passage passage, int start, int noun, TokenRange bounds)
    {
        var end = Clauses.End(passage, start, bounds.End);
        if (Clauses.HasFinite(passage, bounds.Start, noun)) return end;
        var seen = false;
        for (var i = start; i < end; i++)
        {
            if (passage[i] is Tag.Relative or Tag.That or Tag.Conjunction or Tag.Subordinator or Tag.Question) seen = false;
            if (!NounPhrases.IsFinite(passage[i])) continue;
            if (seen && (!NounPhrases.IsFinite(passage[i - 1]) || (passage[i - 1] is Tag.Verb && passage[i] is not Tag.Verb)) && passage[i - 1] is not (Tag.Adverb or Tag.Not or Tag.To or Tag.Ing)) return i;
            seen = true;
        }

        return end;
    }
}
