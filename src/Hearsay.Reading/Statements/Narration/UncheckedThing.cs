using Hearsay.Model;
using Hearsay.Reading.Statements.Stances;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Narration;

/// <summary>
/// The report says in its own voice that something could not be checked; the thing in question is the content. Examples:
/// <c>The clip could not be independently verified.</c> <c>It was not possible to confirm the figure.</c>
/// </summary>
internal static class UncheckedThing
{
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal) { "who", "whom", "whose", "what", "which", "how", "when", "where", "why", "whether", "if" };

    private static readonly HashSet<string> Sought = new(StringComparer.Ordinal) { "number", "cause", "fate", "identity", "identities", "motive", "whereabouts", "toll", "total", "names", "extent", "reason", "origin", "scale", "circumstances", "condition" };

    private static readonly HashSet<string> Hollow = new(StringComparer.Ordinal) { "it", "this", "that", "they", "these", "which" };

    /// <summary>The statement that a sentence makes in this way, or null.</summary>
    public static Attribution.Attribution? In(TokenWords words, TokenRange sentence, int start)
    {
        var cue = CannotVerifyRule.FirstIn(words, start, sentence.End);
        if (cue < 0) return Neither(words, sentence, start);
        var after = cue + CannotVerifyRule.LengthAt(words, cue, sentence.End);
        var isUnclear = words[after - 1] is "clear" or "unclear" or "known" or "unknown" or "certain" or "uncertain";
        var isOpen = isUnclear && (Questions.Contains(words[start]) || IsUnknown(words, start, cue));
        if (isUnclear && !isOpen && !(Questions.Contains(words[after]) && words[cue - 1] == "it")) return null;
        var passive = isUnclear ? isOpen : words[after - 1].EndsWith("ed", StringComparison.Ordinal);
        var thing = passive ? new TokenRange(start, cue) : new TokenRange(after, LastWord(words, after, sentence.End));
        if (passive && (cue - start < 2 || Hollow.Contains(words[cue - 1]) && cue - start == 1)) return null;
        var content = ContentEdges.Trim(words.Text.Text, [thing.Length > 0 ? words.SpanOf(thing.Start, thing.End) : default]);
        if (content.Count == 0) return null;
        return new Attribution.Attribution
        {
            Cue = [words.SpanOf(cue, after)],
            Speaker = passive || isUnclear || words[cue - 1] is "was" or "is" or "been" || cue == start ? [] : [words.SpanOf(start, cue)],
            Content = content,
            FoundBy = "narrated",
        };
    }

    /// <summary>"The number of missing": what is asked for first of all, so that "is not known" is said of it and not of a person.</summary>
    private static bool IsUnknown(TokenWords words, int start, int cue)
    {
        for (var i = start; i < Math.Min(cue, start + 4); i++)
            if (Sought.Contains(words[i])) return words[start] is "the" or "their" or "his" or "her" or "its";
        return false;
    }

    /// <summary>"Neither account could be independently verified."</summary>
    private static Attribution.Attribution? Neither(TokenWords words, TokenRange sentence, int start)
    {
        if (words[start] is not ("neither" or "none" or "nothing")) return null;
        for (var i = start + 1; i + 2 < sentence.End; i++)
        {
            var verb = words[i] == "could" && words[i + 1] == "be" ? words[i + 2] is "independently" or "immediately" ? i + 3 : i + 2 : 0;
            if (verb == 0 || words[verb] is not ("verified" or "confirmed" or "checked" or "authenticated")) continue;
            return new Attribution.Attribution { Cue = [words.SpanOf(i, verb + 1)], Content = [words.SpanOf(start, i)], FoundBy = "narrated" };
        }

        return null;
    }

    /// <summary>The attributions but for those that took such a sentence's main verb for somebody's words; of those the part before it is kept.</summary>
    public static IReadOnlyList<Attribution.Attribution> Without(TokenWords words, IReadOnlyList<Attribution.Attribution> attributions)
    {
        var cues = words.Text.Sentences.Select(s => (Sentence: s, Thing: In(words, s, s.Start))).Where(x => x.Thing is { Speaker.Count: 0 })
            .ToDictionary(x => words.SentenceAt(x.Sentence.Start), x => x.Thing!.Cue[0]);
        return cues.Count == 0 ? attributions : [.. attributions.Select(Cut).OfType<Attribution.Attribution>()];

        TextSpan? CueIn(TextSpan span) => words.RangeOf(span) is { Length: > 0 } range && cues.TryGetValue(words.SentenceAt(range.Start), out var cue) && span.Overlaps(cue) ? cue : null;

        // "a clip in which a guard says he was paid | could not be verified": what stands before the main verb is the guard's still.
        Attribution.Attribution? Cut(Attribution.Attribution found)
        {
            if (found.Speaker.Count == 0) return found.Content.Concat(found.Cue).Any(c => CueIn(c) is not null) ? null : found;
            if (found.Content[^1] is var last && CueIn(last) is not { } verb) return found;
            return found.Content.Count == 1 && found.Cue.Count > 0 && found.Cue[0].End <= last.Start && last.Start < verb.Start && words.RangeOf(new TextSpan(last.Start, verb.Start)).Length > 1
                ? found with { Content = [new TextSpan(last.Start, verb.Start)] }
                : null;
        }
    }

    private static int LastWord(TokenWords words, int start, int end)
    {
        while (end > start && words.Kind(end - 1) == TokenKind.Punctuation) end--;
        return end;
    }
}
