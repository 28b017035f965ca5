using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>A part of a whole as a number from 0 to 1. Examples: <c>a third of the crew</c>, <c>two-thirds of</c>, <c>half of the boats</c>.</summary>
internal static class Fractions
{
    /// <summary>The unit given to a fraction.</summary>
    public const string Share = "share";

    /// <summary>The fraction that starts at a token and is followed by "of", or null.</summary>
    public static Number? Read(TokenWords words, int at, int end)
    {
        var (length, value) = ValueAt(words, at);
        return length > 0 && at + length < end && words[at + length] == "of" ? Number.Exact(length, value, Share) : null;
    }

    private static (int Length, double Value) ValueAt(TokenWords words, int at)
    {
        if (words[at] == "half") return (1, 0.5);
        if (words[at] is "a" or "one" && Part(words[at + 1]) is > 0 and var one) return (2, 1.0 / one);
        if (NumberWords.Below100(words[at]) is > 1 and var top && Part(words[at + 1]) is > 0 and var parts) return (2, (double)top / parts);
        var hyphen = words[at].IndexOf('-');
        return hyphen > 0 && NumberWords.Below100(words[at][..hyphen]) is > 0 and var upper && Part(words[at][(hyphen + 1)..]) is > 0 and var lower
            ? (1, (double)upper / lower)
            : (0, 0);
    }

    private static int Part(string word) => word switch
    {
        "half" or "halves" => 2,
        "third" or "thirds" => 3,
        "quarter" or "quarters" or "fourth" or "fourths" => 4,
        "fifth" or "fifths" => 5,
        "sixth" or "sixths" => 6,
        "eighth" or "eighths" => 8,
        "tenth" or "tenths" => 10,
        _ => 0,
    };
}
