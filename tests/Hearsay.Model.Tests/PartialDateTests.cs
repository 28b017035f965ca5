namespace Hearsay.Model.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025", 2025, 1, 1, 2025, 12, 31)]
    [InlineData("2024-02", 2024, 2, 1, 2024, 2, 29)]
    [InlineData("2025-01-11", 2025, 1, 11, 2025, 1, 11)]
    public void TryParse_Partial_KeepsWhatIsKnown(string text, int y1, int m1, int d1, int y2, int m2, int d2)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((new DateOnly(y1, m1, d1), new DateOnly(y2, m2, d2)), (date.First, date.Last));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2025-00")]
    [InlineData("2025-1-1")]
    [InlineData("25-01-01")]
    [InlineData("2025-01-01-01")]
    public void TryParse_Malformed_IsFalse(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Of_NoSuchDay_NamesTheValue()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.Of(2025, 2, 29));
        Assert.Contains("2025-2-29", error.Message, StringComparison.Ordinal);
    }
}
