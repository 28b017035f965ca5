using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Reading.Network;

/// <summary>A table of vectors, each kept as signed bytes with a scale of its own: value = byte x scale.</summary>
internal sealed class ByteTable(sbyte[] values, float[] scales, int size)
{
    /// <summary>Length of a vector.</summary>
    public int Size => size;

    /// <summary>Number of vectors.</summary>
    public int Count => scales.Length;

    /// <summary>Writes a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Copy(int row, Span<float> target)
    {
        var scale = scales[row];
        var bytes = values.AsSpan(row * size, size);
        var at = 0;
        for (; at + 16 <= bytes.Length; at += 16) (Sixteen(bytes[at..]) * scale).CopyTo(target[at..]);
        for (; at < bytes.Length; at++) target[at] = bytes[at] * scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Sixteen(ReadOnlySpan<sbyte> bytes)
    {
        var words = Vector256.WidenLower(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(bytes)).ToVector256Unsafe());
        return Vector512.ConvertToSingle(Vector512.WidenLower(words.ToVector512Unsafe()));
    }

    /// <summary>The closest table to a row-major float matrix.</summary>
    public static (sbyte[] Values, float[] Scales) Quantize(ReadOnlySpan<float> matrix, int size)
    {
        var (values, scales) = (new sbyte[matrix.Length], new float[matrix.Length / size]);
        for (var row = 0; row < scales.Length; row++)
        {
            var vector = matrix.Slice(row * size, size);
            var largest = System.Numerics.Tensors.TensorPrimitives.MaxMagnitude(vector);
            scales[row] = Math.Abs(largest) / 127f;
            if (scales[row] == 0) continue;
            for (var i = 0; i < size; i++) values[(row * size) + i] = (sbyte)MathF.Round(vector[i] / scales[row]);
        }

        return (values, scales);
    }
}
