using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Says in a reader's words why two statements were taken to speak of the same thing.</summary>
internal static class LinkReason
{
    private const int WordsNamed = 4;

    /// <summary>One sentence.</summary>
    public static string Of(Proposition a, Proposition b, TermWeights weights)
    {
        var shared = a.Terms.Concepts.Where(b.Terms.Has).OrderByDescending(weights.Of).ThenBy(c => c, StringComparer.Ordinal).ToList();
        var parts = new List<string>();
        if (a.Wording == b.Wording) parts.Add("the same words");
        if (Likeness.SameMeasure(a, b) is { } measure) parts.Add($"same measure: {measure.Figure.Measure}");
        var names = shared.Where(c => a.Terms[c].IsName && b.Terms[c].IsName).Take(WordsNamed).Select(c => a.Terms[c].Shown).ToList();
        if (names.Count > 0) parts.Add($"same names: {string.Join(", ", names)}");
        var words = shared.Where(c => !a.Terms[c].IsName || !b.Terms[c].IsName).Select(c => Shown(a, b, c)).Distinct().Take(WordsNamed).ToList();
        if (words.Count > 0 && a.Wording != b.Wording) parts.Add($"both speak of {string.Join(", ", words)}");
        if (StanceOf(a, b) is { } stance) parts.Add(stance);
        return parts.Count == 0 ? "joined through the other statements" : string.Join("; ", parts);
    }

    private static string Shown(Proposition a, Proposition b, string concept)
    {
        var (x, y) = (a.Terms[concept].Shown.ToLowerInvariant(), b.Terms[concept].Shown.ToLowerInvariant());
        return x == y ? x : $"{x}/{y}";
    }

    private static string? StanceOf(Proposition a, Proposition b) => (a.Statement.Stance, b.Statement.Stance) switch
    {
        (var x, var y) when x == y => null,
        (Stance.Denies, _) or (_, Stance.Denies) => "one denies what the other says",
        (Stance.CannotVerify, _) or (_, Stance.CannotVerify) => "one could not verify it",
        (Stance.Asks, _) or (_, Stance.Asks) => "one asks about it",
        (Stance.Declines, _) or (_, Stance.Declines) => "one declines to speak of it",
        (Stance.Doubts, _) or (_, Stance.Doubts) => "one doubts it",
        _ => null,
    };
}
