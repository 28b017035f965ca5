using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Numbers that name one thing among its like. Examples: <c>page 4</c>, <c>Hut 9</c>, <c>boat three</c>, <c>kilometre 212</c>, <c>1 Weir Lane</c>,
/// <c>magnitude 6.9</c>, and the number of a list or a subtitle at the start of a line. Not: <c>the river fell a metre 12 hours later</c>.
/// </summary>
internal static class Labels
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "page", "pages", "no", "no.", "nos", "number", "room", "post", "article", "articles", "section", "chapter", "highway", "route", "edition", "channel", "flight", "unit", "brigade", "division", "battalion", "regiment", "line",
        "pier", "gate", "platform", "dock", "berth", "item", "case", "resolution", "part", "volume", "figure", "table", "level", "class", "category", "phase", "stage", "day", "week", "version", "rule", "apartment", "block", "building",
        "sector", "zone", "district", "ward", "area", "model", "type", "call", "tel", "telephone", "phone", "fax", "ref", "id", "extension", "interstate", "road", "m", "a", "paragraph", "group", "camera", "hangar", "warehouse", "lot", "exhibit", "form", "file", "track",
    };

    private static readonly HashSet<string> Numbered = new(StringComparer.Ordinal)
    {
        "bus", "valve", "tank", "hut", "bay", "hole", "culvert", "round", "ball", "boat", "box", "hall", "clause", "art", "art.", "fig", "fig.", "row", "tap", "km", "kilometre", "kilometer", "bed", "cell", "camp", "shaft", "drift", "batch", "batches", "magnitude",
        "lane", "well", "witness", "tower", "shed", "cabin", "floor", "reactor", "boiler", "turbine", "generator", "pump", "furnace", "kiln", "train", "coach", "carriage", "wagon", "runway", "terminal", "corridor", "checkpoint", "grade", "volume", "chamber", "court", "precinct",
        "polling", "booth", "station", "school", "hospital", "clinic", "house", "flat", "entrance", "stairwell", "deck", "compartment", "field", "quarry", "mine", "pit", "bunker", "trench", "hill", "height", "squadron", "company", "platoon", "group", "cluster", "team",
        "car", "truck", "lorry", "scene", "verse", "psalm", "track", "episode", "season", "locker", "drawer", "shelf", "aisle", "exit", "junction", "tunnel", "bridge", "weir", "sluice", "dam", "buoy", "lock", "plus", "minus", "substation", "plot", "pole", "pylon", "wagon", "table", "ship", "vial", "village", "mast", "borehole", "lagoon", "line", "engine", "transformer", "theatre", "theater", "spillway", "ropeway", "crane",
    };

    // What is numbered one by one, so that a list behind it names and does not count.
    private static readonly HashSet<string> Listed = new(StringComparer.Ordinal)
    {
        "kilometres", "wards", "tickets", "rooms", "pages", "articles", "gates", "pillars", "plots", "units", "reactors", "blocks", "houses", "tracks", "platforms", "lines", "zones", "sectors", "districts", "seats", "berths", "pumps", "cells", "theatres",
    };

    /// <summary>True when the number is a name.</summary>
    public static bool Holds(TokenWords words, int at, Number number, int end)
    {
        var after = at + number.Length;
        if (words[at - 1] is "#" or "№" || IsLineNumber(words, at, number)) return true;
        if (words[at - 1] is "day" or "week" && (IsCounting(words, after, end) || words[at - 2] is "same" or "that" or "this" or "every" or "each" or "other" or "following" or "next")) return false;
        if (IsMeasured(words, at, after, end) || Totals.IsVerb(words, at - 1)) return false;
        if (IsListed(words, at) || IsListed(words, at - 2)) return words.Kind(at) == TokenKind.Number;
        if (IsNamed(words, at)) return words.Kind(at) == TokenKind.Number || words.IsCapital(at) || words[at - 1] is "page" or "room" or "chapter" or "number" || (words[at - 1] is "pier" or "gate" or "platform" or "dock" or "berth" or "phase" or "stage" && !IsCounting(words, after, end));
        if (words[at - 1] is "and" or "," && words.Kind(at) == TokenKind.Number && words[at - 3] is "pages" or "articles" or "nos") return true;
        if (number.Length == 1 && words.Kind(at) == TokenKind.Number && words.IsCapital(after) && words[after + 1] is "street" or "road" or "avenue" or "lane" or "square" or "quay" or "boulevard" or "drive" or "place" or "row") return true;
        return IsWhole(number) && !IsCounting(words, after, end) && (Numbered.Contains(words[at - 1]) || IsBehindName(words, at));
    }

    /// <summary>"reached the building 18 minutes after": a unit in letters stands behind the number.</summary>
    private static bool IsMeasured(TokenWords words, int at, int after, int end) =>
        after < end && words[after].Length > 4 && words[after].EndsWith('s') && Units.Of(words[after]) is not null && words[at - 1] is not ("page" or "pages" or "no" or "no.");

    /// <summary>"kilometres 60 and 112", "wards 3 and 4": what is numbered stands once before both.</summary>
    private static bool IsListed(TokenWords words, int at) =>
        words[at + 1] is "and" or "to" or "or" or "-" or "–" && words.Kind(at) == TokenKind.Number && words.Kind(at + 2) == TokenKind.Number
        && Listed.Contains(words[at - 1]);

    private static bool IsWhole(Number number) => number.Length <= 3 && number.Low is >= 0 and < 10_000;

    private static bool IsNamed(TokenWords words, int at) =>
        Names.Contains(words[at - 1]) && !(words[at - 1] is "a" or "line" or "call" or "no" or "day" or "part" or "type" && words.Kind(at) != TokenKind.Number);

    /// <summary>"Orchard 6", "PS 92": digits behind a capital word that does not begin its sentence.</summary>
    private static bool IsBehindName(TokenWords words, int at) =>
        words.Kind(at) == TokenKind.Number && words.IsCapital(at - 1) && at - 1 > words.Sentence(at).Start && IsName(words, at - 1) && !words[at].Contains(',') && !Currencies.IsCode(words.Raw(at - 1))
        && words.Kind(at - 2) != TokenKind.Quote && words[at - 2] is not (":" or "(" or "[");

    /// <summary>Not a month, a weekday, a word of a bound or of grammar in capitals.</summary>
    private static bool IsName(TokenWords words, int at) =>
        Times.Months.Of(words[at]) == 0 && Times.Months.Weekday(words[at]) is null && !CountedThing.IsStop(words[at]) && words[at] is not ("some" or "about" or "nearly" or "almost" or "only" or "exactly" or "just" or "least" or "than")
        && !(words.Raw(at).Length > 3 && words.Raw(at).All(char.IsUpper));

    /// <summary>A plural, or a unit, stands where the counted thing would.</summary>
    private static bool IsCounting(TokenWords words, int after, int end)
    {
        if (after < end && (words.Kind(after) == TokenKind.Symbol || (words[after] == "per" && words[after + 1] == "cent"))) return true;
        for (var i = after; i < Math.Min(end, after + 3) && words.Kind(i) == TokenKind.Word && !CountedThing.IsStop(words[i]); i++)
            if (CountWords.IsPlural(words[i]) || Units.Of(words[i]) is not null) return true;
        return false;
    }

    /// <summary>A number alone on its line, or first on it and followed by a full stop or bracket: the text's own numbering.</summary>
    private static bool IsLineNumber(TokenWords words, int at, Number number)
    {
        if (number.Length != 1 || words.Kind(at) != TokenKind.Number || !StartsLine(words, at)) return false;
        if (EndsLine(words, at)) return true;
        return words[at + 1] is "." or ")" && at + 1 < words.Count && words.Span(at).End == words.Span(at + 1).Start && !EndsLine(words, at + 1);
    }

    private static bool StartsLine(TokenWords words, int at) => IsBreak(words.Text.Text, at == 0 ? 0 : words.Span(at - 1).End, words.Span(at).Start) || at == 0;

    private static bool EndsLine(TokenWords words, int at) => at + 1 < words.Count && IsBreak(words.Text.Text, words.Span(at).End, words.Span(at + 1).Start);

    private static bool IsBreak(string text, int from, int to) => text.AsSpan(from, to - from).Contains('\n');
}
