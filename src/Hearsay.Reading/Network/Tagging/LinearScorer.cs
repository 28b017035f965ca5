using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// A linear model over hashed features, as trained by an averaged perceptron (Collins 2002): one number for each bucket and label. Immutable, so safe for many threads.
/// </summary>
internal sealed class LinearScorer
{
    private const int Width = 8;

    // A row's vectors may reach over its end into the next one's, and the last row's into room left for them.
    private readonly short[] _weights;
    private readonly int _labels;

    /// <summary>A model of one row a bucket, one number a label.</summary>
    public LinearScorer(short[] weights, int labels)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(labels, 3 * Width);
        (_weights, _labels) = (new short[weights.Length + (3 * Width)], labels);
        weights.CopyTo(_weights, 0);
    }

    /// <summary>Adds up the labels' scores over the buckets of a word's features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<int> buckets, Span<int> scores)
    {
        Vector256<int> first = default, second = default, third = default;
        foreach (var bucket in buckets)
        {
            ref var row = ref _weights[bucket * _labels];
            first += Eight(ref row);
            if (_labels > Width) second += Eight(ref Unsafe.Add(ref row, Width));
            if (_labels > 2 * Width) third += Eight(ref Unsafe.Add(ref row, 2 * Width));
        }

        Span<int> all = stackalloc int[3 * Width];
        first.CopyTo(all);
        second.CopyTo(all[Width..]);
        third.CopyTo(all[(2 * Width)..]);
        all[.._labels].CopyTo(scores);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Eight(ref short row) => Vector256.WidenLower(Vector128.LoadUnsafe(ref row).ToVector256Unsafe());

    /// <summary>Weights as whole numbers, the largest as 32,767: a few are a thousand times the others, so bytes would not do.</summary>
    public static short[] Quantize(ReadOnlySpan<float> weights)
    {
        var scale = Math.Abs(TensorPrimitives.MaxMagnitude(weights)) / short.MaxValue;
        var numbers = new short[weights.Length];
        for (var i = 0; scale > 0 && i < numbers.Length; i++) numbers[i] = (short)MathF.Round(weights[i] / scale);
        return numbers;
    }
}
