using Hearsay.Desk.Reviewing;

namespace Hearsay.Desk.Tests;

public sealed class KeptResultsTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wait_WhileTheWorkTakesLonger_AnswersWithNothingAndLaterWithItsOneResult()
    {
        await using var kept = new KeptResults<string>();
        using var gate = new ManualResetEventSlim();
        var begun = 0;
        string Work()
        {
            Interlocked.Increment(ref begun);
            gate.Wait(Stop);
            return "done";
        }

        Assert.Null(await kept.WaitAsync("flood", 1, Work, TimeSpan.Zero, Stop));
        Assert.Null(await kept.WaitAsync("flood", 1, Work, TimeSpan.Zero, Stop));
        gate.Set();

        Assert.Equal("done", await kept.WaitAsync("flood", 1, Work, Long, Stop));
        Assert.Equal(1, begun);
    }

    [Fact]
    public async Task Wait_OfAnotherVersionOrName_WorksItOutAnew()
    {
        await using var kept = new KeptResults<string>();

        Assert.Equal("one", await kept.WaitAsync("flood", 1, () => "one", Long, Stop));
        Assert.Equal("two", await kept.WaitAsync("flood", 2, () => "two", Long, Stop));
        Assert.Equal("two", await kept.WaitAsync("flood", 2, () => "three", Long, Stop));
        Assert.Equal("four", await kept.WaitAsync("fire", 2, () => "four", Long, Stop));
    }

    [Fact]
    public async Task Wait_OfWorkThatFails_ThrowsOnceAndBeginsAnew()
    {
        await using var kept = new KeptResults<string>();

        await Assert.ThrowsAsync<InvalidDataException>(() => kept.WaitAsync("flood", 1, () => throw new InvalidDataException(), Long, Stop));

        Assert.Equal("done", await kept.WaitAsync("flood", 1, () => "done", Long, Stop));
    }
}
