using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Two numbers that are the ends of one. Examples: <c>30 to 40</c>, <c>10-15 million</c>, <c>between two and three hundred</c>, <c>two or three</c>. Not a
/// range: <c>rose from 30 to 40</c>, which is two counts.
/// </summary>
internal static class NumberRanges
{
    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "rose", "risen", "rise", "rises", "rising", "grew", "grown", "increased", "increase", "fell", "fallen", "dropped", "drop", "climbed", "jumped", "went", "gone", "up", "down", "raised", "revised", "cut", "changed", "reduced",
    };

    /// <summary>The range that begins with a number at a token, or null.</summary>
    public static Number? Read(TokenWords words, int at, Number first, int end)
    {
        var joint = at + first.Length;
        if (first.IsVague || !IsJoint(words, at, joint)) return null;
        if (NumberReader.Read(words, joint + 1, end) is not { IsVague: false } second) return null;
        var low = first.Low;
        if (low < second.Low && Magnitude(words, joint + 1, second.Length) is > 0 and var size && Magnitude(words, at, first.Length) == 0 && low * size < second.Low) low *= size;
        if (low >= second.Low) return null;
        return new Number(first.Length + 1 + second.Length, low, second.High, second.Unit);
    }

    private static bool IsJoint(TokenWords words, int at, int joint) => words[joint] switch
    {
        "to" => !(words[at - 1] == "from" && IsChange(words, at)),
        "-" or "–" or "‑" => words.Span(joint).Start == words.Span(joint - 1).End,
        "or" => true,
        "and" => words[at - 1] == "between",
        _ => false,
    };

    private static bool IsChange(TokenWords words, int at)
    {
        for (var i = at - 2; i > at - 8; i--)
            if (Changes.Contains(words[i])) return true;
        return false;
    }

    private static double Magnitude(TokenWords words, int at, int length)
    {
        double size = 0;
        for (var i = at; i < at + length; i++)
            size = Math.Max(size, NumberWords.Magnitude(words[i]));
        return size;
    }
}
