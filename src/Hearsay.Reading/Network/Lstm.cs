using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Reading.Network;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber 1997), gates in the order input, forget, cell,
/// output. It is handed what the inputs contribute to the gates and adds the recurrence.
/// </summary>
internal sealed class Lstm(PackedMatrix recurrent, bool backwards)
{
    private const int AtOnce = 4;

    /// <summary>Length of a state.</summary>
    public int Size { get; } = recurrent.Rows;

    /// <summary>
    /// Runs over sequences of different length. <paramref name="gates"/> holds for each one length x 4 <see cref="Size"/> values;
    /// states go to <paramref name="states"/>, each <paramref name="stride"/> values after the one before, from <paramref name="offset"/> on.
    /// </summary>
    public void Run(IReadOnlyList<float[]> gates, IReadOnlyList<float[]> states, IReadOnlyList<int> lengths, int stride, int offset)
    {
        var order = Enumerable.Range(0, lengths.Count).OrderByDescending(i => lengths[i]).ToArray();
        for (var first = 0; first < order.Length; first += AtOnce)
            RunTogether(order.AsSpan(first, Math.Min(AtOnce, order.Length - first)), gates, states, lengths, stride, offset);
    }

    private void RunTogether(
        ReadOnlySpan<int> group, IReadOnlyList<float[]> gates, IReadOnlyList<float[]> states, IReadOnlyList<int> lengths, int stride, int offset)
    {
        var width = 4 * Size;
        var (hidden, cell, sums) = (new float[AtOnce * Size], new float[AtOnce * Size], new float[AtOnce * width]);
        var active = group.Length;
        for (var step = 0; step < lengths[group[0]]; step++)
        {
            while (lengths[group[active - 1]] <= step) active--;
            for (var i = 0; i < active; i++)
                gates[group[i]].AsSpan(At(step, lengths[group[i]]) * width, width).CopyTo(sums.AsSpan(i * width));
            recurrent.MultiplyAdd(hidden, sums, active);
            for (var i = 0; i < active; i++)
            {
                var state = hidden.AsSpan(i * Size, Size);
                Update(sums.AsSpan(i * width, width), cell.AsSpan(i * Size, Size), state);
                state.CopyTo(states[group[i]].AsSpan((At(step, lengths[group[i]]) * stride) + offset));
            }
        }
    }

    private int At(int step, int length) => backwards ? length - 1 - step : step;

    private void Update(ReadOnlySpan<float> sums, Span<float> cell, Span<float> hidden)
    {
        ref var s = ref MemoryMarshal.GetReference(sums);
        ref var c = ref MemoryMarshal.GetReference(cell);
        ref var h = ref MemoryMarshal.GetReference(hidden);
        var size = (nuint)Size;
        for (nuint i = 0; i < size; i += 16)
        {
            var input = Activation.Sigmoid(Vector512.LoadUnsafe(ref s, i));
            var forget = Activation.Sigmoid(Vector512.LoadUnsafe(ref s, size + i));
            var update = Activation.Tanh(Vector512.LoadUnsafe(ref s, (2 * size) + i));
            var output = Activation.Sigmoid(Vector512.LoadUnsafe(ref s, (3 * size) + i));
            var next = Vector512.FusedMultiplyAdd(forget, Vector512.LoadUnsafe(ref c, i), input * update);
            next.StoreUnsafe(ref c, i);
            (output * Activation.Tanh(next)).StoreUnsafe(ref h, i);
        }
    }
}
