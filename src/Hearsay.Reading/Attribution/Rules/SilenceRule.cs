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

    private static readonly WordSet Replies = new("answer reply response comment");
    private static readonly WordSet Coming = new("received come came given made been is was");

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences)
        {
            if (passage.Is(sentence.Start, "no") || passage.Is(sentence.Start, "there")) ReadNoAnswer(passage, sentence, findings);
            else if (passage.Is(sentence.Start, WordSets.Asked)) ReadDeed(passage, sentence, findings);
            for (var i = sentence.Start + 1; i + 1 < sentence.End; i++)
                if (!findings.IsCue(i) && Silences.Tail(passage, i) is > 0 and var tail) Read(passage, sentence, i, tail, findings);
        }
    }

    /// <summary>"No answer yet." · "There was no reply from the yard."</summary>
    private static void ReadNoAnswer(Passage passage, TokenRange sentence, Findings findings)
    {
        var no = sentence.Start;
        if (passage.Is(no, "there"))
            for (no++; no < sentence.Start + 5 && !passage.Is(no, "no"); no++)
                if (passage[no] is not (Tag.Auxiliary or Tag.Adverb or Tag.Verb or Tag.Participle) && !passage.Is(no, WordSets.Be)) return;
        var noun = Silences.AfterSmall(passage, no + 1);
        if (!passage.Is(no, "no") || !passage.Is(noun, Replies)) return;
        var end = noun + 1;
        while (end < sentence.End && passage[end] is Tag.Auxiliary or Tag.Verb or Tag.Adverb or Tag.Participle && !passage.Is(end, "so")) end++;
        IReadOnlyList<TokenRange> speaker = passage.Is(end, "from") && Subjects.After(passage, end + 1, sentence.End) is { } silent ? [silent] : [];
        // "No answer was right": more than the coming of an answer is told.
        if (speaker.Count == 0 && !(passage[end] is Tag.Stop or Tag.Comma or Tag.Semicolon || end >= sentence.End || passage.Is(end, WordSets.Times) || passage.Is(end, "so"))) return;
        if (end > noun + 1 && passage[noun + 1] == Tag.Auxiliary && !passage.Is(end - 1, Coming)) return;
        findings.Add(Name, speaker, new TokenRange(sentence.Start, noun), new TokenRange(noun, noun + 1));
    }

    /// <summary>"Asked who had paid, the clerk shook his head": whatever is done in place of an answer, when no word of it is told.</summary>
    private static void ReadDeed(Passage passage, TokenRange sentence, Findings findings)
    {
        if (!findings.IsCue(sentence.Start)) return;
        for (var comma = sentence.Start + 1; comma + 2 < sentence.End; comma++)
        {
            if (passage[comma] != Tag.Comma || Subjects.After(passage, comma + 1, sentence.End) is not { } who) continue;
            var verb = who.End;
            if (passage[verb] == Tag.Adverb) verb++;
            if (passage[verb] != Tag.Verb || passage.WordAt(verb) is { Form: not (VerbForm.Past or VerbForm.Third) } || !SpeakerPhrases.CanSpeak(passage, who)) continue;
            for (var i = verb; i < sentence.End; i++)
                if (findings.IsCue(i)) return;
            var end = End(passage, verb + 1, Bounds.Of(passage, sentence, verb).End);
            if (verb + 1 < end && passage[verb] == Tag.Verb) findings.Add(Name, [who], new TokenRange(verb, verb + 1), new TokenRange(verb + 1, end));
            return;
        }
    }

    private static void Read(Passage passage, TokenRange sentence, int verb, int tail, Findings findings)
    {
        var bounds = Bounds.Of(passage, sentence, verb);
        var start = verb;
        while (start > bounds.Start && passage[start - 1] is Tag.Auxiliary or Tag.Adverb) start--;
        var speaker = Subjects.Before(passage, start, bounds.Start);
        if (speaker.Count == 0 && passage[start - 1] is Tag.Comma or Tag.Conjunction) speaker = Subjects.OfClause(passage, bounds.Start, start);
        if (speaker.Count == 0 || passage[speaker[0].Start] is Tag.Question || tail >= bounds.End || IsCounted(passage, speaker[0])) return;
        if ((IsQuiet(passage, tail) || IsAbsent(passage, tail, bounds.End)) && !SpeakerPhrases.CanSpeak(passage, speaker[0])) return;
        // "would not comment on the leak": what they are silent on is the content.
        var hasThing = passage[tail + 1] is Tag.Preposition or Tag.To && tail + 2 < bounds.End;
        var split = hasThing ? tail + 2 : passage[tail + 1] is Tag.Question && tail + 1 < bounds.End ? tail + 1 : tail;
        findings.Add(Name, speaker, new TokenRange(start, split), new TokenRange(split, End(passage, split, bounds.End)));
    }

    /// <summary>Guns and streets fall silent too.</summary>
    private static bool IsQuiet(Passage passage, int tail) => passage.Is(tail, "silent") || passage.Is(tail, "quiet") || passage.Is(tail, "mute");

    /// <summary>Islands cannot be reached, and pumps are not available, unless for comment.</summary>
    private static bool IsAbsent(Passage passage, int tail, int limit) => (passage.Is(tail, "reached") || passage.Is(tail, "available")) && !(tail + 2 < limit && passage.Is(tail + 1, "for"));

    /// <summary>"Three of nine stations had not answered" is a finding of the report.</summary>
    private static bool IsCounted(Passage passage, TokenRange speaker)
    {
        for (var i = speaker.Start; i < speaker.End; i++)
            if (passage[i] == Tag.Number) return true;
        return false;
    }

    /// <summary>Up to the next clause.</summary>
    private static int End(Passage passage, int start, int limit)
    {
        for (var i = start + 1; i < limit; i++)
            if (passage[i] is Tag.Comma or Tag.Semicolon or Tag.Colon or Tag.Dash or Tag.Conjunction or Tag.Subordinator or Tag.Quote or Tag.Close || (passage[i] is Tag.Question && passage.Is(i, "when"))) return i;
        return limit;
    }
}
