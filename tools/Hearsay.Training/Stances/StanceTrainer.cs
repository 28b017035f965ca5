using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Stances.Learned;

namespace Hearsay.Training.Stances;

/// <summary>Multinomial logistic regression by stochastic gradient descent with a weight penalty, in an order that follows from the seed.</summary>
internal sealed class StanceTrainer(int seed, int passes, float rate, float penalty)
{
    private const int Rarest = 2;

    /// <summary>The model of examples, each its features and the index of its label; features of one example alone are left out.</summary>
    public StanceModel Train(IReadOnlyList<(IReadOnlyList<string> Features, int Label)> examples)
    {
        var labels = StanceModel.Labels.Count;
        var weights = examples.SelectMany(e => e.Features.Distinct()).GroupBy(f => f, StringComparer.Ordinal).Where(g => g.Count() >= Rarest)
            .ToDictionary(g => g.Key, _ => new float[labels], StringComparer.Ordinal);
        var known = examples.Select(e => (Rows: e.Features.Where(weights.ContainsKey).Select(f => weights[f]).ToArray(), e.Label)).ToArray();
        var (order, random) = (Enumerable.Range(0, known.Length).ToArray(), new Random(seed));
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            var step = rate / (1 + pass);
            foreach (var at in order) Learn(known[at].Rows, known[at].Label, step, labels);
            foreach (var row in weights.Values)
                for (var k = 0; k < labels; k++) row[k] *= 1 - (step * penalty);
        }

        return new StanceModel(new WeightTable(labels, weights));
    }

    private static void Learn(float[][] rows, int label, float step, int labels)
    {
        Span<float> scores = stackalloc float[labels];
        foreach (var row in rows)
            for (var k = 0; k < labels; k++) scores[k] += row[k];
        var most = float.MinValue;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        for (var k = 0; k < labels; k++) sum += scores[k] = MathF.Exp(scores[k] - most);
        for (var k = 0; k < labels; k++)
        {
            var change = step * ((k == label ? 1 : 0) - (scores[k] / sum));
            foreach (var row in rows) row[k] += change;
        }
    }
}
