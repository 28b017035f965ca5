using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// Somebody who was asked and says nothing: "did not respond", "could not be reached for comment", "has yet to reply", "had no comment", "hung up". The
/// content is what they are silent on, else, as every act has one, the last word. Why: who stayed silent when asked is told of every accusation.
/// </summary>
/// <example>The harbour master could not be reached for comment.</example>
internal sealed class SilenceRule : IPassageRule
{
    /// <summary>The name of what this rule finds.</summary>
    public const string Name = "silence";

    private static readonly WordSet Helping = new("did does do has have had would will could can");
    private static readonly WordSet Replying = new("respond responded reply replied answer answered comment commented");
    private static readonly WordSet Reaching = new("reached contacted drawn interviewed located");
    private static readonly WordSet Having = new("had has have made gave given offered offers issued");
    private static readonly WordSet Answers = new("comment comments answer reply response remark statement figure figures detail details reason reasons number");
    private static readonly WordSet Small = new("immediate immediately further other yet so far at once public official");

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences)
            for (var i = sentence.Start + 1; i + 1 < sentence.End; i++)
                if (!findings.IsCue(i) && Tail(passage, i) is > 0 and var tail) Read(passage, sentence, i, tail, findings);
    }

    private static void Read(Passage passage, TokenRange sentence, int verb, int tail, Findings findings)
    {
        var bounds = Bounds.Of(passage, sentence, verb);
        var start = verb;
        while (start > bounds.Start && passage[start - 1] is Tag.Auxiliary or Tag.Adverb) start--;
        var speaker = Subjects.Before(passage, start, bounds.Start);
        if (speaker.Count == 0 && passage[start - 1] is Tag.Comma or Tag.Conjunction) speaker = Subjects.OfClause(passage, bounds.Start, start);
        if (speaker.Count == 0 || passage[speaker[0].Start] is Tag.Question || tail >= bounds.End || IsCounted(passage, speaker[0])) return;
        // "would not comment on the leak": what they are silent on is the content.
        var hasThing = passage[tail + 1] is Tag.Preposition or Tag.To && tail + 2 < bounds.End;
        var split = hasThing ? tail + 2 : passage[tail + 1] is Tag.Question && tail + 1 < bounds.End ? tail + 1 : tail;
        findings.Add(Name, speaker, new TokenRange(start, split), new TokenRange(split, End(passage, split, bounds.End)));
    }

    /// <summary>"Three of nine stations had not answered" is a finding of the report.</summary>
    private static bool IsCounted(Passage passage, TokenRange speaker)
    {
        for (var i = speaker.Start; i < speaker.End; i++)
            if (passage[i] == Tag.Number) return true;
        return false;
    }

    /// <summary>The token of the last word of a silence that begins here, or 0.</summary>
    private static int Tail(Passage passage, int at)
    {
        if (passage.Is(at, "hung") && passage.Is(at + 1, "up") && passage[at + 2] is not (Tag.Determiner or Tag.Noun or Tag.Name)) return at + 1;
        if (passage.Is(at, Having) && passage.Is(at + 1, "no") && AfterSmall(passage, at + 2) is var noun && passage.Is(noun, Answers) && passage[noun + 1] is not (Tag.Noun or Tag.To or Tag.That)) return noun;
        if (passage.Is(at, "yet") && passage.Is(at + 1, "to") && passage.Is(at + 2, Replying)) return at + 2;
        if (!passage.Is(at, Helping) || passage[at + 1] != Tag.Not) return 0;
        var verb = AfterSmall(passage, at + 2);
        if (passage.Is(verb, Replying)) return verb;
        verb = passage.Is(verb, "be") ? AfterSmall(passage, verb + 1) : verb;
        return verb > at + 2 && passage.Is(verb, Reaching) ? verb : 0;
    }

    private static int AfterSmall(Passage passage, int at)
    {
        while (passage.Is(at, Small)) at++;
        return at;
    }

    /// <summary>Up to the next clause.</summary>
    private static int End(Passage passage, int start, int limit)
    {
        for (var i = start + 1; i < limit; i++)
            if (passage[i] is Tag.Comma or Tag.Semicolon or Tag.Colon or Tag.Dash or Tag.Conjunction or Tag.Subordinator or Tag.Quote or Tag.Close || (passage[i] is Tag.Question && passage.Is(i, "when"))) return i;
        return limit;
    }
}
