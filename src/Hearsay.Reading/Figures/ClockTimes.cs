using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>Numbers that tell the time of day. Examples: <c>at nine o'clock</c>, <c>shortly after five</c>, <c>at 13.50</c>, <c>0300 hours</c>, <c>as of six this morning</c>.</summary>
internal static class ClockTimes
{
    private static readonly HashSet<string> Leads = new(StringComparer.Ordinal) { "at", "after", "before", "by", "until", "till", "since", "past", "from", "towards", "toward", "around", "about", "between", "and", "to" };
    private static readonly HashSet<string> Tails = new(StringComparer.Ordinal) { "o'clock", "o", "a.m", "a.m.", "p.m", "p.m.", "am", "pm", "past", "gmt", "utc", "cet", "hours", "local" };

    /// <summary>True when the number is a time of day.</summary>
    public static bool Holds(TokenWords words, int at, Number number, int end)
    {
        var after = at + number.Length;
        if (words[at].Contains(':') || IsDotted(words, at, end) || IsHalfDay(words[after]) || IsMinutes(words, after) || IsDaily(words, at, number, after)) return true;
        if (number.High is < 0 or > 24 || number.Low != Math.Floor(number.Low))
            return words[after] is "hours" && number.Low is >= 100 and <= 2400 && Leads.Contains(words[at - 1]) && words.Raw(at).Length == 4;
        if (IsBeforeTail(words, after)) return true;
        if (words[after] is "this" or "in" or "on" && (words[after + 1], words[after + 2]) is ("morning" or "afternoon" or "evening", _) or ("the", "morning" or "afternoon" or "evening") && (Leads.Contains(words[at - 1]) || words[at - 1] == "of")) return !CountWords.HasSettingVerb(words, at - 1);
        if (words[at - 1] == "past" || (words[at - 1] == "to" && words[at - 2] is "quarter" or "half" or "ten" or "five" or "twenty" && number.Low <= 12)) return true;
        if (words[at - 1] == "by" && words[after] == "to" && NumberWords.IsNumber(words, after + 1)) return false; // "voted by seven to two"
        return Leads.Contains(words[at - 1]) && CountWords.EndPhrase(words, after, end) && IsLed(words, at, number, after);
    }

    // "Ten minutes past midnight", "five minutes to six".
    private static bool IsMinutes(TokenWords words, int after) =>
        words[after] is "minutes" or "minute" && words[after + 1] is "past" or "to" or "before" or "after" && (words[after + 2] is "midnight" or "noon" or "midday" || NumberWords.Below100(words[after + 2]) is <= 12 && words[after + 1] is "past" or "to");

    // "Open from eight to twelve each day".
    private static bool IsDaily(TokenWords words, int at, Number number, int after) =>
        number.High <= 24 && words[at - 1] is "from" or "between" && words[after] is "each" or "every" && words[after + 1] is "day" or "morning" or "evening" or "night" or "afternoon";

    private static bool IsHalfDay(string word) => word is "a.m" or "a.m." or "p.m" or "p.m.";

    private static bool IsLed(TokenWords words, int at, Number number, int after) => words[at - 1] switch
    {
        "about" or "around" => at - 1 == words.Sentence(at).Start || words[at - 2] is "at" or "from" or "since" or "until" or "by" or "before" or "after",
        "and" => words[at - 3] == "between" && number.Low <= 12 && !CountWords.HasValueVerb(words, at - 3),
        "between" => number.Low <= 12 && !CountWords.HasValueVerb(words, at - 1),
        "to" => words[at - 3] == "from" && number.Low <= 12 && Tails.Contains(words[after]),
        "from" when words[after] == "to" && NumberReader.Read(words, after + 1, words.Count) is { Low: > 12 } => false,
        "from" => number.Low == number.High && !CountWords.HasValueVerb(words, at - 1),
        "after" or "before" or "until" or "till" or "since" or "past" => true,
        "at" => !CountWords.IsSet(words, at - 1),
        _ => !CountWords.HasValueVerb(words, at - 1),
    };

    private static bool IsBeforeTail(TokenWords words, int after) => Tails.Contains(words[after]) && words[after] switch
    {
        "hours" or "local" => false,
        "past" => NumberWords.IsNumber(words, after + 1),
        "o" => words[after + 1] == "'",
        _ => true,
    };

    /// <summary>"at 13.50": hours and minutes with a full stop, behind a word that leads a time and before none that is counted.</summary>
    private static bool IsDotted(TokenWords words, int at, int end)
    {
        var word = words[at];
        if (words.Kind(at) != TokenKind.Number || word.Length is < 4 or > 5 || word[^3] != '.' || !word.Replace(".", "", StringComparison.Ordinal).All(char.IsAsciiDigit)) return false;
        var hour = word.Length == 4 ? word[0] - '0' : ((word[0] - '0') * 10) + word[1] - '0';
        if (hour > 24 || word[^2] > '5' || !CountWords.EndPhrase(words, at + 1, end)) return false;
        if (words[at + 1] is "local" or "gmt" or "utc" || (words[at + 1] == "in" && words[at + 2] == "the" && words[at + 3] is "morning" or "afternoon" or "evening")) return true;
        return (Leads.Contains(words[at - 1]) && words[at - 1] is not ("about" or "to" or "past") && !CountWords.HasSettingVerb(words, at - 1))
            || words[at - 1] is "tomorrow" or "today" or "yesterday" or "tonight" || (words[at - 1] == "is" && words[at - 2] is "light" or "time" or "sunset" or "sunrise" or "dawn" or "dusk");
    }
}
