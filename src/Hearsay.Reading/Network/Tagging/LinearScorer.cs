using System.Numerics.Tensors;

namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// A linear model over hashed features, as trained by an averaged perceptron (Collins 2002): one number for each bucket and label. Immutable, so safe for many threads.
/// </summary>
internal sealed class LinearScorer(short[] weights, int labels)
{
    /// <summary>Adds up the labels' scores over the buckets of a word's features.</summary>
    public void Score(ReadOnlySpan<int> buckets, Span<int> scores)
    {
        scores.Clear();
        foreach (var bucket in buckets)
        {
            var row = weights.AsSpan(bucket * labels, labels);
            for (var label = 0; label < row.Length; label++) scores[label] += row[label];
        }
    }

    /// <summary>Weights as whole numbers, the largest as 32,767: a few are a thousand times the others, so bytes would not do.</summary>
    public static short[] Quantize(ReadOnlySpan<float> weights)
    {
        var scale = Math.Abs(TensorPrimitives.MaxMagnitude(weights)) / short.MaxValue;
        var numbers = new short[weights.Length];
        for (var i = 0; scale > 0 && i < numbers.Length; i++) numbers[i] = (short)MathF.Round(weights[i] / scale);
        return numbers;
    }
}
