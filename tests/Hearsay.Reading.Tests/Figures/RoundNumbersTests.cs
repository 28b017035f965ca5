using Hearsay.Reading.Figures;

namespace Hearsay.Reading.Tests.Figures;

public sealed class RoundNumbersTests
{
    [Theory]
    [InlineData(20, true)]
    [InlineData(300, true)]
    [InlineData(1_500, true)]
    [InlineData(2_000_000, true)]
    [InlineData(10, false)]
    [InlineData(15, false)]
    [InlineData(110, false)]
    [InlineData(1_250, false)]
    [InlineData(20.5, false)]
    public void Is_Number_IsRoundWithFewDigitsAndNoughts(double value, bool expected) => Assert.Equal(expected, RoundNumbers.Is(value));
}
