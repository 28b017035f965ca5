using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Reading.Network;

/// <summary>
/// A matrix laid out for products with a few inputs at a time, in whole numbers: weights have up to 16 bits with a unit a column, an input is rounded to
/// 14 bits with a unit of its own, and their products are added up in 32 bits without overflow. Whole sums have no order: the answer is the
/// same for one input or many and on every machine, and an instruction takes twice as many products as with floats. Blocks of 32
/// columns hold two rows at a time, column after column, so that weights stream through the caches once for eight inputs.
/// </summary>
internal sealed class PackedMatrix
{
    private const int Width = 32, Block = 2 * Width;

    // So many inputs go through all columns together: their outputs and the weights stay in the second cache.
    private const int MostInputs = 64;

    // No column's sum of magnitudes is greater, so that no sum of products with an input leaves 32 bits.
    private const int LargestSum = int.MaxValue / RoundedInputs.Largest;

    private readonly short[] _packed;
    private readonly float[] _units;
    private readonly int _pairs;

    /// <summary>Packs a row-major matrix of inputs by outputs; columns must be a multiple of 32.</summary>
    public PackedMatrix(ReadOnlySpan<float> rowMajor, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(columns % Width, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(rowMajor.Length, rows * columns);
        (Rows, Columns, _pairs) = (rows, columns, RoundedInputs.Pairs(rows));
        _units = Units(rowMajor, rows, columns);
        _packed = new short[_pairs * 2 * columns];
        var perUnit = new float[columns];
        for (var column = 0; column < columns; column++) perUnit[column] = _units[column] > 0 ? 1 / _units[column] : 0;
        for (var row = 0; row < rows; row++)
        {
            var values = rowMajor.Slice(row * columns, columns);
            var to = (row / 2 * Block) + (row % 2);
            for (var column = 0; column < values.Length; column++)
                _packed[(column / Width * Width * 2 * _pairs) + to + (column % Width * 2)] = RoundedInputs.Round(values[column], perUnit[column]);
        }
    }

    /// <summary>Length of an input.</summary>
    public int Rows { get; }

    /// <summary>Length of an output.</summary>
    public int Columns { get; }

    /// <summary>Writes the products of <paramref name="count"/> inputs, one after another in memory.</summary>
    public void Multiply(ReadOnlySpan<float> inputs, Span<float> outputs, int count) => Run(inputs, outputs, count, adds: false);

    /// <summary>Adds the products of <paramref name="count"/> inputs, one after another in memory, to as many outputs.</summary>
    public void MultiplyAdd(ReadOnlySpan<float> inputs, Span<float> outputs, int count) => Run(inputs, outputs, count, adds: true);

    private void Run(ReadOnlySpan<float> inputs, Span<float> outputs, int count, bool adds)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count * Rows, inputs.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count * Columns, outputs.Length);
        using var memory = Scratch.Of(Math.Min(count, MostInputs) * (_pairs + 1));
        for (var done = 0; done < count; done += MostInputs)
        {
            var now = Math.Min(count - done, MostInputs);
            var rounded = new RoundedInputs(inputs.Slice(done * Rows, now * Rows), Rows, memory.Values[..(now * (_pairs + 1))]);
            Run(rounded, ref Unsafe.Add(ref MemoryMarshal.GetReference(outputs), done * Columns), now, adds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run(RoundedInputs inputs, ref float outputs, int count, bool adds)
    {
        for (var column = 0; column < Columns; column += Width)
        {
            ref var weights = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_packed), column * 2 * _pairs);
            ref var units = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_units), column);
            ref var output = ref Unsafe.Add(ref outputs, column);
            var done = 0;
            for (; Vector512.IsHardwareAccelerated && done + 8 <= count; done += 8) Eight(ref inputs.Values(done), ref inputs.Unit(done), ref weights, ref units, ref Unsafe.Add(ref output, done * Columns), adds);
            for (; done + 4 <= count; done += 4) Four(ref inputs.Values(done), ref inputs.Unit(done), ref weights, ref units, ref Unsafe.Add(ref output, done * Columns), adds);
            for (; done < count; done++) One(ref inputs.Values(done), inputs.Unit(done), ref weights, ref units, ref Unsafe.Add(ref output, done * Columns), adds);
        }
    }

    /// <summary>What one stands for in each column: the smallest unit in which every weight has 16 bits and the sum of magnitudes is not too large.</summary>
    private static float[] Units(ReadOnlySpan<float> rowMajor, int rows, int columns)
    {
        var (largest, sums) = (new float[columns], new float[columns]);
        for (var row = 0; row < rows; row++)
        {
            var values = rowMajor.Slice(row * columns, columns);
            for (var column = 0; column < values.Length; column++)
            {
                var magnitude = Math.Abs(values[column]);
                largest[column] = Math.Max(largest[column], magnitude);
                sums[column] += magnitude;
            }
        }

        // Rounding may add a half to each magnitude.
        for (var column = 0; column < columns; column++) largest[column] = Math.Max(largest[column] / short.MaxValue, sums[column] / (LargestSum - rows));
        return largest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void One(ref int input, float unit, ref short weights, ref float units, ref float output, bool adds)
    {
        var (a, b) = (Vector512<int>.Zero, Vector512<int>.Zero);
        for (var pair = 0; pair < _pairs; pair++)
            Accumulate(Unsafe.Add(ref input, pair), Vector512.LoadUnsafe(ref weights, (nuint)(pair * Block)), Vector512.LoadUnsafe(ref weights, (nuint)((pair * Block) + Width)), ref a, ref b);
        Add(a, b, unit, ref units, ref output, adds);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four(ref int input, ref float unit, ref short weights, ref float units, ref float output, bool adds)
    {
        var (pairs, columns) = (_pairs, Columns);
        Vector512<int> a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
        for (var pair = 0; pair < pairs; pair++)
        {
            var a = Vector512.LoadUnsafe(ref weights, (nuint)(pair * Block));
            var b = Vector512.LoadUnsafe(ref weights, (nuint)((pair * Block) + Width));
            ref var x = ref Unsafe.Add(ref input, pair);
            Accumulate(x, a, b, ref a0, ref b0);
            Accumulate(Unsafe.Add(ref x, pairs), a, b, ref a1, ref b1);
            Accumulate(Unsafe.Add(ref x, 2 * pairs), a, b, ref a2, ref b2);
            Accumulate(Unsafe.Add(ref x, 3 * pairs), a, b, ref a3, ref b3);
        }

        Add(a0, b0, unit, ref units, ref output, adds);
        Add(a1, b1, Unsafe.Add(ref unit, 1), ref units, ref Unsafe.Add(ref output, columns), adds);
        Add(a2, b2, Unsafe.Add(ref unit, 2), ref units, ref Unsafe.Add(ref output, 2 * columns), adds);
        Add(a3, b3, Unsafe.Add(ref unit, 3), ref units, ref Unsafe.Add(ref output, 3 * columns), adds);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Eight(ref int input, ref float unit, ref short weights, ref float units, ref float output, bool adds)
    {
        var (pairs, columns) = (_pairs, Columns);
        Vector512<int> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default, a6 = default, a7 = default;
        Vector512<int> b0 = default, b1 = default, b2 = default, b3 = default, b4 = default, b5 = default, b6 = default, b7 = default;
        for (var pair = 0; pair < pairs; pair++)
        {
            var a = Vector512.LoadUnsafe(ref weights, (nuint)(pair * Block));
            var b = Vector512.LoadUnsafe(ref weights, (nuint)((pair * Block) + Width));
            ref var x = ref Unsafe.Add(ref input, pair);
            Accumulate(x, a, b, ref a0, ref b0);
            Accumulate(Unsafe.Add(ref x, pairs), a, b, ref a1, ref b1);
            Accumulate(Unsafe.Add(ref x, 2 * pairs), a, b, ref a2, ref b2);
            Accumulate(Unsafe.Add(ref x, 3 * pairs), a, b, ref a3, ref b3);
            Accumulate(Unsafe.Add(ref x, 4 * pairs), a, b, ref a4, ref b4);
            Accumulate(Unsafe.Add(ref x, 5 * pairs), a, b, ref a5, ref b5);
            Accumulate(Unsafe.Add(ref x, 6 * pairs), a, b, ref a6, ref b6);
            Accumulate(Unsafe.Add(ref x, 7 * pairs), a, b, ref a7, ref b7);
        }

        Add(a0, b0, unit, ref units, ref output, adds);
        Add(a1, b1, Unsafe.Add(ref unit, 1), ref units, ref Unsafe.Add(ref output, columns), adds);
        Add(a2, b2, Unsafe.Add(ref unit, 2), ref units, ref Unsafe.Add(ref output, 2 * columns), adds);
        Add(a3, b3, Unsafe.Add(ref unit, 3), ref units, ref Unsafe.Add(ref output, 3 * columns), adds);
        Add(a4, b4, Unsafe.Add(ref unit, 4), ref units, ref Unsafe.Add(ref output, 4 * columns), adds);
        Add(a5, b5, Unsafe.Add(ref unit, 5), ref units, ref Unsafe.Add(ref output, 5 * columns), adds);
        Add(a6, b6, Unsafe.Add(ref unit, 6), ref units, ref Unsafe.Add(ref output, 6 * columns), adds);
        Add(a7, b7, Unsafe.Add(ref unit, 7), ref units, ref Unsafe.Add(ref output, 7 * columns), adds);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Accumulate(int pair, Vector512<short> a, Vector512<short> b, ref Vector512<int> sumA, ref Vector512<int> sumB)
    {
        var x = Vector512.Create(pair).AsInt16();
        sumA += PairProducts.Of(x, a);
        sumB += PairProducts.Of(x, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<int> a, Vector512<int> b, float unit, ref float units, ref float output, bool adds)
    {
        var x = Vector512.Create(unit);
        var (before, beforeNext) = adds ? (Vector512.LoadUnsafe(ref output), Vector512.LoadUnsafe(ref output, 16)) : default;
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(a), x * Vector512.LoadUnsafe(ref units), before).StoreUnsafe(ref output);
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(b), x * Vector512.LoadUnsafe(ref units, 16), beforeNext).StoreUnsafe(ref output, 16);
    }
}
