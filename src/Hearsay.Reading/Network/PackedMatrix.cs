using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Reading.Network;

/// <summary>
/// A matrix laid out for products with a few rows at a time: blocks of 32 columns, each holding all rows in turn, so that
/// weights stream through the caches once for eight inputs, or four where vectors are too short to hold eight sums. Every output is one chain of fused multiply-adds in the order of
/// the inputs, so the answer is the same for one input or many, whatever the machine's vector width.
/// </summary>
internal sealed class PackedMatrix
{
    private const int Width = 32;
    private readonly float[] _packed;

    /// <summary>Packs a row-major matrix of inputs by outputs; columns must be a multiple of 32.</summary>
    public PackedMatrix(ReadOnlySpan<float> rowMajor, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % Width, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(rowMajor.Length, rows * columns);
        (Rows, Columns) = (rows, columns);
        _packed = new float[rowMajor.Length];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                _packed[(column / Width * Width * rows) + (row * Width) + (column % Width)] = rowMajor[(row * columns) + column];
    }

    /// <summary>Length of an input.</summary>
    public int Rows { get; }

    /// <summary>Length of an output.</summary>
    public int Columns { get; }

    /// <summary>Adds the products of <paramref name="count"/> inputs, one after another in memory, to as many outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MultiplyAdd(ReadOnlySpan<float> inputs, Span<float> outputs, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count * Rows, inputs.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count * Columns, outputs.Length);
        for (var column = 0; column < Columns; column += Width)
        {
            ref var weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_packed), column * Rows);
            var done = 0;
            for (; Vector512.IsHardwareAccelerated && done + 8 <= count; done += 8) Eight(ref At(inputs, done * Rows), ref weights, ref At(outputs, (done * Columns) + column));
            for (; done + 4 <= count; done += 4) Four(ref At(inputs, done * Rows), ref weights, ref At(outputs, (done * Columns) + column));
            for (; done < count; done++) One(ref At(inputs, done * Rows), ref weights, ref At(outputs, (done * Columns) + column));
        }
    }

    private static ref float At(ReadOnlySpan<float> span, int index) => ref Unsafe.Add(ref MemoryMarshal.GetReference(span), index);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void One(ref float input, ref float weights, ref float output)
    {
        var (a, b) = (Vector512.LoadUnsafe(ref output), Vector512.LoadUnsafe(ref output, 16));
        for (nuint row = 0; row < (nuint)Rows; row++)
        {
            var x = Vector512.Create(Unsafe.Add(ref input, row));
            a = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref weights, row * Width), a);
            b = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref weights, (row * Width) + 16), b);
        }

        a.StoreUnsafe(ref output);
        b.StoreUnsafe(ref output, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four(ref float input, ref float weights, ref float output)
    {
        ref var second = ref Unsafe.Add(ref output, Columns);
        ref var third = ref Unsafe.Add(ref second, Columns);
        ref var fourth = ref Unsafe.Add(ref third, Columns);
        var (a0, b0) = (Vector512.LoadUnsafe(ref output), Vector512.LoadUnsafe(ref output, 16));
        var (a1, b1) = (Vector512.LoadUnsafe(ref second), Vector512.LoadUnsafe(ref second, 16));
        var (a2, b2) = (Vector512.LoadUnsafe(ref third), Vector512.LoadUnsafe(ref third, 16));
        var (a3, b3) = (Vector512.LoadUnsafe(ref fourth), Vector512.LoadUnsafe(ref fourth, 16));
        for (var row = 0; row < Rows; row++)
        {
            var a = Vector512.LoadUnsafe(ref weights, (nuint)(row * Width));
            var b = Vector512.LoadUnsafe(ref weights, (nuint)((row * Width) + 16));
            ref var x = ref Unsafe.Add(ref input, row);
            var x0 = Vector512.Create(x);
            var x1 = Vector512.Create(Unsafe.Add(ref x, Rows));
            var x2 = Vector512.Create(Unsafe.Add(ref x, 2 * Rows));
            var x3 = Vector512.Create(Unsafe.Add(ref x, 3 * Rows));
            (a0, b0) = (Vector512.FusedMultiplyAdd(x0, a, a0), Vector512.FusedMultiplyAdd(x0, b, b0));
            (a1, b1) = (Vector512.FusedMultiplyAdd(x1, a, a1), Vector512.FusedMultiplyAdd(x1, b, b1));
            (a2, b2) = (Vector512.FusedMultiplyAdd(x2, a, a2), Vector512.FusedMultiplyAdd(x2, b, b2));
            (a3, b3) = (Vector512.FusedMultiplyAdd(x3, a, a3), Vector512.FusedMultiplyAdd(x3, b, b3));
        }

        Store(a0, b0, ref output);
        Store(a1, b1, ref second);
        Store(a2, b2, ref third);
        Store(a3, b3, ref fourth);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Eight(ref float input, ref float weights, ref float output)
    {
        var (rows, columns) = (Rows, Columns);
        Load(ref output, out var a0, out var b0);
        Load(ref Unsafe.Add(ref output, columns), out var a1, out var b1);
        Load(ref Unsafe.Add(ref output, 2 * columns), out var a2, out var b2);
        Load(ref Unsafe.Add(ref output, 3 * columns), out var a3, out var b3);
        Load(ref Unsafe.Add(ref output, 4 * columns), out var a4, out var b4);
        Load(ref Unsafe.Add(ref output, 5 * columns), out var a5, out var b5);
        Load(ref Unsafe.Add(ref output, 6 * columns), out var a6, out var b6);
        Load(ref Unsafe.Add(ref output, 7 * columns), out var a7, out var b7);
        for (var row = 0; row < rows; row++)
        {
            var a = Vector512.LoadUnsafe(ref weights, (nuint)(row * Width));
            var b = Vector512.LoadUnsafe(ref weights, (nuint)((row * Width) + 16));
            ref var x = ref Unsafe.Add(ref input, row);
            Accumulate(Vector512.Create(x), a, b, ref a0, ref b0);
            Accumulate(Vector512.Create(Unsafe.Add(ref x, rows)), a, b, ref a1, ref b1);
            Accumulate(Vector512.Create(Unsafe.Add(ref x, 2 * rows)), a, b, ref a2, ref b2);
            Accumulate(Vector512.Create(Unsafe.Add(ref x, 3 * rows)), a, b, ref a3, ref b3);
            Accumulate(Vector512.Create(Unsafe.Add(ref x, 4 * rows)), a, b, ref a4, ref b4);
            Accumulate(Vector512.Create(Unsafe.Add(ref x, 5 * rows)), a, b, ref a5, ref b5);
            Accumulate(Vector512.Create(Unsafe.Add(ref x, 6 * rows)), a, b, ref a6, ref b6);
            Accumulate(Vector512.Create(Unsafe.Add(ref x, 7 * rows)), a, b, ref a7, ref b7);
        }

        Store(a0, b0, ref output);
        Store(a1, b1, ref Unsafe.Add(ref output, columns));
        Store(a2, b2, ref Unsafe.Add(ref output, 2 * columns));
        Store(a3, b3, ref Unsafe.Add(ref output, 3 * columns));
        Store(a4, b4, ref Unsafe.Add(ref output, 4 * columns));
        Store(a5, b5, ref Unsafe.Add(ref output, 5 * columns));
        Store(a6, b6, ref Unsafe.Add(ref output, 6 * columns));
        Store(a7, b7, ref Unsafe.Add(ref output, 7 * columns));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load(ref float from, out Vector512<float> a, out Vector512<float> b) =>
        (a, b) = (Vector512.LoadUnsafe(ref from), Vector512.LoadUnsafe(ref from, 16));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Accumulate(Vector512<float> x, Vector512<float> a, Vector512<float> b, ref Vector512<float> sumA, ref Vector512<float> sumB)
    {
        sumA = Vector512.FusedMultiplyAdd(x, a, sumA);
        sumB = Vector512.FusedMultiplyAdd(x, b, sumB);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> a, Vector512<float> b, ref float output)
    {
        a.StoreUnsafe(ref output);
        b.StoreUnsafe(ref output, 16);
    }
}
