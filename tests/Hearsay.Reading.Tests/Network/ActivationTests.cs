using System.Runtime.Intrinsics;
using Hearsay.Reading.Network;

namespace Hearsay.Reading.Tests.Network;

public sealed class ActivationTests
{
    public static TheoryData<float> Values => [.. Enumerable.Range(-40, 81).Select(i => i * 0.37f)];

    [Theory]
    [MemberData(nameof(Values))]
    public void Exp_Value_IsWithinFloatPrecision(float x) =>
        Assert.Equal(1, Activation.Exp(Vector512.Create(x))[3] / Math.Exp(x), 1e-6);

    [Theory]
    [MemberData(nameof(Values))]
    public void SigmoidAndTanh_Value_AreWithinFloatPrecision(float x)
    {
        Assert.Equal(1 / (1 + Math.Exp(-x)), Activation.Sigmoid(Vector512.Create(x))[0], 5e-7);
        Assert.Equal(Math.Tanh(x), Activation.Tanh(Vector512.Create(x))[15], 5e-7);
    }

    [Theory]
    [InlineData(1e30f, 1f)]
    [InlineData(-1e30f, 0f)]
    [InlineData(float.PositiveInfinity, 1f)]
    public void Sigmoid_BeyondRange_Saturates(float x, float expected) =>
        Assert.Equal(expected, Activation.Sigmoid(Vector512.Create(x))[0], 6);
}
