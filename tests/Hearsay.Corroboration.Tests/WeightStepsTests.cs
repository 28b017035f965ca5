using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Tests;

public sealed class WeightStepsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    [InlineData(64, 64)]
    [InlineData(100, 64)]
    [InlineData(200, 256)]
    [InlineData(100_000, 65_536)]
    public void OfFrequency_Count_IsTheNearestStep(int count, double step) => Assert.Equal(step, WeightSteps.OfFrequency(count));

    [Fact]
    public void OfFrequency_RisingCounts_NeverFall() =>
        Assert.All(Enumerable.Range(1, 2_000), n => Assert.True(WeightSteps.OfFrequency(n) <= WeightSteps.OfFrequency(n + 1)));

    [Theory]
    [InlineData(128, 128)]
    [InlineData(129, 256)]
    public void OfWordings_Count_IsTheNextPowerOfTwo(int count, double step) => Assert.Equal(step, WeightSteps.OfWordings(count));
}
