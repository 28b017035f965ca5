using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Numbers that count nothing: clock times, ages, labels, years, telephone numbers, "one" as a pronoun, and a number that only points back
/// at what was counted before. Dates are told by the reading of times. Examples: <c>at half past three</c>, <c>aged 22</c>,
/// <c>page 4</c>, <c>Hut 9</c>, <c>one of those</c>, <c>the two agree</c>.
/// </summary>
internal static class NotCounts
{
    private static readonly HashSet<string> Abstract = new(StringComparer.Ordinal)
    {
        "statements", "accounts", "versions", "sides", "claims", "reports", "stories", "figures", "numbers", "parties", "countries", "nations", "governments", "states", "presidents", "ministers", "leaders", "armies", "cases", "things", "words", "points", "questions", "answers",
    };

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "the", "these", "those", "other" };

    /// <summary>True when the number in these tokens is no count.</summary>
    public static bool Holds(TokenWords words, int at, Number number, int end)
    {
        if (number.Unit is not null) return false;
        return Ones.IsPronoun(words, at, number, end) || ClockTimes.Holds(words, at, number, end) || Ages.Holds(words, at, number) || Labels.Holds(words, at, number, end)
            || TelephoneNumbers.Holds(words, at, end) || IsBareYear(words, at, number, end) || IsScore(words, at) || PointsBack(words, at, number, end) || IsSpokenTime(words, at, number, end) || IsRuledOut(words, at, number, end);
    }

    /// <summary>"it was 1991": four digits without a separator and with nothing counted behind them.</summary>
    private static bool IsBareYear(TokenWords words, int at, Number number, int end) =>
        number is { Length: 1, Low: >= 1000 and < 2100 } && words[at].Length == 4 && words[at].All(char.IsAsciiDigit)
        && words[at - 1] is "was" or "is" or "gives" or "in" or "for" or "of" or "from" or "since" or "before" or "after" or "until" or "by" or "," && CountWords.EndPhrase(words, at + 1, end)
        && !CountWords.HasValueVerb(words, at - 1);

    /// <summary>"2-1" of a match, and "two by two".</summary>
    private static bool IsScore(TokenWords words, int at) =>
        IsHigher(words, at, at + 2) || IsHigher(words, at - 2, at) || (words[at + 1] == "by" && words[at] == words[at + 2]) || (words[at - 1] == "by" && words[at] == words[at - 2]);

    private static bool IsHigher(TokenWords words, int first, int second) =>
        words[first + 1] is "-" or "–" && words[first].Length is 1 or 2 && words[second].Length is 1 or 2
        && words[first].All(char.IsAsciiDigit) && words[second].All(char.IsAsciiDigit) && string.CompareOrdinal(words[first].PadLeft(2, '0'), words[second].PadLeft(2, '0')) >= 0
        && words.Span(first).End == words.Span(first + 1).Start && words.Span(first + 1).End == words.Span(second).Start;

    /// <summary>"the two agree", "those three": small numbers in words behind a word that points at things already counted; "the two boats" says how many there are.</summary>
    private static bool PointsBack(TokenWords words, int at, Number number, int end) =>
        number is { Length: 1, Low: >= 2 and <= 12 } && char.IsLetter(words[at][0]) && Pointing.Contains(words[at - 1]) && !IsHundredUnit(words[at + 1]) && !IsCounted(words, at + 1, end);

    /// <summary>Things follow, and not those that are said, or the sides of a matter.</summary>
    private static bool IsCounted(TokenWords words, int at, int end)
    {
        if (CountedThing.IsQuotedThing(words, at, end)) at++;
        for (var i = at; i < Math.Min(end, at + 3) && words.Kind(i) == TokenKind.Word && !CountedThing.IsStop(words[i]); i++)
            if (CountWords.IsPlural(words[i])) return !Abstract.Contains(words[i]);
        return false;
    }

    /// <summary>"61 beds, not 38": what the count is not, behind another.</summary>
    private static bool IsRuledOut(TokenWords words, int at, Number number, int end) =>
        words[at - 1] == "not" && words[at - 2] is "and" or "," && (CountWords.EndPhrase(words, at + number.Length, end) || words[at - 2] == "and");

    /// <summary>"at nineteen forty-two", "in nineteen forty-five": two numbers in words side by side, the second below sixty.</summary>
    private static bool IsSpokenTime(TokenWords words, int at, Number number, int end) =>
        (IsOfTwo(words, at, end) && number.Length == 1) || (IsOfTwo(words, at - 1, end) && number.Length == 1);

    private static bool IsOfTwo(TokenWords words, int at, int end) =>
        at + 1 < end && words.Kind(at) == TokenKind.Word && words.Kind(at + 1) == TokenKind.Word && NumberWords.Below100(words[at]) is >= 10 and <= 23 && NumberWords.Below100(words[at + 1]) is >= 10 and < 60;

    private static bool IsHundredUnit(string word) => NumberWords.Magnitude(word) > 0;
}
