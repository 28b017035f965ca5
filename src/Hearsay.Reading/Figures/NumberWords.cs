using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Numbers in words. Examples: <c>twenty-five</c>, <c>a hundred and twelve</c>, <c>three and a half</c>, <c>half a million</c>, <c>two dozen</c>, <c>one point four million</c>.
/// </summary>
internal static class NumberWords
{
    private const int PairReach = 3;
    private const int Decimals = 6;

    private static readonly Dictionary<string, int> Small = Values(
        0, 1, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");

    // A pair of these is one thing.
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "trousers", "jeans", "shorts", "tights", "pants", "pyjamas", "scissors", "shears", "pliers", "glasses", "spectacles", "binoculars", "goggles", "scales", "tongs", "tweezers", "hands", "eyes", "shoes", "boots", "gloves", "socks",
    };

    private static readonly Dictionary<string, int> Tens = Values(20, 10, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /// <summary>The words that they start with, beside those with a hyphen.</summary>
    public static IEnumerable<string> Openers => [.. Small.Keys, .. Tens.Keys, "a", "an", "half"];

    /// <summary>True when the token is a number, in digits or as a word below a hundred.</summary>
    public static bool IsNumber(TokenWords words, int at) => words.Kind(at) == TokenKind.Number || Below100(words[at]) is not null;

    /// <summary>True when a number stands in a range; "one" may be a pronoun and is none.</summary>
    public static bool AnyIn(TokenWords words, TokenRange range) => Enumerable.Range(range.Start, range.Length).Any(i => words[i] != "one" && IsNumber(words, i));

    /// <summary>The number that starts at a token, or null.</summary>
    public static Number? Read(TokenWords words, int at, int end)
    {
        var i = at;
        if (words[i] == "half" && words[i + 1] is "a" or "an" && Magnitude(words[i + 2]) is > 0 and var halved && i + 2 < end) return Number.Exact(3, halved / 2);
        if (IsPair(words, i, end)) return Number.Exact(3, 2);
        if (words[i] is "a" or "an")
        {
            if (Magnitude(words[i + 1]) == 0 || i + 1 >= end) return null;
            i++;
        }

        double total = 0, current = words[at] is "a" or "an" ? 1 : 0;
        var start = i;
        for (; i < end; i++)
        {
            if (Below100(words[i]) is { } value)
            {
                if (i > start && !MayFollow(words, i, current, value)) break;
                current += value;
            }
            else if (Magnitude(words[i]) is > 0 and var size && (i > start || words[at] is "a" or "an"))
            {
                if (size is 100 or 12) current = Math.Max(1, current) * size;
                else (total, current) = (total + (Math.Max(1, current) * size), 0);
            }
            else if (!(words[i] == "and" && IsInner(words, i, end, start)))
            {
                break;
            }
        }

        if (i == start) return null;
        var length = i - at;
        return WithHalf(words, i, end, WithDecimals(words, i, end, Number.Exact(length, total + current)));
    }

    /// <summary>"a pair of blue vans"; not "a pair of shoes".</summary>
    private static bool IsPair(TokenWords words, int at, int end)
    {
        if (words[at] != "a" || words[at + 1] != "pair" || words[at + 2] != "of") return false;
        for (var i = at + 3; i < Math.Min(end, at + 3 + PairReach) && !CountedThing.IsStop(words[i]); i++)
            if (CountWords.IsPlural(words[i])) return !Single.Contains(words[i]);
        return false;
    }

    /// <summary>The number with the decimals that are said behind it, and what multiplies both: "one point four million".</summary>
    private static Number WithDecimals(TokenWords words, int at, int end, Number number)
    {
        if (words[at] != "point") return number;
        var (value, place, next) = (number.Low, 0.1, at + 1);
        for (; next < end && Small.TryGetValue(words[next], out var digit) && digit < 10; next++, place /= 10) value += digit * place;
        if (next == at + 1) return number;
        var length = number.Length + next - at;
        var size = next < end ? Magnitude(words[next]) : 0;
        return size > 0 ? Number.Exact(length + 1, Math.Round(value * size, Decimals)) : Number.Exact(length, Math.Round(value, Decimals));
    }

    /// <summary>The number with "and a half" behind it, and what multiplies both: "four and a half thousand".</summary>
    public static Number WithHalf(TokenWords words, int at, int end, Number number)
    {
        if (words[at] != "and" || words[at + 1] is not ("a" or "one") || words[at + 2] != "half" || at + 2 >= end) return number;
        var size = at + 3 < end ? Magnitude(words[at + 3]) : 0;
        return size > 0 ? Number.Exact(number.Length + 4, (number.Low + 0.5) * size) : Number.Exact(number.Length + 3, number.Low + 0.5);
    }

    /// <summary>The factor a word multiplies by, or 0.</summary>
    public static double Magnitude(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1e3,
        "million" or "mln" or "mn" => 1e6,
        "billion" or "bn" or "bln" => 1e9,
        "trillion" or "trn" => 1e12,
        "dozen" => 12,
        _ => 0,
    };

    /// <summary>The value of "seven", "forty" or "forty-seven", or null.</summary>
    public static int? Below100(string word)
    {
        if (Small.TryGetValue(word, out var value) || Tens.TryGetValue(word, out value)) return value;
        var hyphen = word.IndexOf('-');
        if (hyphen < 0 || !Tens.TryGetValue(word[..hyphen], out var ten)) return null;
        return Small.TryGetValue(word[(hyphen + 1)..], out var unit) && unit is >= 1 and <= 9 ? ten + unit : null;
    }

    private static Dictionary<string, int> Values(int first, int step, params string[] words)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) values.Add(word, first + (step * values.Count));
        return values;
    }

    /// <summary>"twenty five" and "hundred (and) five" go on; "five six" does not.</summary>
    private static bool MayFollow(TokenWords words, int at, double current, int value)
    {
        if (Magnitude(words[at - 1]) is > 0 and not 12) return true;
        if (words[at - 1] == "and") return true;
        return value is >= 1 and <= 9 && Tens.ContainsKey(words[at - 1]) && current % 10 == 0;
    }

    /// <summary>"a hundred and twelve": behind hundred or thousand, before a number below a hundred that no magnitude follows.</summary>
    private static bool IsInner(TokenWords words, int at, int end, int start) =>
        at > start && words[at - 1] is "hundred" or "thousand" or "million" && at + 1 < end && Below100(words[at + 1]) is > 0 && Magnitude(words[at + 2]) == 0 && words[at + 2] != "and";
}
