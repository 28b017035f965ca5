namespace Hearsay.Training.Scoring;

/// <summary>
/// Fits on dev how evidence becomes a probability (logistic regression, Platt 1999) and the threshold with the best relation F1.
/// </summary>
internal static class Calibration
{
    /// <summary>Weights for the evidence, the first being the bias; without a candidate to learn from, the cue's log-odds alone.</summary>
    public static double[] Fit(IReadOnlyList<FoundDocument> documents)
    {
        var examples = documents.SelectMany(d => d.Evidence.Zip(d.Right())).Where(e => e.Second is not null).Select(e => (e.First, e.Second!.Value)).ToList();
        if (examples.Count == 0) return [0, 1, 0, 0, 0];
        var weights = new double[examples[0].First.Count];
        for (var step = 0; step < 3000; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var (evidence, right) in examples)
            {
                var error = Probability(evidence, weights) - (right ? 1 : 0);
                for (var i = 0; i < weights.Length; i++) gradient[i] += error * evidence[i];
            }

            for (var i = 0; i < weights.Length; i++) weights[i] -= 0.4 * ((gradient[i] / examples.Count) + (1e-4 * weights[i]));
        }

        return weights;
    }

    /// <summary>The probability that evidence stands for.</summary>
    public static double Probability(IReadOnlyList<double> evidence, IReadOnlyList<double> weights) =>
        1 / (1 + Math.Exp(-evidence.Zip(weights, (e, w) => e * w).Sum()));

    /// <summary>The threshold with the best mean of the compartments' relation F1, and each one's figures there.</summary>
    public static (double Threshold, IReadOnlyList<Scorecard> Figures) Tune(IReadOnlyList<IReadOnlyList<FoundDocument>> compartments, IReadOnlyList<double> weights)
    {
        var sure = compartments.Select(c => c.Select(d => (Document: d, Confidence: d.Evidence.Select(e => Probability(e, weights)).ToArray())).ToList()).ToList();
        List<Scorecard> At(double threshold) => [.. sure.Select(c => c.Select(d => d.Document.Score(d.Confidence, threshold)).Aggregate((a, b) => a + b))];
        return Enumerable.Range(2, 12).Select(i => i * 0.05).Select(t => (t, At(t))).MaxBy(x => x.Item2.Average(f => f.Relation.F1));
    }
}
