using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// "According to X", and phrases like it ("in the words of X", "by order of X", "in his opinion"), before, behind or within what X says. Why: the
/// commonest cues without a verb.
/// </summary>
/// <example>The levee, according to two engineers who saw it, had been cut.</example>
internal sealed class AccordingToRule : IPassageRule
{
    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences)
        {
            for (var i = sentence.Start; i + 2 < sentence.End; i++)
            {
                var length = passage.Is(i, "according") && passage.Is(i + 1, "to") ? 2 : Viewpoints.LengthAt(passage, i);
                var bounds = length > 0 || passage[i] == Tag.Preposition || passage[i] == Tag.To ? Bounds.Of(passage, sentence, i) : default;
                if (length > 0 && SpeakerFrom(passage, i + length, bounds.End) is { } speaker && !IsManner(passage, i, speaker, bounds)) Read(passage, bounds, new TokenRange(i, i + length), speaker, speaker.End, findings);
                else if (length == 0 && bounds.Length > 0 && Viewpoints.Possessed(passage, i, bounds.End) is { } owned && IsApart(passage, i, owned.End, bounds)) Read(passage, bounds, new TokenRange(i, i + 1), owned.Speaker, owned.End, findings);
            }
        }
    }

    /// <summary>"They were marked according to the law": how it was done.</summary>
    private static bool IsManner(Passage passage, int cue, TokenRange speaker, TokenRange bounds) =>
        cue > bounds.Start && passage[cue - 1] is not Tag.Comma && passage.Is(speaker.End - 1, Viewpoints.Rulings) && passage.Is(cue, "according");

    /// <summary>"in his opinion" reports when it opens the sentence or a comma stands on both sides of it.</summary>
    private static bool IsApart(Passage passage, int start, int end, TokenRange bounds) =>
        (start == bounds.Start || passage[start - 1] is Tag.Comma) && (end >= bounds.End || passage[end] is Tag.Comma);

    private static void Read(Passage passage, TokenRange bounds, TokenRange cue, TokenRange speaker, int end, Findings findings)
    {
        var at = cue.Start;
        if (at == bounds.Start || passage[at - 1] is Tag.Conjunction)
        {
            var start = passage[end] is Tag.Comma ? AfterAside(passage, end, bounds.End) : end;
            if (start < bounds.End) findings.Add("according to", [speaker], cue, new TokenRange(start, ContentEnd(passage, start, bounds.End)));
            return;
        }

        var head = new TokenRange(HeadStart(passage, bounds.Start, at), at);
        var goesOn = passage[end] is Tag.Comma && passage[at - 1] is Tag.Comma && NounPhrases.IsFinite(passage[end + 1]);
        if (goesOn) findings.Add("according to", [speaker], cue, head, new TokenRange(end + 1, bounds.End));
        else findings.Add("according to", [speaker], cue, head);
    }

    private static TokenRange? SpeakerFrom(Passage passage, int start, int limit)
    {
        if (start >= limit) return null;
        if (passage[start] is Tag.Question or Tag.Relative) return null;
        // "her" is a possessor only before a noun: "according to her the road was open".
        if (passage.Is(start, "her") && passage[start + 1] is not (Tag.Noun or Tag.Adjective or Tag.Ing)) return new TokenRange(start, start + 1);
        if (Subjects.After(passage, start, limit) is not { } subject) return passage[start] is Tag.ObjectPronoun ? new TokenRange(start, start + 1) : null;
        return WithAvailability(passage, UpToSecond(passage, subject), limit);
    }

    /// <summary>"according to the ministry | no sailor was hurt": a second phrase right behind the noun, without a comma, is what is said.</summary>
    private static TokenRange UpToSecond(Passage passage, TokenRange subject)
    {
        for (var i = subject.Start + 1; i < subject.End; i++)
            if ((passage[i] == Tag.Determiner && passage[i - 1] is Tag.Noun or Tag.Name) || (passage[i] == Tag.Number && passage[i - 1] is Tag.Noun)) return subject with { End = i };
        return subject;
    }

    /// <summary>"the information available to us", "the findings so far".</summary>
    private static TokenRange WithAvailability(Passage passage, TokenRange subject, int limit)
    {
        var end = subject.End;
        if (end < limit && passage.Is(end, "available")) end++;
        if (end + 1 < limit && ((passage.Is(end, "so") && passage.Is(end + 1, "far")) || (passage.Is(end, "to") && passage.Is(end + 1, "us")))) end += 2;
        return subject with { End = end };
    }

    /// <summary>The content's start behind the comma after the speaker; an aside ("quoted by the agency,") is stepped over.</summary>
    private static int AfterAside(Passage passage, int comma, int limit)
    {
        if (passage[comma + 1] is not (Tag.Participle or Tag.Ing or Tag.Verb)) return comma + 1;
        for (var i = comma + 1; i < limit && i < comma + 15; i++)
            if (passage[i] == Tag.Comma) return i + 1;
        return comma + 1;
    }

    private static int ContentEnd(Passage passage, int start, int limit)
    {
        for (var i = start; i < limit; i++)
            if (passage[i] == Tag.Semicolon) return i;
        return limit;
    }

    private static int HeadStart(Passage passage, int floor, int at)
    {
        for (var i = at - 1; i > floor; i--)
            if (passage[i] is Tag.Semicolon or Tag.Colon) return i + 1;
        return floor;
    }
}
