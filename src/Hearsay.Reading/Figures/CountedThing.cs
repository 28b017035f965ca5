using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What a number counts: the noun behind it and the scope that the clause gives. Examples: <c>nine people were killed</c> gives people
/// killed; <c>45 litres a second</c> litres per second; <c>19 dead</c> people killed.
/// </summary>
/// <param name="Noun">The counted noun in plain words; empty when there is none.</param>
/// <param name="Scope">The part of the things counted, or null.</param>
internal readonly record struct CountedThing(string Noun, string? Scope)
{
    private const int LongestNoun = 6;

    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "was", "were", "is", "are", "had", "have", "has", "been", "be", "who", "which", "that", "this", "when", "while", "after", "before", "below",
        "above", "since", "as", "than", "would", "will", "could", "can", "may", "might", "did", "do", "does", "it", "they", "he", "she", "we", "i", "there", "into", "over", "under", "out", "still", "during", "per", "a", "an",
        "across", "along", "through", "around", "behind", "near", "between", "against", "without", "not", "so", "if", "because", "aboard", "ago", "now", "also", "then", "them", "later", "earlier", "should", "must", "off", "up", "down", "yesterday", "today",
        "said", "says", "came", "went", "lay", "stood", "got", "left", "told", "lost", "died", "fell", "took",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { "of", "the", "its", "his", "her", "their", "our", "those", "these", "more", "other", "others", "further", "additional", "such", "my", "new", "separate", "different" };

    private static readonly HashSet<string> Plurals = new(StringComparer.Ordinal) { "people", "men", "women", "children", "police", "troops", "personnel", "aircraft", "cattle", "sheep", "crew", "staff", "feet", "percent", "cent", "cents", "degrees" };

    /// <summary>What the number in tokens <paramref name="at"/> to <paramref name="after"/> counts, within <paramref name="floor"/> to <paramref name="end"/>.</summary>
    public static CountedThing Of(TokenWords words, Number number, int at, int after, int floor, int end)
    {
        var start = after;
        while (start < end && start < after + 3 && Skipped.Contains(words[start])) start++;
        var (noun, next) = NounAt(words, start, end);
        if (number.Unit is { } unit) (noun, next) = (unit == Fractions.Share ? $"share of {noun}".TrimEnd() : unit, start);
        else if (Currency(words, at) is { } money) (noun, next) = (money, after);
        else if (words[after] == "%") (noun, next) = ("percent", after + 1);
        else if (words[after] == "per" && words[after + 1] == "cent") (noun, next) = ("percent", after + 2);
        var scope = ScopeOf(words, at, start, next, floor, end);
        return new CountedThing(noun.Length == 0 && IsOfPeople(scope) ? "people" : noun, scope);
    }

    private static bool IsOfPeople(string? scope) => scope is "killed" or "wounded" or "killed or wounded" or "missing" or "rescued" or "evacuated" or "displaced" or "captured";

    /// <summary>Words up to the first plural or the first word that cannot belong to a noun phrase, and the index behind them.</summary>
    private static (string Noun, int Next) NounAt(TokenWords words, int start, int end)
    {
        var at = start;
        for (; at < Math.Min(end, start + LongestNoun) && words.Kind(at) == TokenKind.Word && !Stops.Contains(words[at]); at++)
        {
            if (Scopes.At(words, at, end) is not null && !IsModifier(words, at, end)) break;
            if (!IsPlural(words[at])) continue;
            return PerUnit(words, start, at + 1, end);
        }

        while (at > start && (words[at - 1].EndsWith("ing", StringComparison.Ordinal) || words[at - 1].EndsWith("ly", StringComparison.Ordinal))) at--;
        return (Join(words, start, at), at);
    }

    /// <summary>"17 injured people": the scope word stands before the noun.</summary>
    private static bool IsModifier(TokenWords words, int at, int end) =>
        at + 1 < end && words.Kind(at + 1) == TokenKind.Word && !Stops.Contains(words[at + 1]) && (IsPlural(words[at + 1]) || IsPlural(words[at + 2]));

    private static bool IsPlural(string word) =>
        Plurals.Contains(word) || (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("ous", StringComparison.Ordinal));

    private static (string, int) PerUnit(TokenWords words, int start, int next, int end) =>
        words[next] is "a" or "an" or "per" && next + 1 < end && words[next + 1] is "second" or "minute" or "hour" or "day" or "week" or "month" or "year" or "night" or "head" or "person"
            ? ($"{Join(words, start, next)} per {words[next + 1]}", next + 2)
            : (Join(words, start, next), next);

    private static string Join(TokenWords words, int start, int end) =>
        string.Join(' ', Enumerable.Range(start, Math.Max(0, end - start)).Select(i => words.IsCapital(i) && i > start - 1 && words[i] != words.Raw(i) ? words.Raw(i) : words[i]));

    private static string? Currency(TokenWords words, int at) => words[at - 1] switch
    {
        "$" => "dollars",
        "€" => "euros",
        "£" => "pounds",
        "¥" => "yen",
        "₴" => "hryvnias",
        "₽" => "roubles",
        _ => null,
    };

    /// <summary>The scope nearest to the number: in its noun phrase, just behind it, just before it, then anywhere behind it in the clause.</summary>
    private static string? ScopeOf(TokenWords words, int at, int start, int next, int floor, int end)
    {
        var limit = ClauseEnd(words, next, end);
        for (var i = start; i < Math.Min(limit, next + 4); i++)
            if (Scopes.At(words, i, limit) is { } near) return near.Scope;
        for (var i = at - 1; i >= Math.Max(floor, at - 7) && words[i] is not ("." or ";" or "," or ":"); i--)
            if (Scopes.At(words, i, at) is { } before) return before.Scope;
        for (var i = next; i < limit; i++)
            if (Scopes.At(words, i, limit) is { } later) return later.Scope;
        return null;
    }

    /// <summary>The clause ends at a mark, at the next number, or eighteen words on.</summary>
    private static int ClauseEnd(TokenWords words, int next, int end)
    {
        var limit = Math.Min(end, next + 18);
        for (var i = next; i < limit; i++)
            if (words[i] is "." or ";" or ":" or "!" or "?" || words.Kind(i) == TokenKind.Number || (NumberWords.Below100(words[i]) is not null && words[i] != "one")) return i;
        return limit;
    }
}
