namespace Hearsay.Model.Tests;

public sealed class TimestampTests
{
    [Theory]
    [InlineData("2031-03-12T20:15:00+01:00", "2031-03-12T20:15:00+01:00")]
    [InlineData("2031-03-12T20:15:00.25Z", "2031-03-12T20:15:00.25Z")]
    [InlineData("2031-03-12T20:15Z", "2031-03-12T20:15:00Z")]
    [InlineData("2025-01-20", "2025-01-20")]
    [InlineData("2025-01", "2025-01")]
    [InlineData(" 2025-01-20 07:20:11 ", "2025-01-20T07:20:11")]
    public void TryParse_Iso_RoundTrips(string text, string expected)
    {
        Assert.True(Timestamp.TryParse(text, out var timestamp));
        Assert.Equal(expected, timestamp.ToString());
    }

    [Theory]
    [InlineData("2031-02-30")]
    [InlineData("2031-13-01T00:00:00Z")]
    [InlineData("2031-01-01T25:00:00Z")]
    [InlineData("2031-01T10:00:00Z")]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_NoSuchDate_IsFalse(string? text) => Assert.False(Timestamp.TryParse(text, out _));

    [Fact]
    public void Instant_OffsetKnown_IsTheMoment()
    {
        Assert.True(Timestamp.TryParse("2031-03-15T18:00:00-05:00", out var timestamp));
        Assert.Equal(new DateTimeOffset(2031, 3, 15, 23, 0, 0, TimeSpan.Zero), timestamp.Instant);
    }
}
