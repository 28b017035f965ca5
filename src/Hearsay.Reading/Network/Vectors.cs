using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Reading.Network;

/// <summary>
/// Sums and products of vectors whose length is a multiple of sixteen. Each result is worked out in one fixed order, so it is the same on
/// every machine and wherever in memory the vectors lie. Compiled at once and for good: start-up would wait for the general library's versions.
/// </summary>
internal static class Vectors
{
    private const int Width = 16;

    /// <summary>Adds a vector to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> vector, Span<float> target)
    {
        ref var t = ref First(target, vector.Length);
        ref var v = ref MemoryMarshal.GetReference(vector);
        for (nuint i = 0; i < (nuint)target.Length; i += Width)
            (Vector512.LoadUnsafe(ref t, i) + Vector512.LoadUnsafe(ref v, i)).StoreUnsafe(ref t, i);
    }

    /// <summary>Writes the sum of three vectors, added from left to right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> target)
    {
        ref var t = ref First(target, Math.Min(a.Length, Math.Min(b.Length, c.Length)));
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        ref var z = ref MemoryMarshal.GetReference(c);
        for (nuint i = 0; i < (nuint)target.Length; i += Width)
            (Vector512.LoadUnsafe(ref x, i) + Vector512.LoadUnsafe(ref y, i) + Vector512.LoadUnsafe(ref z, i)).StoreUnsafe(ref t, i);
    }

    /// <summary>Writes the products of two vectors' elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> target)
    {
        ref var t = ref First(target, Math.Min(left.Length, right.Length));
        ref var l = ref MemoryMarshal.GetReference(left);
        ref var r = ref MemoryMarshal.GetReference(right);
        for (nuint i = 0; i < (nuint)target.Length; i += Width)
            (Vector512.LoadUnsafe(ref l, i) * Vector512.LoadUnsafe(ref r, i)).StoreUnsafe(ref t, i);
    }

    /// <summary>Raises each element to that of another vector where that is greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Max(ReadOnlySpan<float> vector, Span<float> target)
    {
        ref var t = ref First(target, vector.Length);
        ref var v = ref MemoryMarshal.GetReference(vector);
        for (nuint i = 0; i < (nuint)target.Length; i += Width)
            Vector512.Max(Vector512.LoadUnsafe(ref t, i), Vector512.LoadUnsafe(ref v, i)).StoreUnsafe(ref t, i);
    }

    /// <summary>The scalar product: sixteen sums of every sixteenth product, then those sums in pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var l = ref First(left, right.Length);
        ref var r = ref MemoryMarshal.GetReference(right);
        var sums = Vector512<float>.Zero;
        for (nuint i = 0; i < (nuint)left.Length; i += Width) sums += Vector512.LoadUnsafe(ref l, i) * Vector512.LoadUnsafe(ref r, i);
        var eight = sums.GetLower() + sums.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[2] + (four[1] + four[3]);
    }

    /// <summary>Makes of scores the probabilities that they stand for: each exponential's share of their sum.</summary>
    public static void SoftMax(Span<float> scores)
    {
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score);
        foreach (ref var score in scores) score /= sum;
    }

    private static ref float First(ReadOnlySpan<float> vector, int shortest)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(vector.Length % Width, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(vector.Length, shortest);
        return ref MemoryMarshal.GetReference(vector);
    }
}
