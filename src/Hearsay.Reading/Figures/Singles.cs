using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Counts said without a number: <c>both of those who died</c> is two, <c>about a mile</c> and <c>more than an hour</c> are one, <c>twice</c> is two times. Without a word of a bound "a mile"
/// is as often a way of speaking, and no figure.
/// </summary>
internal static class Singles
{
    private const int Reach = 6;

    private static readonly Phrases Bounds = new("about", "around", "roughly", "approximately", "nearly", "almost", "just over", "just under", "more than", "less than", "at least", "well over", "a little over", "a little under", "not quite");

    /// <summary>The count that starts at a token, or null.</summary>
    public static Number? Read(TokenWords words, int at, int floor, int end)
    {
        if (words[at] == "both" && words[at + 1] == "of" && words[at + 2] is "those" or "them" or "these" or "the" && HasFate(words, at + 3, end)) return Number.Exact(1, 2);
        if (words[at] == "twice" && words[at - 1] != "," && words[at + 1] is not ("," or "as" or "the" or "that" or "over" or "its" or "their" or "his" or "her" or "this")) return Number.Exact(1, 2, "times");
        return words[at] is "a" or "an" && at + 1 < end && IsMeasure(words[at + 1]) && (Bounds.LengthBefore(words, at, floor) > 0 || IsSpan(words, at, end)) ? Number.Exact(1, 1) : null;
    }

    // "within an hour of the blast", "a week before it": a stretch of time that is measured from something.
    private static bool IsSpan(TokenWords words, int at, int end) =>
        (words[at - 1] == "within" && words[at + 2] == "of") || (words[at - 1] is "for" or "after" && words[at + 1] is "week" or "month" or "year" && CountWords.EndPhrase(words, at + 2, end)) || (at + 2 < end && words[at + 2] is "before" or "after" or "later" or "earlier" && words[at - 1] is not ("twice" or "times" or "once"));

    private static bool HasFate(TokenWords words, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + Reach); i++)
            if (Scopes.At(words, i, end) is { } found) return Scopes.IsOfPeople(found.Scope);
        return false;
    }

    // Not "about a day", "around a foot": those are spoken of, or stand still.
    private static bool IsMeasure(string word) => word is "mile" or "kilometre" or "kilometer" or "metre" or "meter" or "minute" or "hour" or "week" or "month" or "tonne" or "litre" or "hectare" or "decade";
}
