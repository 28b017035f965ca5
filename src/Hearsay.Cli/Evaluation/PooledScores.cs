namespace Hearsay.Cli.Evaluation;

/// <summary>
/// The scores of many dossiers as if they were one: counts are added up, and each share is made anew of the counts beside it. What has no counts
/// (B-cubed, mean overlap) is a mean over the statements. A share of neither kind is left out.
/// </summary>
internal static class PooledScores
{
    private static readonly Dictionary<string, (string[] Parts, string[] Wholes)> Shares = new(StringComparer.Ordinal)
    {
        ["precision"] = (["correct"], ["predicted"]),
        ["recall"] = (["correct", "paired"], ["of", "gold"]),
        ["f1"] = (["correct"], []),
        ["accuracy"] = (["correct"], ["of"]),
        ["accuracyOfAll"] = (["correct"], ["all"]),
        ["rate"] = (["numerator"], ["denominator"]),
    };

    // What a mean is weighted by, from the path of the mean's own place.
    private static readonly string[] Weights = ["paired", "items"];

    /// <summary>The pooled figures, in the order in which the dossiers have them.</summary>
    public static IReadOnlyList<Score> Of(IReadOnlyList<IReadOnlyList<Score>> dossiers)
    {
        var counts = dossiers.SelectMany(d => d).Where(s => s.IsCount).GroupBy(s => s.Path).ToDictionary(g => g.Key, g => g.Sum(s => s.Value ?? 0), StringComparer.Ordinal);
        var means = new Dictionary<string, double?>(StringComparer.Ordinal);
        var pooled = new List<Score>();
        foreach (var (path, isCount) in dossiers.SelectMany(d => d).Select(s => (s.Path, s.IsCount)).DistinctBy(s => s.Path))
        {
            if (isCount || counts.ContainsKey(path)) pooled.Add(new Score(path, counts[path], IsCount: true));
            else if (Share(path, counts) is { } share) pooled.Add(new Score(path, share.Value, IsCount: false));
            else if (Mean(path, dossiers, means) is { } mean) pooled.Add(new Score(path, means[path] = mean, IsCount: false));
        }

        return pooled;
    }

    private static (double? Value, bool)? Share(string path, Dictionary<string, double> counts)
    {
        var (place, leaf) = Split(path);
        double? Count(params IEnumerable<string> names) => names.Select(n => counts.TryGetValue(place + n, out var count) ? count : (double?)null).FirstOrDefault(c => c is not null);
        if (!Shares.TryGetValue(leaf, out var of) || Count(of.Parts) is not { } part) return null;
        var whole = leaf == "f1" ? (Count("predicted") + Count("gold")) / 2 : Count(of.Wholes);
        return whole is null ? null : (whole > 0 ? part / whole : null, true);
    }

    private static double? Mean(string path, IReadOnlyList<IReadOnlyList<Score>> dossiers, Dictionary<string, double?> means)
    {
        var (place, leaf) = Split(path);
        if (leaf == "f1") return means.GetValueOrDefault(place + "precision") is { } p && means.GetValueOrDefault(place + "recall") is { } r && p + r > 0 ? 2 * p * r / (p + r) : null;
        var (sum, weight) = (0.0, 0.0);
        foreach (var dossier in dossiers)
        {
            if (dossier.FirstOrDefault(s => s.Path == path).Value is not { } value || WeightOf(place, dossier) is not { } statements) continue;
            sum += value * statements;
            weight += statements;
        }

        return weight > 0 ? sum / weight : null;
    }

    // The count beside the mean, or beside the group that it stands in.
    private static double? WeightOf(string place, IReadOnlyList<Score> dossier) =>
        Weights.SelectMany(w => new[] { place + w, Split(place.TrimEnd(' ', '/')).Place + w }).Select(p => dossier.FirstOrDefault(s => s.IsCount && s.Path == p).Value).FirstOrDefault(v => v is not null);

    private static (string Place, string Leaf) Split(string path)
    {
        const string Step = " / ";
        var at = path.LastIndexOf(Step, StringComparison.Ordinal);
        return at < 0 ? ("", path) : (path[..(at + Step.Length)], path[(at + Step.Length)..]);
    }
}
