using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Parts a name that ends what is said from the speaker behind it: in <c>Orry was paid by the supplier, Halit Nord, the lawyer said.</c> the lawyer speaks. Were the two
/// one person, a comma would close what the name is said to be: <c>Halit Nord, the lawyer, said</c>.
/// </summary>
internal static class TrailingSpeaker
{
    /// <summary>The findings with the name in what is said, where it stands so, also in what stands within it; else as they were.</summary>
    public static IReadOnlyList<Attribution.Attribution> Taken(TokenWords words, IReadOnlyList<Attribution.Attribution> all)
    {
        Attribution.Attribution[] taken = [.. all.Select(a => Taken(words, a))];
        for (var i = 0; i < taken.Length; i++)
        {
            if (ReferenceEquals(taken[i], all[i])) continue;
            var (old, whole) = (all[i].Content[^1].End, taken[i].Content[^1].End);
            for (var k = 0; k < taken.Length; k++)
                if (taken[k].Content is [.., var last] && last.End == old && last.Start > all[i].Content[^1].Start) taken[k] = taken[k] with { Content = [.. taken[k].Content.SkipLast(1), new TextSpan(last.Start, whole)] };
        }

        return taken;
    }

    private static Attribution.Attribution Taken(TokenWords words, Attribution.Attribution found)
    {
        if (found is not { Speaker: [var whole], Cue: [var cue], Content: [.., var content] } || content.End > whole.Start || whole.End > cue.Start) return found;
        var (speaker, verb) = (words.RangeOf(whole), words.RangeOf(cue));
        if (verb.Start != speaker.End || speaker.Length < 4 || words[speaker.Start - 1] != "," || words.RangeOf(content).End != speaker.Start - 1 || !EndsSentence(words, verb.End)) return found;
        var comma = -1;
        for (var i = speaker.Start; i < speaker.End; i++)
        {
            if (words[i] != ",") continue;
            if (comma >= 0) return found;
            comma = i;
        }

        if (comma < 0 || words[comma + 1] is not ("the" or "its" or "his" or "her" or "their") || !IsName(words, speaker.Start, comma) || words.IsCapital(speaker.End - 1)) return found;
        // Without a thing that the name could be, "…, Halit Nord, the lawyer said" is careless for the person.
        if (!IsThing(words, speaker.Start - 2)) return found;
        return found with { Speaker = [words.SpanOf(comma + 1, speaker.End)], Content = [.. found.Content.SkipLast(1), new TextSpan(content.Start, words.Span(comma - 1).End)] };
    }

    private static bool EndsSentence(TokenWords words, int at) => at >= words.Sentence(at - 1).End || words[at] is "." or "!";

    private static bool IsName(TokenWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!words.IsCapital(i)) return false;
        return end > start;
    }

    /// <summary>"the supplier": a phrase with an article ends here, for which a name may follow.</summary>
    private static bool IsThing(TokenWords words, int last)
    {
        for (var i = last - 1; i >= last - 4; i--)
            if (words[i] is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "'s") return words.Kind(last) == TokenKind.Word && !words.IsCapital(last);
        return false;
    }
}
