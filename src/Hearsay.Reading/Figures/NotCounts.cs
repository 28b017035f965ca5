using System.Globalization;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Numbers that count nothing: clock times, ages, labels, addresses, telephone numbers, and "one" as a pronoun. Dates are told
/// by the reading of times. Examples: <c>at half past three</c>, <c>aged 22</c>, <c>page 4</c>, <c>1 Weir Lane</c>, <c>one of those</c>.
/// </summary>
internal static class NotCounts
{
    private static readonly HashSet<string> ClockLeads = new(StringComparer.Ordinal) { "at", "after", "before", "by", "until", "till", "since", "past", "from", "towards", "toward", "around", "about", "between", "and", "to" };
    private static readonly HashSet<string> ClockTails = new(StringComparer.Ordinal) { "o'clock", "o", "a.m", "a.m.", "p.m", "p.m.", "am", "pm", "past", "gmt", "utc", "cet", "hours", "local" };
    private static readonly HashSet<string> ValueVerbs = new(StringComparer.Ordinal) { "put", "stands", "stood", "stand", "estimated", "remains", "remained", "kept", "fixed", "valued", "placed", "was", "is", "toll", "risen", "rose", "rises", "up", "number", "count", "total", "dead" };
    private static readonly HashSet<string> AgePersons = new(StringComparer.Ordinal) { "boy", "girl", "man", "woman", "child", "baby", "daughter", "son", "toddler", "teenager", "youth", "mother", "father" };

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "page", "pages", "no", "no.", "nos", "number", "room", "post", "article", "articles", "section", "chapter", "highway", "route", "edition", "channel", "flight", "unit", "brigade", "division", "battalion", "regiment", "line",
        "pier", "gate", "platform", "dock", "berth", "item", "case", "resolution", "part", "volume", "figure", "table", "level", "class", "category", "phase", "stage", "day", "week", "version", "rule", "apartment", "block", "building",
        "sector", "zone", "district", "ward", "area", "model", "type", "call", "tel", "telephone", "phone", "fax", "ref", "id", "extension", "interstate", "road", "m", "a", "paragraph", "group", "camera", "hangar", "warehouse", "lot", "exhibit", "form", "file", "track",
    };

    private static readonly HashSet<string> OneOf = new(StringComparer.Ordinal)
    {
        "person", "man", "woman", "child", "boy", "girl", "soldier", "civilian", "worker", "officer", "prisoner", "passenger", "driver", "sailor", "fighter", "rescuer", "policeman", "body", "survivor", "victim", "patient", "hour", "day", "minute",
        "week", "month", "kilometre", "kilometer", "metre", "mile", "tonne", "ton", "litre", "truck", "lorry", "car", "bus", "house", "ship", "boat", "vessel", "tank", "drone", "missile", "mine", "dead", "killed", "wounded", "injured", "missing", "percent", "per",
        "member", "crewman", "nurse", "doctor", "teacher", "student", "journalist", "bomb", "shell", "rocket", "bridge", "building", "school", "hospital", "aircraft", "helicopter", "plane",
    };

    /// <summary>True when the number in these tokens is no count.</summary>
    public static bool Holds(TokenWords words, int at, Number number, int end)
    {
        var after = at + number.Length;
        if (number.Unit is not null) return false;
        return IsOne(words, at, number, after) || IsClock(words, at, number, after, end) || IsAge(words, at, number, after) || IsLabel(words, at, number, after) || IsTelephone(words, at, end);
    }

    /// <summary>"one" counts only before something that can be counted as such, or behind words that say it is a count.</summary>
    private static bool IsOne(TokenWords words, int at, Number number, int after)
    {
        if (words[at] != "one" || number.Length != 1) return false;
        if (words[after] == "of" && words[at - 1] is "least" or "only" or "just") return false;
        return !OneOf.Contains(words[after]) && !(OneOf.Contains(words[after + 1]) && words[after] is not ("of" or "," or "." or "and" or "or") && !words[after].EndsWith('s'));
    }

    private static bool IsClock(TokenWords words, int at, Number number, int after, int end)
    {
        if (words[at].Contains(':')) return true;
        if (number.Low is < 0 or > 24 || number.Low != Math.Floor(number.Low)) return words[after] is "hours" && number.Low is >= 100 and <= 2400 && ClockLeads.Contains(words[at - 1]) && words.Raw(at).Length == 4;
        if (ClockTails.Contains(words[after]) && (words[after] is not ("hours" or "o" or "past" or "local") || (words[after] == "past" && Below(words, after + 1)) || (words[after] == "o" && words[after + 1] == "'"))) return true;
        if (words[at - 1] == "past" || (words[at - 1] == "to" && words[at - 2] is "quarter" or "half" or "ten" or "five" or "twenty" && number.Low <= 12)) return true;
        if (!ClockLeads.Contains(words[at - 1]) || !EndsPhrase(words, after, end)) return false;
        return words[at - 1] switch
        {
            "about" or "around" => words[at - 2] is "at" or "from" or "since" or "until" or "by" or "before" or "after",
            "and" => words[at - 3] == "between" && number.Low <= 12,
            "between" => number.Low <= 12,
            "to" => words[at - 3] == "from" && number.Low <= 12 && ClockTails.Contains(words[after]),
            _ => !HasValueVerb(words, at - 1),
        };
    }

    private static bool Below(TokenWords words, int at) => NumberWords.Below100(words[at]) is not null || words.Kind(at) == TokenKind.Number;

    private static bool HasValueVerb(TokenWords words, int lead)
    {
        for (var i = lead - 1; i >= lead - 3; i--)
            if (ValueVerbs.Contains(words[i])) return true;
        return false;
    }

    /// <summary>What follows is no thing that could be counted.</summary>
    private static bool EndsPhrase(TokenWords words, int after, int end) =>
        after >= end || words.Kind(after) is TokenKind.Punctuation or TokenKind.Quote
        || words[after] is "in" or "on" or "and" or "when" or "but" or "local" or "this" or "that" or "yesterday" or "today" or "it" or "he" or "she" or "they" or "we" or "with" or "was" or "were" or "the" or "to";

    private static bool IsAge(TokenWords words, int at, Number number, int after)
    {
        if (number.Low is < 0 or > 125) return false;
        if (words[after] is "years" or "year" or "months" && words[after + 1] is "old" or "of" && words[after + 2] is not "the" && (words[after + 1] == "old" || words[after + 2] == "age")) return true;
        if (words[at - 1] is "aged" or "age" || (words[at - 1] is "of" or "as" && words[at - 2] is "age" or "ages")) return true;
        if (words[at - 1] == "of" && AgePersons.Contains(words[at - 2])) return true;
        if (words[at - 1] is "is" or "turned" or "turns" or "was" && words[at - 2] is "he" or "she") return words.Kind(after) is TokenKind.Punctuation;
        return words[at - 1] == "," && words.IsCapital(at - 2) && words[after] is "," or "." or ";" or ")" && number.Low >= 1 && words.Kind(at) == TokenKind.Number;
    }

    private static bool IsLabel(TokenWords words, int at, Number number, int after)
    {
        if (Labels.Contains(words[at - 1]) && !(words[at - 1] is "number" or "a" or "line" or "call" or "no" or "day" or "part" or "type" && words.Kind(at) != TokenKind.Number)) return words.Kind(at) == TokenKind.Number || words.IsCapital(at) || words[at - 1] is "page" or "room" or "chapter" or "number";
        if (words[at - 1] is "#" or "№") return true;
        if (words[at - 1] is "and" or "," && words.Kind(at) == TokenKind.Number && Labels.Contains(words[at - 3]) && words[at - 3] is "pages" or "articles" or "nos") return true;
        return number.Length == 1 && words.Kind(at) == TokenKind.Number && words.IsCapital(after) && words[after + 1] is "street" or "road" or "avenue" or "lane" or "square" or "quay" or "boulevard" or "drive" or "place" or "row";
    }

    /// <summary>Three groups of digits in a row, a plus sign before them, or seven digits without separators behind a hyphen.</summary>
    private static bool IsTelephone(TokenWords words, int at, int end)
    {
        if (words.Kind(at) != TokenKind.Number) return false;
        if (words[at - 1] == "+" && words[at].Length <= 4) return true;
        if (words.Kind(at - 1) == TokenKind.Number && words[at - 1].StartsWith('0')) return true;
        if (words[at].Length > 1 && words[at][0] == '0' && words[at].All(char.IsAsciiDigit)) return true;
        var joined = at > 0 && words[at - 1] is "-" or "/" && words.Span(at - 1).End == words.Span(at).Start && words.Kind(at - 2) == TokenKind.Number;
        var joins = at + 2 < end && words[at + 1] is "-" or "/" && words.Span(at + 1).End == words.Span(at + 2).Start && words.Kind(at + 2) == TokenKind.Number && Digits(words, at) + Digits(words, at + 2) >= 7;
        return joins || (joined && Digits(words, at) + Digits(words, at - 2) >= 7);
    }

    private static int Digits(TokenWords words, int at) => words[at].Count(c => char.IsDigit(c) && char.GetNumericValue(c).ToString(CultureInfo.InvariantCulture).Length == 1);
}
