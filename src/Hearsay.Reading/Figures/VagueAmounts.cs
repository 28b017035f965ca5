using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Amounts that stand for a range, by the table of the rules of corroboration. Examples: <c>dozens</c> is 24 to 99, <c>tens of
/// thousands</c> 20,000 to 99,999, <c>several hundred</c> 200 to 999.
/// </summary>
internal static class VagueAmounts
{
    /// <summary>The words that they start with.</summary>
    public static IReadOnlyList<string> Openers { get; } = ["tens", "hundreds", "several", "few", "many", "couple", "a", "dozens", "scores", "thousands", "millions", "billions"];

    /// <summary>The amount that starts at a token, or null.</summary>
    public static Number? Read(TokenWords words, int at, int end)
    {
        if (words[at] is "tens" or "hundreds" && words[at + 1] == "of" && at + 2 < end && Plural(words[at + 2]) is > 100 and var size)
            return words[at] == "tens" ? new Number(3, 20 * size, (100 * size) - 1) : new Number(3, 200 * size, (1000 * size) - 1);
        if (words[at] is "several" or "few" or "many" or "couple" && Counted(words, at, end) is { } counted) return counted;
        if (words[at] == "a" && words[at + 1] is "few" or "couple" && Counted(words, at + 1, end) is { } after) return after with { Length = after.Length + 1 };
        if (at >= end) return null;
        return words[at] switch
        {
            "dozens" => new Number(1, 24, 99),
            "scores" when words[at + 1] == "of" || words[at - 1] is "," or "" => new Number(1, 40, 199),
            "hundreds" or "thousands" or "millions" or "billions" when Plural(words[at]) is var one => new Number(1, 2 * one, (10 * one) - 1),
            _ => null,
        };
    }

    /// <summary>"several dozen", "a few thousand".</summary>
    private static Number? Counted(TokenWords words, int at, int end)
    {
        var of = words[at + 1] == "of" ? 1 : 0;
        var size = at + 1 + of < end ? NumberWords.Magnitude(words[at + 1 + of]) : 0;
        return size == 0 ? null : new Number(2 + of, 2 * size, size == 12 ? 99 : (10 * size) - 1);
    }

    private static double Plural(string word) => word is "hundreds" or "thousands" or "millions" or "billions" ? NumberWords.Magnitude(word[..^1]) : 0;
}
