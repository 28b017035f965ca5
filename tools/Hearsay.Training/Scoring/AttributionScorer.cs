namespace Hearsay.Training.Scoring;

/// <summary>
/// The measures of <c>score_attribution.py</c> over our own tokens, for early stopping and tuning; what is published comes
/// from that script. Differences come from tokens alone and stay below 0.005.
/// </summary>
internal static class AttributionScorer
{
    /// <summary>The figures of one document; where its corpus marks no speech within speech, that is left out on both sides.</summary>
    public static Scorecard Score(IReadOnlyList<ScoredStatement> gold, IReadOnlyList<ScoredStatement> predicted, bool nests = false)
    {
        if (!nests) (gold, predicted) = (Prepare(gold), Prepare(predicted));
        return new Scorecard(
            Exact(gold, predicted, s => s.Cue), Exact(gold, predicted, s => s.Speaker), Exact(gold, predicted, s => s.Content),
            new Score(Related(gold, predicted).Count, predicted.Count, gold.Count));
    }

    /// <summary>Pairs of indices (gold, predicted) that are the same relation, one to one.</summary>
    public static List<(int Gold, int Predicted)> Related(IReadOnlyList<ScoredStatement> gold, IReadOnlyList<ScoredStatement> predicted)
    {
        var pairs = new List<(double Quality, int G, int P)>();
        for (var g = 0; g < gold.Count; g++)
            for (var p = 0; p < predicted.Count; p++)
                if (Quality(gold[g], predicted[p]) is > 0 and var quality) pairs.Add((quality, g, p));
        var (usedGold, usedPredicted) = (new HashSet<int>(), new HashSet<int>());
        var matched = new List<(int, int)>();
        foreach (var (_, g, p) in pairs.OrderDescending())
        {
            if (usedGold.Contains(g) || usedPredicted.Contains(p)) continue;
            usedGold.Add(g);
            usedPredicted.Add(p);
            matched.Add((g, p));
        }

        return matched;
    }

    /// <summary>Leaves out what lies within another's content, as the corpus marks no nesting.</summary>
    public static List<ScoredStatement> Prepare(IReadOnlyList<ScoredStatement> statements) =>
        [.. statements.Where(s => Probe(s) is { IsEmpty: false } probe && !statements.Any(o => o != s && probe.Within(o.Content)
            && !(!o.Cue.IsEmpty && o.Cue.Within(s.Content))))];

    private static TokenSet Probe(ScoredStatement s) => s.Cue.IsEmpty ? s.Content : s.Cue;

    private static double Quality(ScoredStatement gold, ScoredStatement predicted)
    {
        var overlap = gold.Content.Jaccard(predicted.Content);
        if (overlap < 0.5) return 0;
        if (!gold.Cue.IsEmpty && !predicted.Cue.IsEmpty && gold.Cue.Shared(predicted.Cue) == 0) return 0;
        if (gold.Speaker.IsEmpty != predicted.Speaker.IsEmpty) return 0;
        return gold.Speaker.IsEmpty || gold.Speaker.Shared(predicted.Speaker) > 0 ? overlap : 0;
    }

    private static Score Exact(IReadOnlyList<ScoredStatement> gold, IReadOnlyList<ScoredStatement> predicted, Func<ScoredStatement, TokenSet> role)
    {
        var left = gold.Select(role).Where(s => !s.IsEmpty).ToList();
        var right = predicted.Select(role).Where(s => !s.IsEmpty).ToList();
        var (open, hits) = (left.ToList(), 0);
        foreach (var set in right)
        {
            var at = open.FindIndex(set.SameAs);
            if (at < 0) continue;
            open.RemoveAt(at);
            hits++;
        }

        return new Score(hits, right.Count, left.Count);
    }
}
