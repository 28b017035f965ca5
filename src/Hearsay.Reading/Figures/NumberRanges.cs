using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Two numbers that are the ends of one. Examples: <c>30 to 40</c>, <c>10-15 million</c>, <c>between two and three hundred</c>, <c>two or three</c>, <c>six, maybe seven</c>. Not a
/// range: <c>rose from 30 to 40</c>, which is two counts.
/// </summary>
internal static class NumberRanges
{
    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "rose", "risen", "rise", "rises", "rising", "grew", "grown", "increased", "increase", "fell", "fallen", "dropped", "drop", "climbed", "jumped", "went", "gone", "up", "down", "raised", "revised", "cut", "changed", "reduced", "doubled", "tripled", "trebled", "quadrupled", "halved", "swelled", "swollen", "soared", "surged", "plunged", "shrank", "shrunk", "lowered", "corrected", "higher", "lower", "larger", "smaller", "greater", "exceeds", "exceeded", "exceeding",
    };

    /// <summary>The range that begins with a number at a token, or null.</summary>
    public static Number? Read(TokenWords words, int at, Number first, int end)
    {
        var joint = at + first.Length;
        if (first.IsVague) return null;
        if (Guess(words, joint) is > 0 and var guess) return Guessed(words, joint + guess, guess, first, end);
        if (!IsJoint(words, at, joint)) return null;
        if (NumberReader.Read(words, joint + 1, end) is not { IsVague: false } second) return null;
        var low = first.Low;
        if (low < second.Low && Magnitude(words, joint + 1, second.Length) is > 0 and var size && Magnitude(words, at, first.Length) == 0 && low * size < second.Low) low *= size;
        if (low >= second.Low || (words[joint] == "or" && !AreNeighbours(low, second.Low))) return null;
        return new Number(first.Length + 1 + second.Length, low, second.High, second.Unit);
    }

    // "Six, maybe seven": the words between the two, or 0.
    private static int Guess(TokenWords words, int joint)
    {
        var at = words[joint] == "," ? joint + 1 : joint;
        return words[at] is "maybe" or "perhaps" or "possibly" ? at + 1 - joint : 0;
    }

    private static Number? Guessed(TokenWords words, int at, int between, Number first, int end) =>
        NumberReader.Read(words, at, end) is { IsVague: false } second && first.Low < second.Low && AreNeighbours(first.Low, second.Low)
            ? new Number(first.Length + between + second.Length, first.Low, second.High, second.Unit)
            : null;

    /// <summary>"two or three", "20 or 30" are one guess; "38 or 47" are two counts.</summary>
    private static bool AreNeighbours(double first, double second)
    {
        var unit = 1.0;
        while (unit < second && first % (unit * 10) == 0 && second % (unit * 10) == 0) unit *= 10;
        return second - first <= 2 * unit;
    }

    private static bool IsJoint(TokenWords words, int at, int joint) => words[joint] switch
    {
        "to" => !(words[at - 1] == "from" && IsChange(words, at)),
        "-" or "–" or "‑" => words.Span(joint).Start == words.Span(joint - 1).End,
        "or" => true,
        "and" => words[at - 1] == "between",
        _ => false,
    };

    /// <summary>True when a word shortly before a number says that something rose or fell, or is more or less than something else.</summary>
    public static bool IsChange(TokenWords words, int at)
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
