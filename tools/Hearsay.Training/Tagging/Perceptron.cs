using System.Numerics.Tensors;
using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Training.Tagging;

/// <summary>An averaged perceptron (Collins 2002) over hashed features, with lazy averaging (Daume 2006, figure 2.3).</summary>
internal sealed class Perceptron(int buckets, int labels)
{
    private readonly float[] _weights = new float[buckets * labels], _totals = new float[buckets * labels];
    private readonly float[] _scores = new float[labels];
    private int _steps;

    /// <summary>The labels' scores of a word.</summary>
    public ReadOnlySpan<float> Score(ReadOnlySpan<int> features)
    {
        _scores.AsSpan().Clear();
        foreach (var bucket in features) TensorPrimitives.Add(_scores, _weights.AsSpan(bucket * labels, labels), _scores);
        return _scores;
    }

    /// <summary>Learns from one decision.</summary>
    public void Learn(ReadOnlySpan<int> features, int guess, int right)
    {
        _steps++;
        if (guess == right) return;
        foreach (var bucket in features)
        {
            Add((bucket * labels) + right, 1);
            Add((bucket * labels) + guess, -1);
        }
    }

    /// <summary>The mean weights over all steps, as the reader stores them.</summary>
    public short[] Averaged()
    {
        var mean = new float[_weights.Length];
        for (var i = 0; i < mean.Length; i++) mean[i] = _weights[i] - (_totals[i] / _steps);
        return LinearScorer.Quantize(mean);
    }

    private void Add(int at, float change) => (_weights[at], _totals[at]) = (_weights[at] + change, _totals[at] + (change * _steps));
}
