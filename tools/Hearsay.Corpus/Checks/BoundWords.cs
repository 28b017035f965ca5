using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Checks;

/// <summary>The bound that unmistakable words give a figure.</summary>
internal static partial class BoundWords
{
    public static Bound? Expected(string words) => Phrase().Match(words) is not { Success: true } match ? null : match.Value.ToLowerInvariant() switch
    {
        "at least" or "no fewer than" or "not fewer than" or "no less than" or "not less than" => Bound.AtLeast,
        "more than" or "over" or "upwards of" => Bound.MoreThan,
        "up to" or "as many as" or "at most" or "no more than" or "not more than" or "not over" => Bound.AtMost,
        "fewer than" or "less than" or "under" => Bound.LessThan,
        _ => Bound.About,
    };

    [GeneratedRegex(@"\b(?:no fewer than|not fewer than|no less than|not less than|no more than|not more than|not over|at least|more than|over|upwards of|up to|as many as|at most|fewer than|less than|under|about|around|roughly|approximately)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Phrase();
}
