using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// "Neither X nor Y has replied": two who are silent, each of whom is told of. Why: rules by cue take the second alone for one who speaks.
/// </summary>
/// <example>Neither the mill nor its owner responded to questions.</example>
internal sealed class NeitherRule : IPassageRule
{
    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences)
            if (passage.Is(sentence.Start, "neither")) Read(passage, sentence, findings);
    }

    private static void Read(Passage passage, TokenRange sentence, Findings findings)
    {
        var nor = sentence.Start + 2;
        while (nor < sentence.End && !passage.Is(nor, "nor")) nor++;
        if (nor + 2 >= sentence.End || Subjects.After(passage, nor + 1, sentence.End) is not { } second) return;
        var verb = second.End;
        while (verb < sentence.End && passage[verb] is Tag.Auxiliary or Tag.Adverb) verb++;
        verb = Silences.AfterSmall(passage, verb);
        if (!Silences.IsReply(passage, verb)) return;
        var end = Bounds.Of(passage, sentence, verb).End;
        var split = passage[verb + 1] is Tag.Preposition or Tag.To && verb + 2 < end ? verb + 2 : verb;
        if (split == second.End) return;
        foreach (var silent in (ReadOnlySpan<TokenRange>)[new(sentence.Start + 1, nor), second])
            findings.Add(SilenceRule.Name, [silent], new TokenRange(second.End, split), new TokenRange(split, end));
    }
}
