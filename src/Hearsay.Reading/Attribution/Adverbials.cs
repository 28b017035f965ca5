using Hearsay.Reading.Attribution.Language;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// Steps over what may stand between a cue and its content: adverbs, times, and phrases of place or means when the content is
/// seen to follow ("said on Tuesday that", "told reporters in the capital that", "said in a statement: ...").
/// </summary>
internal static class Adverbials
{
    /// <summary>The first token behind the adverbials that begin at <paramref name="at"/>.</summary>
    public static int Skip(Passage passage, int at, int limit)
    {
        while (at < limit)
        {
            var next = One(passage, at, limit);
            if (next == at) return at;
            at = next;
        }

        return at;
    }

    /// <summary>True when the content is plainly at hand: "that", a colon, a quotation.</summary>
    public static bool ContentOpens(Passage passage, int at, int limit) =>
        at < limit && (passage[at] is Tag.That or Tag.Colon || passage.OpeningAt(at) is not null
            || (passage[at] is Tag.Comma && at + 1 < limit && (passage[at + 1] is Tag.That || passage.OpeningAt(at + 1) is not null)));

    private static int One(Passage passage, int at, int limit)
    {
        if (passage.Is(at, WordSets.TimeOpeners)) return AfterTime(passage, at, limit);
        if (passage[at] == Tag.Adverb && !passage.Is(at, "so")) return at + 1;
        if (passage[at] == Tag.Comma) return AfterAside(passage, at, limit);
        if (passage[at] is not (Tag.Preposition or Tag.To)) return at;
        return AfterPhrase(passage, at, limit);
    }

    private static int AfterTime(Passage passage, int at, int limit)
    {
        var end = at;
        while (end < limit && (passage.Is(end, WordSets.Times) || passage.Is(end, WordSets.TimeOpeners) || (end > at && passage[end] == Tag.Number))) end++;
        // "this" and "last" open a time only when a word of time follows.
        if (end == at + 1 && (passage.Is(at, "this") || passage.Is(at, "last"))) return at;
        return end;
    }

    private static int AfterPhrase(Passage passage, int at, int limit)
    {
        if (passage.Is(at, WordSets.Approximate) && passage[at + 1] == Tag.Number) return at;
        var end = passage[at + 1] is Tag.Ing ? NounPhrases.EndAfter(passage, at + 2, limit) : NounPhrases.EndAfter(passage, at + 1, limit);
        if (end <= at + 1) return at;
        // What follows the phrase may be a phrase or a time itself: "in an interview with the paper on Monday that".
        var behind = Skip(passage, end, limit);
        if (passage.Is(at, "of") && passage[behind] == Tag.That) return at;
        if (ContentOpens(passage, behind, limit)) return behind;
        if (passage.Is(at, "of")) return at;
        var isTime = passage.Is(at + 1, WordSets.Times) || passage.Is(end - 1, WordSets.Times);
        return isTime || passage.Is(end - 1, WordSets.Channels) || behind >= limit ? end : at;
    }

    /// <summary>", speaking at the scene," and the like, when the content follows.</summary>
    private static int AfterAside(Passage passage, int at, int limit)
    {
        if (ContentOpens(passage, at, limit)) return at;
        for (var i = at + 1; i < limit && i < at + 20; i++)
        {
            if (NounPhrases.IsFinite(passage[i]) || passage[i] is Tag.Quote or Tag.Semicolon) return at;
            if (passage[i] == Tag.Comma) return ContentOpens(passage, i, limit) || ContentOpens(passage, i + 1, limit) ? i : at;
        }

        return at;
    }
}
