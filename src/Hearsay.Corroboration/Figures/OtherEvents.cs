using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Whether a sentence says of its number that it is of another event than the one told of, or of another place beside it: "in the <i>neighbouring</i> district a slide killed 11", "a
/// <i>separate</i> fire burned 300 hectares", "an <i>earlier crash</i> killed four".
/// </summary>
internal static class OtherEvents
{
    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal) { "neighbouring", "neighboring", "adjoining", "adjacent" };

    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal) { "separate", "unrelated", "previous", "earlier", "similar", "another", "different" };

    private static readonly HashSet<string> Happenings = new(StringComparer.Ordinal)
    {
        "accident", "attack", "blast", "case", "collapse", "collision", "crash", "disaster", "earthquake", "eruption", "event", "explosion", "fire", "flood", "incident", "inquiry", "investigation",
        "landslide", "operation", "outage", "outbreak", "raid", "search", "shooting", "slide", "spill", "storm", "strike", "wreck",
    };

    private static readonly HashSet<string> Spans = new(StringComparer.Ordinal) { "week", "month", "year", "season", "winter", "summer" };

    // "In the neighbouring village", "at a neighbouring mine": where it is, not whither somebody went.
    private static readonly HashSet<string> Where = new(StringComparer.Ordinal) { "in", "at", "near", "on" };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an", "its", "another" };

    /// <summary>True when the words of the sentence put the number apart.</summary>
    public static bool In(IReadOnlyList<Word> sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Lower == "elsewhere" || IsThatTime(sentence, i)) return true;
            if (Beside.Contains(sentence[i].Lower) && i > 0 && Where.Contains(sentence[Articles.Contains(sentence[i - 1].Lower) && i > 1 ? i - 2 : i - 1].Lower)) return true;
            if (Apart.Contains(sentence[i].Lower) && i + 1 < sentence.Count && Happenings.Contains(sentence[i + 1].Lower)) return true;
        }

        return false;
    }

    // "On that occasion two were lost", "in the week before there had been stoppages".
    private static bool IsThatTime(IReadOnlyList<Word> words, int at) =>
        at > 1 && ((words[at].Lower == "occasion" && words[at - 1].Lower == "that" && words[at - 2].Lower == "on")
            || (words[at].Lower == "before" && Spans.Contains(words[at - 1].Lower) && words[at - 2].Lower == "the")
            || (words[at].Lower is "previous" or "preceding" && words[at - 1].Lower == "the" && words[at - 2].Lower is "in" or "of" && at + 1 < words.Count && Spans.Contains(words[at + 1].Lower)));
}
