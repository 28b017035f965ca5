using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// A part of a whole as a percentage, so that it can be held against one. Examples: <c>a third of the crew</c>, <c>two-thirds of</c>, <c>half the boats</c>, <c>nine in ten drivers</c>, <c>fell by a quarter</c>. Of an
/// hour it is minutes; "the second half of the money" is no fraction.
/// </summary>
internal static class Fractions
{
    /// <summary>The unit given to a fraction.</summary>
    public const string Share = "share";

    private const double Whole = 100;

    /// <summary>The fraction that starts at a token and is followed by what it is a part of, or null.</summary>
    public static Number? Read(TokenWords words, int at, int end)
    {
        if (InEvery(words, at, end) is { } rate) return rate;
        var (length, value) = ValueAt(words, at);
        if (length == 0 || at + length > end || IsOneOfTwo(words, at)) return null;
        var next = at + length;
        if (words[at - 1] == "by" && NumberRanges.IsChange(words, at) && CountWords.EndPhrase(words, next, end)) return Number.Exact(length, Whole * value, Share);
        if (next >= end) return null;
        if (words[next] == "an" && words[next + 1] == "hour" && next + 1 < end) return Number.Exact(length + 2, value * 60, "minutes");
        if (words[next] == "of" && words[next + 1] == "an" && words[next + 2] == "hour" && next + 2 < end) return Number.Exact(length + 3, value * 60, "minutes");
        if (words[at] == "half" && words[next] is "a" or "an" && next + 1 < end && Units.Of(words[next + 1]) is not null) return Number.Exact(3, value, words[next + 1] + "s");
        return words[next] == "of" || (words[at] == "half" && words[next] is "the" or "its" or "their" or "his" or "her" or "our" or "my") ? Number.Exact(length, Whole * value, Share) : null;
    }

    /// <summary>"one in ten", "nine out of ten": a rate, unless both are a real count ("31 out of 40").</summary>
    private static Number? InEvery(TokenWords words, int at, int end)
    {
        if (NumberWords.Below100(words[at]) is not (> 0 and var part)) return null;
        if (NounInEvery(words, at, part, end) is { } share) return share;
        var joint = words[at + 1] == "in" ? 2 : words[at + 1] == "out" && words[at + 2] == "of" ? 3 : 0;
        if (words[at + joint] == "every") joint++;
        if (joint == 0 || at + joint >= end || NumberWords.Below100(words[at + joint]) is not (> 1 and var whole) || part >= whole || whole is not (3 or 4 or 5 or 10 or 20 or 100)) return null;
        return Number.Exact(joint + 1, Whole * part / whole, Share);
    }

    /// <summary>"nine passengers in ten had": the noun between, and nothing counted behind.</summary>
    private static Number? NounInEvery(TokenWords words, int at, int part, int end) =>
        at + 3 < end && words[at + 2] == "in" && CountWords.IsPlural(words[at + 1]) && NumberWords.Below100(words[at + 3]) is (4 or 5 or 10 or 20) and var whole && part < whole && CountWords.EndPhrase(words, at + 4, end)
            ? Number.Exact(4, Whole * part / whole, Share)
            : null;

    private static bool IsOneOfTwo(TokenWords words, int at) => words[at] == "half" && words[at - 1] is "first" or "second" or "other" or "last" or "the";

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
