using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Retractions;

/// <summary>
/// Who takes back, where a finder of sayings took nobody or too much for the speaker. Examples: <c>The claim that it fell was withdrawn by [the ministry] on Monday.</c> ·
/// <c>[The mayor] backed away from his claim that it fell.</c>
/// </summary>
internal static class RetractedSpeaker
{
    private const int LongestName = 8;

    /// <summary>The attribution with the speaker that the words of taking back show, or as it is.</summary>
    public static Attribution.Attribution Taken(TokenWords words, Attribution.Attribution found)
    {
        if (found.Cue.Count == 0 || found.Content.Count == 0) return found;
        var cue = words.RangeOf(found.Cue[0]);
        if (cue.Length == 0) return found;
        if (found.Speaker.Count == 1 && RetractionWords.Verbs.AnyIn(words, cue.Start, cue.End)) found = found with { Speaker = [WithoutDay(words, found.Speaker[0])] };
        if (!RetractionWords.IsSaying(words[cue.End - 1])) return found;
        if (found.Speaker.Count == 0) return By(words, words.At(found.Content[^1].End), words.Sentence(cue.Start)) is { } by ? found with { Speaker = [by] } : found;
        var speaker = words.RangeOf(found.Speaker[0]);
        for (var i = speaker.Start + 1; i < speaker.End; i++)
            if (RetractionWords.Verbs.At(words, i, cue.End) && RetractionWords.ThingAt(words, speaker.End - 1) > 0) return found with { Speaker = [words.SpanOf(speaker.Start, i)] };
        return found;
    }

    // "[The ministry] on Tuesday took back": the day goes with the verb.
    private static TextSpan WithoutDay(TokenWords words, TextSpan speaker)
    {
        var range = words.RangeOf(speaker);
        var end = range.End;
        if (end - range.Start > 2 && words[end - 2] == "on" && words[end - 1].EndsWith("day", StringComparison.Ordinal)) end -= 2;
        else if (end - range.Start > 1 && words[end - 1] is "today" or "yesterday" or "later") end--;
        return end < range.End ? words.SpanOf(range.Start, end) : speaker;
    }

    private static TextSpan? By(TokenWords words, int from, TokenRange sentence)
    {
        for (var i = from; i < Math.Min(sentence.End, from + 7); i++)
        {
            if (RetractionWords.Undone.LengthAt(words, i, sentence.End) is not (> 0 and var length) || words[i + length] != "by") continue;
            var (start, end) = (i + length + 1, i + length + 1);
            while (end < sentence.End && end - start < LongestName && words.Kind(end) == TokenKind.Word && words[end] is not ("on" or "in" or "at" or "after" or "when" or "and" or "this" or "last" or "late" or "earlier" or "later" or "who" or "which" or "because")) end++;
            return end > start ? words.SpanOf(start, end) : null;
        }

        return null;
    }
}
