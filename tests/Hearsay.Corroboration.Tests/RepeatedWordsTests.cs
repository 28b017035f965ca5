using System.Diagnostics;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>A text may hold one thing thousands of times in a row: what it takes to link it must not go by the square of how often.</summary>
public sealed class RepeatedWordsTests
{
    [Theory]
    [InlineData("Una Berg ")]
    [InlineData("Una Berg of the Coastguard ")]
    [InlineData("Colonel ")]
    [InlineData("their spokesman Una Berg ")]
    public void Link_FourTimesTheWords_TakesNoMoreThanEightTimes(string words)
    {
        const int length = 60_000;
        var one = string.Concat(Enumerable.Repeat(words, length / words.Length));
        var four = string.Concat(Enumerable.Repeat(one, 4));
        Assert.True(Enumerable.Range(0, 8).Any(_ => TimeOf(four) < TimeOf(one) * 8), "four times the words took more than eight times as long, eight times in a row");
    }

    private static double TimeOf(string words)
    {
        var report = new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Una Berg"), "the bridge is shut").Says(Body("Coastguard"), "the mill is shut").Text(words).Build();
        var clock = Stopwatch.StartNew();
        new ClaimLinker().Link([report]);
        return clock.Elapsed.TotalMilliseconds;
    }
}
