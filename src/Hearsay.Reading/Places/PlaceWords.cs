using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Places;

/// <summary>Words that say that a name beside them is a place's, and of what sort.</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<string, PlaceKind> Sorts = new[]
    {
        (PlaceKind.City, "village town city hamlet port suburb settlement township capital"),
        (PlaceKind.Region, "region province oblast district county state governorate prefecture canton krai department municipality valley island islands peninsula parish republic territory"),
        (PlaceKind.Other, "river lake bay strait dam bridge airport airfield harbour harbor camp mountain mountains pass forest desert plateau coast crossing reef street square"),
    }.SelectMany(s => s.Item2.Split(' ').Select(w => (Word: w, Sort: s.Item1))).ToDictionary(s => s.Word, s => s.Sort, StringComparer.Ordinal);

    private static readonly HashSet<string> InFront = new(StringComparer.Ordinal) { "lake", "mount", "port", "fort", "cape", "river", "camp" };
    private static readonly Phrases Near = new("in", "near", "outside", "around", "north of", "south of", "east of", "west of", "northeast of", "northwest of", "southeast of", "southwest of", "off", "inside", "across", "throughout", "towards", "toward", "close to", "on the outskirts of", "the outskirts of");

    /// <summary>What sort of place a noun names, or null.</summary>
    public static PlaceKind? SortOf(string noun) => Sorts.TryGetValue(noun, out var sort) ? sort : null;

    /// <summary>True for a word that stands before a place's name as part of it: "Lake", "Mount".</summary>
    public static bool StandsInFront(string word) => InFront.Contains(word);

    /// <summary>The sort that "the village of" just before a token says, or null.</summary>
    public static PlaceKind? SortBefore(TokenWords words, int at, int floor) => at - 2 >= floor && words[at - 1] == "of" ? SortOf(words[at - 2]) : at - 1 >= floor && words[at - 1] != "capital" && !words.IsCapital(at - 1) ? SortOf(words[at - 1]) : null;

    /// <summary>True when the words just before a token lead to a place: "near", "north of".</summary>
    public static bool LeadTo(TokenWords words, int at, int floor) => Near.LengthBefore(words, at, floor) > 0;
}
