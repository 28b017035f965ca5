using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Measures.Reading;

/// <summary>
/// Whether a name that a reader gives means a marked source: equal words without case, accents, leading determiner and possessive; a marked
/// proper name within the given one; or, for bodies, groups and the unnamed, the same head word unless it is one that many share.
/// </summary>
internal static partial class SourceNames
{
    private static readonly HashSet<string> Determiners = Set("the a an its his her their our this that one");
    private static readonly HashSet<string> Titles = Set("dr mr mrs ms prof professor colonel general captain governor president minister ambassador comrade sir dame");
    private static readonly HashSet<string> Generic = Set(
        "agency army company daily desk director head man member media mission monitor news office officer official operator organisation organization people person police post power press radio reporter service source spokesman spokesperson spokeswoman station times tribune union woman");

    /// <summary>True when the name means the source, which the text also calls by the other words.</summary>
    public static bool Same(string? name, MarkedSource source, IEnumerable<string> others)
    {
        var given = WordsOf(name);
        if (given.Count == 0) return false;
        foreach (var known in others.Prepend(source.Name))
        {
            var words = WordsOf(known);
            if (words.Count == 0) continue;
            if (given.SequenceEqual(words)) return true;
            if (IsTelling(known) && Enumerable.Range(0, Math.Max(0, given.Count - words.Count + 1)).Any(i => given.Skip(i).Take(words.Count).SequenceEqual(words))) return true;
        }

        var head = Head(source.Name);
        return head is not null && given.Select(Singular).Contains(head) && (source.Kind == SourceKind.Unnamed || !Generic.Contains(head));
    }

    private static List<string> WordsOf(string? name)
    {
        var plain = string.Concat((name ?? "").ToLowerInvariant().Replace('’', '\'').Normalize(NormalizationForm.FormKD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
        return [.. Word().Matches(Possessive().Replace(plain, "")).Select(m => m.Value).SkipWhile(Determiners.Contains)];
    }

    /// <summary>A proper name, and not only a role: "the Colonel" must match whole.</summary>
    private static bool IsTelling(string name) => !Determiners.Contains(name.Split(' ')[0])
        && Word().Matches(name).Select(m => m.Value).Any(w => char.IsUpper(w[0]) && w.ToLowerInvariant() is var low && !Determiners.Contains(low) && !Titles.Contains(low) && !Generic.Contains(Singular(low)));

    /// <summary>The last word before a preposition, comma or relative.</summary>
    private static string? Head(string name) => WordsOf(Border().Split(name.ToLowerInvariant())[0]) is { Count: > 0 } words ? Singular(words[^1]) : null;

    private static string Singular(string word) => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"'s\b", RegexOptions.NonBacktracking)]
    private static partial Regex Possessive();

    [GeneratedRegex(@",| (?:of|for|in|at|from|on|with|who|which|that)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Border();
}
