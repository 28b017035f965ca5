using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What a number is in what is told. Examples: <c>up from 26</c> is what it was before, <c>a further nine</c> comes on top, <c>rose by 12</c> is a
/// change, <c>two of the dead</c> is a part.
/// </summary>
internal static class Roles
{
    private static readonly Phrases Former = new(
        "up from", "down from", "compared with", "compared to", "as against", "previously", "an earlier count of", "an earlier figure of", "an earlier toll of", "a previous toll of", "a previous count of", "a previous figure of", "instead of", "increase from", "rise from",
        "increased from", "revised from", "corrected from", "doubled from", "from the previous", "from an earlier", "from a previous");

    private static readonly Phrases Changed = new("by", "an increase of", "a rise of", "a fall of", "a drop of", "a decrease of", "a decline of", "up by", "down by");
    private static readonly Phrases More = new("another", "a further", "an additional", "yet another", "further");
    private static readonly HashSet<string> Owned = new(StringComparer.Ordinal) { "our", "his", "her", "their", "its", "my" };
    private static readonly HashSet<string> Whole = new(Owned, StringComparer.Ordinal) { "the", "them", "these", "those", "us", "which", "whom" };

    /// <summary>The role of the number of some tokens; <paramref name="thing"/> tells where its noun ends.</summary>
    public static FigureRole Of(TokenWords words, BoundedNumber number, CountedThing thing, int floor, int end)
    {
        var before = number.Start - (words[number.Start - 1] is "the" or "a" or "an" ? 1 : 0);
        if (Former.LengthBefore(words, before, floor) > 0 || IsChangedFrom(words, number, floor, end)) return FigureRole.Former;
        if (Changed.LengthBefore(words, before, floor) > 0 && NumberRanges.IsChange(words, before)) return FigureRole.Change;
        if (More.LengthBefore(words, number.Start, floor) > 0 || words[number.End] is "more" or "others" or "further" or "additional") return words[number.End + 1] == "than" ? FigureRole.Change : FigureRole.Further;
        return IsPart(words, number, thing, end) ? FigureRole.Part : FigureRole.Count;
    }

    /// <summary>"rose from 30 to 40": the first of the two.</summary>
    private static bool IsChangedFrom(TokenWords words, BoundedNumber number, int floor, int end) =>
        number.Start - 1 >= floor && words[number.Start - 1] == "from" && NumberRanges.IsChange(words, number.Start) && FollowedByTo(words, number.End, end);

    private static bool FollowedByTo(TokenWords words, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 5); i++)
            if (words[i] == "to") return true;
        return false;
    }

    // "Three out of the 12", "two out of them"; not "26 pupils out of the school".
    private static bool IsWhole(TokenWords words, int at) =>
        NumberWords.IsNumber(words, at) || words[at] is "them" or "these" or "those" or "us" or "which" or "whom" || (Whole.Contains(words[at]) && (NumberWords.IsNumber(words, at + 1) || CountWords.IsPlural(words[at + 1])));

    private static bool IsPart(TokenWords words, BoundedNumber number, CountedThing thing, int end)
    {
        if (words[number.Start] == "both" || IsAllThereAre(words, number)) return false;
        if (words[number.Start - 1] == "of" && words[number.Start - 2] is "which" or "whom") return true;
        foreach (var at in (ReadOnlySpan<int>)[number.End, thing.Next])
        {
            if (at + 1 >= end) continue;
            if (words[at] == "out" && words[at + 1] == "of" && IsWhole(words, at + 2)) return true;
            if (words[at] == "of" && (Whole.Contains(words[at + 1]) || NumberWords.IsNumber(words, at + 1))) return at == number.End && !IsOfOnesOwn(words, at + 1, end);
        }

        return false;
    }

    // "There are five of them in the cold room", "there are now only eleven of us": they are all counted.
    private static bool IsAllThereAre(TokenWords words, BoundedNumber number)
    {
        if (words[number.End] != "of" || words[number.End + 1] is not ("them" or "us" or "you")) return false;
        var at = number.Start - 1;
        while (IsBeing(words[at])) at--;
        return at < number.Start - 1 && words[at] == "there";
    }

    private static bool IsBeing(string word) => word == "'s" || word.EndsWith("ly", StringComparison.Ordinal) || Vocabulary.Find(word) is { Tag: Tag.Auxiliary or Tag.Modal or Tag.Adverb };

    // "Two of our people are dead" counts the dead that are ours, "two of our 12 lorries" and "two of our wounded" some of a count.
    private static bool IsOfOnesOwn(TokenWords words, int at, int end) => Owned.Contains(words[at]) && !NumberWords.IsNumber(words, at + 1) && Scopes.At(words, at + 1, end) is null;
}
