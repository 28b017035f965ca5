using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Reading.Network;

/// <summary>
/// The inputs of a <see cref="PackedMatrix"/> as whole numbers, two in an <see cref="int"/>, with a unit for each input: its
/// greatest magnitude becomes <see cref="Largest"/>. An odd length is filled up with a zero.
/// </summary>
internal readonly ref struct RoundedInputs
{
    /// <summary>The greatest magnitude of a rounded value.</summary>
    public const int Largest = (1 << 13) - 1;

    // Added to a float of less than 22 bits it leaves the nearest whole number in the low bits.
    private const float Magic = 3 << 22;

    // Below it a reciprocal would not be finite; nothing so small makes a difference.
    private const float Smallest = 1e-30f;

    private readonly Span<float> _units;
    private readonly Span<int> _values;
    private readonly int _pairs;

    /// <summary>Rounds inputs of a length, one after another.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="length">Length of an input.</param>
    /// <param name="memory">Room for <see cref="Pairs"/> of the length and one more for each input.</param>
    public RoundedInputs(ReadOnlySpan<float> inputs, int length, Span<float> memory)
    {
        _pairs = Pairs(length);
        var count = memory.Length / (_pairs + 1);
        _units = memory[..count];
        _values = MemoryMarshal.Cast<float, int>(memory[count..]);
        for (var i = 0; i < count; i++) _units[i] = Round(inputs.Slice(i * length, length), MemoryMarshal.Cast<int, short>(_values.Slice(i * _pairs, _pairs)));
    }

    /// <summary>How many pairs an input of a length has.</summary>
    public static int Pairs(int length) => (length + 1) / 2;

    /// <summary>The pairs of an input and all after it.</summary>
    public ref int Values(int input) => ref _values[input * _pairs];

    /// <summary>What one stands for in an input.</summary>
    public ref float Unit(int input) => ref _units[input];

    /// <summary>The whole number nearest to a value times a factor; their product must have less than 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short Round(float value, float factor) => (short)BitConverter.SingleToInt32Bits(MathF.FusedMultiplyAdd(value, factor, Magic));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Round(ReadOnlySpan<float> input, Span<short> rounded)
    {
        ref var from = ref MemoryMarshal.GetReference(input);
        ref var to = ref MemoryMarshal.GetReference(rounded);
        var largest = Greatest(ref from, input.Length);
        var factor = largest < Smallest ? 0 : Largest / largest;
        var (factors, magic) = (Vector512.Create(factor), Vector512.Create(Magic));
        var i = 0;
        for (; i + 32 <= input.Length; i += 32)
        {
            var low = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref from, (nuint)i), factors, magic).AsInt32();
            var high = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref from, (nuint)(i + 16)), factors, magic).AsInt32();
            Vector512.Narrow(low, high).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < input.Length; i++) rounded[i] = Round(input[i], factor);
        if (i < rounded.Length) rounded[i] = 0;
        return largest < Smallest ? 0 : largest / Largest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Greatest(ref float from, int length)
    {
        var greatest = Vector512<float>.Zero;
        var i = 0;
        for (; i + 16 <= length; i += 16) greatest = Vector512.Max(greatest, Vector512.Abs(Vector512.LoadUnsafe(ref from, (nuint)i)));
        var eight = Vector256.Max(greatest.GetLower(), greatest.GetUpper());
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        var result = Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
        for (; i < length; i++) result = Math.Max(result, Math.Abs(Unsafe.Add(ref from, i)));
        return result;
    }
}
