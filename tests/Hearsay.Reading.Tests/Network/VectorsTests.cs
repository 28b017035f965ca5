using Hearsay.Reading.Network;

namespace Hearsay.Reading.Tests.Network;

public sealed class VectorsTests
{
    private static readonly float[] A = PackedMatrixTests.Numbers(48, 1), B = PackedMatrixTests.Numbers(48, 2), C = PackedMatrixTests.Numbers(48, 3);

    [Fact]
    public void Elementwise_EqualTheArithmeticByHand()
    {
        var (added, summed, multiplied, raised) = (A.ToArray(), new float[48], new float[48], A.ToArray());
        Vectors.Add(B, added);
        Vectors.Sum(A, B, C, summed);
        Vectors.Multiply(A, B, multiplied);
        Vectors.Max(B, raised);
        Assert.Equal(A.Zip(B, (a, b) => a + b), added);
        Assert.Equal(Enumerable.Range(0, 48).Select(i => A[i] + B[i] + C[i]), summed);
        Assert.Equal(A.Zip(B, (a, b) => a * b), multiplied);
        Assert.Equal(A.Zip(B, Math.Max), raised);
    }

    [Fact]
    public void Dot_WhereverItsVectorsLie_GivesTheSameBits()
    {
        var shifted = Enumerable.Range(0, 9).Select(shift =>
        {
            float[] left = [.. new float[shift], .. A], right = [.. new float[(2 * shift) + 1], .. B];
            return Vectors.Dot(left.AsSpan(shift), right.AsSpan((2 * shift) + 1));
        }).ToArray();
        Assert.Equal(A.Zip(B, (a, b) => (double)a * b).Sum(), shifted[0], 1e-5);
        Assert.All(shifted, dot => Assert.Equal(shifted[0], dot));
    }

    [Fact]
    public void SoftMax_Scores_AreSharesOfTheirExponentials()
    {
        float[] scores = [1f, -2f, 0.5f];
        var sum = scores.Sum(s => Math.Exp(s));
        var expected = scores.Select(s => Math.Exp(s) / sum).ToArray();
        Vectors.SoftMax(scores);
        for (var i = 0; i < scores.Length; i++) Assert.Equal(expected[i], scores[i], 1e-6);
    }

    [Fact]
    public void LengthsThatDoNotFit_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Vectors.Dot(A.AsSpan(0, 20), B));
        Assert.Throws<ArgumentOutOfRangeException>(() => Vectors.Add(A.AsSpan(0, 32), new float[48]));
    }
}
