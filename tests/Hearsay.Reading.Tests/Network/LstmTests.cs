using Hearsay.Reading.Network;

namespace Hearsay.Reading.Tests.Network;

public sealed class LstmTests
{
    private const int Size = 16;
    private static readonly float[] Recurrent = PackedMatrixTests.Numbers(Size * 4 * Size, 5);
    private static readonly int[] Lengths = [3, 7, 1, 5, 6, 2];
    private static readonly float[][] Gates = [.. Lengths.Select((length, i) => PackedMatrixTests.Numbers(length * 4 * Size, 10 + i))];

    [Fact]
    public void Run_Forwards_EqualsTheArithmeticByHand() => AssertEqual(ByHand(Gates[1], 7, false), Run(false, 1)[0]);

    [Fact]
    public void Run_Backwards_ReadsFromTheEnd() => AssertEqual(ByHand(Gates[1], 7, true), Run(true, 1)[0]);

    [Fact]
    public void Run_ManySequences_GivesEachTheSameBitsAsAlone()
    {
        var together = Run(false, 0, 1, 2, 3, 4, 5);
        for (var i = 0; i < Lengths.Length; i++) Assert.Equal(Run(false, i)[0], together[i]);
    }

    private static float[][] Run(bool backwards, params int[] which)
    {
        var states = which.Select(i => new float[Lengths[i] * Size]).ToArray();
        var layer = new Lstm(new PackedMatrix(Recurrent, Size, 4 * Size), backwards);
        layer.Run([.. which.Select(i => Gates[i])], states, [.. which.Select(i => Lengths[i])], Size, 0);
        return states;
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
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 1e-5);
    }
}
