using Hearsay.Desk.Charts;

namespace Hearsay.Desk.Tests.Charts;

public sealed class TimeScaleTests
{
    [Theory]
    [InlineData("2031-05-04", "2031-05-07", "4 May 2031", 4)]
    [InlineData("2031-05-04", "2031-06-07", "4 May 2031", 5)]
    [InlineData("2031-01-15", "2031-09-07", "February 2031", 8)]
    [InlineData("2029-01-01", "2034-09-07", "2029", 6)]
    [InlineData("0001-01-01", "9999-12-31", "1000", 9)]
    public void Ticks_OfAnyLengthOfTime_AreRoundAndFew(string first, string last, string word, int count)
    {
        var scale = new TimeScale(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"), 0, 900);

        var ticks = scale.Ticks.ToList();

        Assert.Equal((word, count), (ticks[0].Words, ticks.Count));
        Assert.All(ticks, tick => Assert.InRange(tick.X, 0, 900));
    }

    [Fact]
    public void Day_FromStartToEnd_IsAsWideAsItsShare()
    {
        var scale = new TimeScale(new DateOnly(2031, 5, 1), new DateOnly(2031, 5, 10), 100, 50);

        Assert.Equal((100, 105, 150), (scale.Start(new DateOnly(2031, 5, 1)), scale.End(new DateOnly(2031, 5, 1)), scale.End(new DateOnly(2031, 5, 10))));
    }
}
