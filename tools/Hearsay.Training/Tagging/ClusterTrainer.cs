using System.Numerics.Tensors;

namespace Hearsay.Training.Tagging;

/// <summary>Groups word vectors by k-means with cosine (Dhillon and Modha 2001), the centres begun at the commonest words.</summary>
internal static class ClusterTrainer
{
    /// <summary>The cluster of each word, from 1.</summary>
    /// <param name="vectors">The words' vectors one after another, commonest word first.</param>
    /// <param name="size">Length of a vector.</param>
    /// <param name="count">Number of clusters.</param>
    /// <param name="rounds">Rounds of assigning and averaging.</param>
    public static short[] Train(ReadOnlySpan<float> vectors, int size, int count, int rounds)
    {
        var unit = vectors.ToArray();
        for (var i = 0; i < unit.Length; i += size) Normalize(unit.AsSpan(i, size));
        var centres = unit.AsSpan(0, count * size).ToArray();
        var clusters = new short[unit.Length / size];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < clusters.Length; i++) clusters[i] = (short)(1 + Nearest(unit.AsSpan(i * size, size), centres));
            centres.AsSpan().Clear();
            for (var i = 0; i < clusters.Length; i++)
            {
                var centre = centres.AsSpan((clusters[i] - 1) * size, size);
                TensorPrimitives.Add(centre, unit.AsSpan(i * size, size), centre);
            }

            for (var i = 0; i < centres.Length; i += size) Normalize(centres.AsSpan(i, size));
        }

        return clusters;
    }

    private static int Nearest(ReadOnlySpan<float> word, ReadOnlySpan<float> centres)
    {
        var (best, likeness) = (0, float.NegativeInfinity);
        for (var c = 0; c < centres.Length / word.Length; c++)
            if (TensorPrimitives.Dot(word, centres.Slice(c * word.Length, word.Length)) is var dot && dot > likeness) (best, likeness) = (c, dot);
        return best;
    }

    private static void Normalize(Span<float> vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        if (length > 0) TensorPrimitives.Divide(vector, length, vector);
    }
}
