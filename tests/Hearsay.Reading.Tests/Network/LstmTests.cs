using Hearsay.Reading.Network;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Tests.Network;

public sealed class LstmTests
{
    private const int Size = 16;
    private static readonly float[] Recurrent = PackedMatrixTests.Numbers(Size * 4 * Size, 5);
    private static readonly int[] Lengths = [3, 7, 1, 5, 6, 2, 9, 4, 8, 1, 2];
    private static readonly float[][] Gates = [.. Lengths.Select((length, i) => PackedMatrixTests.Numbers(length * 4 * Size, 10 + i))];

    [Fact]
    public void Run_Forwards_EqualsTheArithmeticByHand() => AssertEqual(ByHand(Gates[1], 7, false), Run(false, 1)[0]);

    [Fact]
    public void Run_Backwards_ReadsFromTheEnd() => AssertEqual(ByHand(Gates[1], 7, true), Run(true, 1)[0]);

    [Fact]
    public void Run_ManySequences_GivesEachTheSameBitsAsAlone()
    {
        foreach (var backwards in new[] { false, true })
        {
            var together = Run(backwards, [.. Enumerable.Range(0, Lengths.Length)]);
            for (var i = 0; i < Lengths.Length; i++) Assert.Equal(Run(backwards, i)[0], together[i]);
        }
    }

    [Fact]
    public void Run_PlacesThatShareARow_ReadItEach()
    {
        var (once, twice) = (new float[2 * Size], new float[2 * Size]);
        float[] row = Gates[2];
        Layer(false).Run(new GateRows([.. row, .. row], 4 * Size, [0, 1]), [new TokenRange(0, 2)], once, Size, 0);
        Layer(false).Run(new GateRows(row, 4 * Size, [0, 0]), [new TokenRange(0, 2)], twice, Size, 0);
        Assert.Equal(once, twice);
    }

    [Fact]
    public void Run_Offsets_ReadAndWriteTheirOwnPart()
    {
        var states = new float[2 * Size];
        new Lstm(new PackedMatrix(Recurrent, Size, 4 * Size), backwards: false, gateOffset: 4 * Size)
            .Run(new GateRows([.. new float[4 * Size], .. Gates[2]], 8 * Size, [0]), [new TokenRange(0, 1)], states, 2 * Size, Size);
        Assert.Equal([.. new float[Size], .. Run(false, 2)[0]], states);
    }

    private static Lstm Layer(bool backwards) => new(new PackedMatrix(Recurrent, Size, 4 * Size), backwards, gateOffset: 0);

    private static float[][] Run(bool backwards, params int[] which)
    {
        var (sequences, end) = (new List<TokenRange>(), 0);
        foreach (var i in which) sequences.Add(new TokenRange(end, end += Lengths[i]));
        var states = new float[end * Size];
        float[] gates = [.. which.SelectMany(i => Gates[i])];
        Layer(backwards).Run(new GateRows(gates, 4 * Size, [.. Enumerable.Range(0, end)]), [.. sequences], states, Size, 0);
        return [.. sequences.Select(s => states[(s.Start * Size)..(s.End * Size)])];
    }

    private static double[] ByHand(float[] gates, int length, bool backwards)
    {
        var (hidden, cell, states) = (new double[Size], new double[Size], new double[length * Size]);
        for (var step = 0; step < length; step++)
        {
            var at = backwards ? length - 1 - step : step;
            double Gate(int k, double[] h) => gates[(at * 4 * Size) + k] + Enumerable.Range(0, Size).Sum(j => h[j] * Recurrent[(j * 4 * Size) + k]);
            var before = hidden.ToArray();
            for (var i = 0; i < Size; i++)
            {
                cell[i] = (Sigmoid(Gate(Size + i, before)) * cell[i]) + (Sigmoid(Gate(i, before)) * Math.Tanh(Gate((2 * Size) + i, before)));
                hidden[i] = Sigmoid(Gate((3 * Size) + i, before)) * Math.Tanh(cell[i]);
                states[(at * Size) + i] = hidden[i];
            }
        }

        return states;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static void AssertEqual(double[] expected, float[] actual)
    {
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 1e-4);
    }
}
