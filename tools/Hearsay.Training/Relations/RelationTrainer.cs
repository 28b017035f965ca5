using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Relations.Learned;

namespace Hearsay.Training.Relations;

/// <summary>
/// Logistic regression over all that an act may state at once: no relation, whose score stays zero, or one of the labels to one of the candidates. By
/// stochastic gradient descent with a weight penalty, in an order that follows from the seed.
/// </summary>
internal sealed class RelationTrainer(int seed, int passes, float rate, float penalty, int rarest)
{
    private const float Slowing = 0.3f;
    private const float Negligible = 1e-5f;

    private static readonly int Labels = RelationModel.Labels.Count;

    /// <summary>The model of examples; grounds of fewer examples than the rarest are left out.</summary>
    public RelationModel Train(IReadOnlyList<RelationExample> examples)
    {
        var weights = examples.SelectMany(e => e.Own.Concat(e.Candidates.SelectMany(c => c)).Distinct()).GroupBy(f => f, StringComparer.Ordinal).Where(g => g.Count() >= rarest)
            .ToDictionary(g => g.Key, _ => new float[Labels], StringComparer.Ordinal);
        float[][] Rows(IEnumerable<string> grounds) => [.. grounds.Where(weights.ContainsKey).Select(g => weights[g])];
        var known = examples.Select(e => (Own: Rows(e.Own), Candidates: e.Candidates.Select(Rows).ToArray(), e.Wanted)).ToArray();
        var (order, random) = (Enumerable.Range(0, known.Length).ToArray(), new Random(seed));
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            var step = rate / (1 + (pass * Slowing));
            foreach (var at in order) Learn(known[at].Own, known[at].Candidates, known[at].Wanted, step);
            foreach (var row in weights.Values)
                for (var k = 0; k < Labels; k++) row[k] *= 1 - (step * penalty);
        }

        return new RelationModel(new WeightTable(Labels, weights));
    }

    // Where several candidates are wanted, parts of one act, it is enough that one of them is likely.
    private static void Learn(float[][] own, float[][][] candidates, IReadOnlyList<(int Candidate, int Label)> wanted, float step)
    {
        var shares = new float[candidates.Length, Labels];
        var most = 0f;
        for (var c = 0; c < candidates.Length; c++)
            for (var k = 0; k < Labels; k++)
            {
                foreach (var row in own) shares[c, k] += row[k];
                foreach (var row in candidates[c]) shares[c, k] += row[k];
                most = Math.Max(most, shares[c, k]);
            }

        var sum = MathF.Exp(-most);
        for (var c = 0; c < candidates.Length; c++)
            for (var k = 0; k < Labels; k++) sum += shares[c, k] = MathF.Exp(shares[c, k] - most);
        var good = wanted.Sum(w => shares[w.Candidate, w.Label]);
        var whole = new float[Labels];
        for (var c = 0; c < candidates.Length; c++)
            for (var k = 0; k < Labels; k++)
            {
                var change = step * ((wanted.Contains((c, k)) ? shares[c, k] / good : 0) - (shares[c, k] / sum));
                if (MathF.Abs(change) < Negligible) continue;
                whole[k] += change;
                foreach (var row in candidates[c]) row[k] += change;
            }

        foreach (var row in own)
            for (var k = 0; k < Labels; k++) row[k] += whole[k];
    }
}
