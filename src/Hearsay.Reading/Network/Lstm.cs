using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber 1997), gates in the order input, forget, cell,
/// output. It is handed what the inputs contribute to the gates and adds the recurrence.
/// </summary>
/// <param name="recurrent">Recurrent weights, size x 4 size.</param>
/// <param name="backwards">True to read sequences from their ends.</param>
/// <param name="gateOffset">Where this direction's part of a row of gates begins.</param>
internal sealed class Lstm(PackedMatrix recurrent, bool backwards, int gateOffset)
{
    // As many sequences as share one pass over the weights; one that ends makes room for the next.
    private const int LaneCount = 8;

    /// <summary>Length of a state.</summary>
    public int Size { get; } = recurrent.Rows;

    /// <summary>Runs over sequences of places in a batch, and gives each the same bits as alone.</summary>
    /// <param name="gates">The gates of every place.</param>
    /// <param name="sequences">Stretches of places; they do not overlap.</param>
    /// <param name="states">Takes the states: that of place p begins at p x <paramref name="stride"/> + <paramref name="offset"/>.</param>
    /// <param name="stride">Values between the states of two places.</param>
    /// <param name="offset">Where in a place's values the state begins.</param>
    public void Run(GateRows gates, TokenRange[] sequences, Span<float> states, int stride, int offset)
    {
        var width = 4 * Size;
        using var memory = Scratch.Of(LaneCount * (Size + Size + width));
        var hidden = memory.Values[..(LaneCount * Size)];
        var cell = memory.Values.Slice(hidden.Length, hidden.Length);
        var sums = memory.Values[(2 * hidden.Length)..];
        var waiting = ShortestFirst(sequences);
        Span<Lane> lanes = stackalloc Lane[LaneCount];
        for (var (active, left) = (0, waiting.Length); Fill(lanes, ref active, waiting, ref left, hidden, cell);)
        {
            recurrent.Multiply(hidden, sums, active);
            for (var i = 0; i < active; i++)
            {
                var state = hidden.Slice(i * Size, Size);
                Update(gates.At(lanes[i].Place, gateOffset, width), sums.Slice(i * width, width), cell.Slice(i * Size, Size), state);
                state.CopyTo(states[((lanes[i].Place * stride) + offset)..]);
                lanes[i] = new Lane(lanes[i].Place + (backwards ? -1 : 1), lanes[i].Left - 1);
            }
        }
    }

    /// <summary>Takes out the lanes that have ended and begins new ones; false when nothing is left to do.</summary>
    private bool Fill(Span<Lane> lanes, ref int active, TokenRange[] waiting, ref int left, Span<float> hidden, Span<float> cell)
    {
        for (var i = active - 1; i >= 0; i--)
        {
            if (lanes[i].Left > 0) continue;
            active--;
            lanes[i] = lanes[active];
            hidden.Slice(active * Size, Size).CopyTo(hidden[(i * Size)..]);
            cell.Slice(active * Size, Size).CopyTo(cell[(i * Size)..]);
        }

        for (; active < LaneCount && left > 0; active++)
        {
            var next = waiting[--left];
            lanes[active] = new Lane(backwards ? next.End - 1 : next.Start, next.Length);
            hidden.Slice(active * Size, Size).Clear();
            cell.Slice(active * Size, Size).Clear();
        }

        return active > 0;
    }

    /// <summary>The sequences by length: begun from the longest, few are left to run alone at the end.</summary>
    private static TokenRange[] ShortestFirst(TokenRange[] sequences)
    {
        var order = new long[sequences.Length];
        for (var i = 0; i < order.Length; i++) order[i] = ((long)sequences[i].Length << 32) | (uint)i;
        Array.Sort(order);
        var result = new TokenRange[order.Length];
        for (var i = 0; i < order.Length; i++) result[i] = sequences[(int)order[i]];
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Update(ReadOnlySpan<float> gates, ReadOnlySpan<float> sums, Span<float> cell, Span<float> hidden)
    {
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var s = ref MemoryMarshal.GetReference(sums);
        ref var c = ref MemoryMarshal.GetReference(cell);
        ref var h = ref MemoryMarshal.GetReference(hidden);
        var size = (nuint)Size;
        for (nuint i = 0; i < size; i += 16)
        {
            var input = Activation.Sigmoid(Vector512.LoadUnsafe(ref g, i) + Vector512.LoadUnsafe(ref s, i));
            var forget = Activation.Sigmoid(Vector512.LoadUnsafe(ref g, size + i) + Vector512.LoadUnsafe(ref s, size + i));
            var update = Activation.Tanh(Vector512.LoadUnsafe(ref g, (2 * size) + i) + Vector512.LoadUnsafe(ref s, (2 * size) + i));
            var output = Activation.Sigmoid(Vector512.LoadUnsafe(ref g, (3 * size) + i) + Vector512.LoadUnsafe(ref s, (3 * size) + i));
            var next = Vector512.FusedMultiplyAdd(forget, Vector512.LoadUnsafe(ref c, i), input * update);
            next.StoreUnsafe(ref c, i);
            (output * Activation.Tanh(next)).StoreUnsafe(ref h, i);
        }
    }

    /// <summary>A sequence under way: the place it reads next and how many are left.</summary>
    private readonly record struct Lane(int Place, int Left);
}
