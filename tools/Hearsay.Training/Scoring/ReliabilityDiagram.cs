using System.Globalization;
using System.Text;

namespace Hearsay.Training.Scoring;

/// <summary>How often findings of a given confidence are right: the reliability diagram as a table, and its mean gap.</summary>
internal sealed class ReliabilityDiagram
{
    private const int Bins = 10;
    private readonly int[] _count = new int[Bins], _right = new int[Bins];
    private readonly double[] _sum = new double[Bins];

    /// <summary>Adds a document's findings; those within another's content are left out, as the corpus marks none.</summary>
    public void Add(IReadOnlyList<ScoredStatement> gold, IReadOnlyList<ScoredStatement> found)
    {
        found = AttributionScorer.Prepare(found);
        var right = AttributionScorer.Related(AttributionScorer.Prepare(gold), found).Select(p => p.Predicted).ToHashSet();
        for (var i = 0; i < found.Count; i++)
        {
            var bin = Math.Min(Bins - 1, (int)(found[i].Confidence * Bins));
            _count[bin]++;
            _sum[bin] += found[i].Confidence;
            if (right.Contains(i)) _right[bin]++;
        }
    }

    /// <summary>Expected calibration error: the mean gap between confidence and share right, weighted by number (Naeini, Cooper, Hauskrecht 2015).</summary>
    public double Error => Enumerable.Range(0, Bins).Sum(b => Math.Abs(_sum[b] - _right[b])) / Math.Max(1, _count.Sum());

    /// <summary>One row a bin, as Markdown.</summary>
    public override string ToString()
    {
        var table = new StringBuilder("| confidence | findings | mean confidence | right |\n| --- | --- | --- | --- |\n");
        for (var b = 0; b < Bins; b++)
            if (_count[b] > 0)
                table.Append(CultureInfo.InvariantCulture, $"| {b / 10.0:F1} to {(b + 1) / 10.0:F1} | {_count[b]} | {_sum[b] / _count[b]:F3} | {(double)_right[b] / _count[b]:F3} |\n");
        return table.Append(CultureInfo.InvariantCulture, $"\nMean gap {Error:F3}.").ToString();
    }
}
