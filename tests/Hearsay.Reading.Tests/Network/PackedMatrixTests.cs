using Hearsay.Reading.Network;

namespace Hearsay.Reading.Tests.Network;

public sealed class PackedMatrixTests
{
    // Eight at once, then four, then one.
    private const int Count = 13;

    private static readonly float[] Weights = Numbers(24 * 64, 1);
    private static readonly float[] Inputs = Numbers(Count * 24, 2);
    private readonly PackedMatrix _matrix = new(Weights, 24, 64);

    [Fact]
    public void MultiplyAdd_AnyInputs_AddsTheProduct()
    {
        var outputs = Numbers(Count * 64, 3);
        var before = outputs.ToArray();
        _matrix.MultiplyAdd(Inputs, outputs, Count);
        for (var i = 0; i < outputs.Length; i++)
        {
            var (input, column) = (i / 64, i % 64);
            var expected = before[i] + Enumerable.Range(0, 24).Sum(row => Inputs[(input * 24) + row] * (double)Weights[(row * 64) + column]);
            Assert.Equal(expected, outputs[i], 2e-3);
        }
    }

    [Fact]
    public void Multiply_WhateverStoodThere_WritesTheProduct()
    {
        var (added, written) = (new float[Count * 64], Numbers(Count * 64, 3));
        _matrix.MultiplyAdd(Inputs, added, Count);
        _matrix.Multiply(Inputs, written, Count);
        Assert.Equal(added, written);
    }

    [Fact]
    public void Multiply_OddLengthAndManyInputs_GivesEachItsProduct()
    {
        const int Rows = 39, Many = 150;
        var (weights, inputs, outputs) = (Numbers(Rows * 32, 4), Numbers(Many * Rows, 5), new float[Many * 32]);
        new PackedMatrix(weights, Rows, 32).Multiply(inputs, outputs, Many);
        for (var i = 0; i < outputs.Length; i++)
            Assert.Equal(Enumerable.Range(0, Rows).Sum(row => inputs[(i / 32 * Rows) + row] * (double)weights[(row * 32) + (i % 32)]), outputs[i], 2e-3);
    }

    [Fact]
    public void Multiply_AllAtTheirGreatest_DoesNotOverflow()
    {
        const int Rows = 512;
        float[] ones = [.. Enumerable.Repeat(1f, Rows * 32)], outputs = new float[32];
        new PackedMatrix(ones, Rows, 32).Multiply(ones.AsSpan(0, Rows), outputs, 1);
        Assert.All(outputs, o => Assert.Equal(Rows, o, 0.5));
    }

    [Fact]
    public void Multiply_Zeros_GivesZeros()
    {
        float[] outputs = Numbers(64, 6);
        _matrix.Multiply(new float[24], outputs, 1);
        Assert.All(outputs, o => Assert.Equal(0, o));
    }

    [Fact]
    public void MultiplyAdd_OneAtATime_GivesTheSameBits()
    {
        var together = new float[Count * 64];
        _matrix.MultiplyAdd(Inputs, together, Count);
        for (var i = 0; i < Count; i++)
        {
            var alone = new float[64];
            _matrix.MultiplyAdd(Inputs.AsSpan(i * 24, 24), alone, 1);
            Assert.Equal(together[(i * 64)..((i + 1) * 64)], alone);
        }
    }

    [Fact]
    public void Constructor_ColumnsNotAMultipleOf32_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PackedMatrix(new float[24 * 30], 24, 30));

    /// <summary>Numbers between -1 and 1 that look random and are the same each time.</summary>
    internal static float[] Numbers(int count, int seed) =>
        [.. Enumerable.Range(0, count).Select(i => (float)Math.Sin(((i + 1) * 12.9898) + (seed * 78.233)))];
}
