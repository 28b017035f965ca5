using System.Globalization;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Reads a number in digits, words or both. Examples: <c>6,200</c>, <c>1.2 million</c>, <c>5bn</c>, <c>10 000</c>, <c>two thirds</c>, <c>dozens</c>,
/// <c>tens of thousands</c>. It does not judge whether the number counts anything.
/// </summary>
internal static class NumberReader
{
    private static readonly HashSet<string> HyphenUnits = new(StringComparer.Ordinal)
    {
        "second", "minute", "hour", "day", "night", "week", "month", "year", "gram", "gramme", "centimetre", "centimeter", "millimetre", "hectare", "barrel", "kilometre", "kilometer", "km", "metre", "meter", "mile", "foot", "inch", "litre", "liter", "tonne", "ton", "kilogram", "kg", "knot", "acre",
        "percent", "degree", "watt", "megawatt", "square",
    };

    private static readonly Phrases Openers = new([.. VagueAmounts.Openers, .. NumberWords.Openers]);

    /// <summary>False where no number can start, told by the token alone and far sooner than by reading one.</summary>
    public static bool MayStart(TokenWords words, int at) =>
        words.Kind(at) == TokenKind.Number || Openers.At(words, at, at + 1) || (words[at] is [var first, ..] word && (char.IsAsciiDigit(first) || word.Contains('-')));

    /// <summary>The number that starts at a token, or null.</summary>
    public static Number? Read(TokenWords words, int at, int end)
    {
        if (at >= end || !MayStart(words, at)) return null;
        return VagueAmounts.Read(words, at, end) ?? Fractions.Read(words, at, end) ?? Digits(words, at, end) ?? Hyphenated(words, at) ?? NumberWords.Read(words, at, end);
    }

    private static Number? Digits(TokenWords words, int at, int end)
    {
        if (words.Kind(at) == TokenKind.Number)
        {
            if (!TryValue(words[at], out var value)) return null;
            var length = 1;
            while (length < 4 && IsThousandsGroup(words, at + length, end) && words[at].Length <= 3)
            {
                value = (value * 1000) + int.Parse(words[at + length], NumberStyles.None, CultureInfo.InvariantCulture);
                length++;
            }

            for (var i = 0; i < 2 && at + length < end && NumberWords.Magnitude(words[at + length]) is > 0 and var size; i++)
            {
                value *= size;
                length++;
            }

            return NumberWords.WithHalf(words, at + length, end, Number.Exact(length, value));
        }

        return words.Kind(at) == TokenKind.Word && words[at].Length > 1 && char.IsAsciiDigit(words[at][0]) ? WithSuffix(words, at) : null;
    }

    /// <summary>"5bn", "21.4k", "30km", "25-kilometre".</summary>
    private static Number? WithSuffix(TokenWords words, int at)
    {
        var word = words[at];
        var cut = 0;
        while (cut < word.Length && (char.IsAsciiDigit(word[cut]) || word[cut] is ',' or '.')) cut++;
        if (!TryValue(word[..cut].TrimEnd('.', ','), out var value)) return null;
        var suffix = word[cut..].TrimStart('-').TrimEnd('.');
        var isMoney = at > 0 && words.Kind(at - 1) == TokenKind.Symbol && words.Span(at - 1).End == words.Span(at).Start;
        return suffix switch
        {
            "k" => Number.Exact(1, value * 1e3),
            "m" => isMoney ? Number.Exact(1, value * 1e6) : Number.Exact(1, value, "metres"),
            "mn" or "mln" => Number.Exact(1, value * 1e6),
            "bn" or "b" => Number.Exact(1, value * 1e9),
            "km" or "kg" or "cm" or "mm" or "ft" or "mph" or "kmh" or "mw" or "kw" or "t" or "g" or "l" => Number.Exact(1, value, suffix),
            _ => HyphenUnits.Contains(suffix) ? Number.Exact(1, value, suffix + "s") : null,
        };
    }

    /// <summary>"two-hour", "ten-metre".</summary>
    private static Number? Hyphenated(TokenWords words, int at)
    {
        var cut = words[at].LastIndexOf('-');
        return cut > 0 && HyphenUnits.Contains(words[at][(cut + 1)..]) && NumberWords.Below100(words[at][..cut]) is { } value
            ? Number.Exact(1, value, words[at][(cut + 1)..] + "s")
            : null;
    }

    /// <summary>Commas part thousands when groups of three follow, else decimals; a full stop is decimal unless there are two.</summary>
    private static bool TryValue(string digits, out double value)
    {
        value = 0;
        if (digits.Contains(':') || digits.Contains('/')) return false;
        var commas = digits.Split(',');
        var stops = digits.Split('.');
        if (commas.Length > 1 && commas.Skip(1).All(g => g.Split('.')[0].Length == 3)) digits = digits.Replace(",", "", StringComparison.Ordinal);
        else if (stops.Length > 2 && stops.Skip(1).All(g => g.Length == 3)) digits = digits.Replace(".", "", StringComparison.Ordinal);
        else if (commas.Length == 2 && stops.Length == 1) digits = digits.Replace(',', '.');
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value < 1e15;
    }

    /// <summary>"10 000": three digits one space behind, and no longer number.</summary>
    private static bool IsThousandsGroup(TokenWords words, int at, int end) =>
        at < end && words.Kind(at) == TokenKind.Number && words[at].Length == 3 && words[at].All(char.IsAsciiDigit)
        && words.Span(at).Start == words.Span(at - 1).End + 1 && words[at - 1].All(char.IsAsciiDigit);
}
