using Hearsay.Fetching;
using Hearsay.Files;
using Hearsay.Intake;
using Hearsay.Model;

namespace Hearsay.Watching;

/// <summary>A feed, asked for when it is due: whether it has changed, and less and less often while it cannot be had.</summary>
internal sealed class FeedWatch(Uri address, WebFetcher fetcher, TimeProvider clock, TimeSpan every)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(7);

    /// <summary>The key of its state.</summary>
    public string Key => address.AbsoluteUri;

    /// <summary>How long until it may be asked for; zero or less when it may be now. A single look waits only for a server that failed or asked for it.</summary>
    public TimeSpan Left(FeedState? state, bool once) => state?.Due is { } due && !(once && state.Failures == 0) ? due - clock.GetUtcNow() : TimeSpan.Zero;

    /// <summary>Asks for it: the file to add, if there is anything new, its state from then on, and what was wrong.</summary>
    public async Task<(ReportFile? File, FeedState State, Fault? Fault)> AskAsync(FeedState? before, CancellationToken stop)
    {
        var fetched = await fetcher.FetchAsync(address, before?.Validators, stop).ConfigureAwait(false);
        var fault = fetched.Fault ?? NoFeed(fetched.File);
        if (fault is not null) return (null, Failed(before, fetched.RetryAfter), fault);
        var validators = fetched.File is null ? before?.Validators : fetched.Validators;
        return (fetched.File, new FeedState { Validators = validators, Due = clock.GetUtcNow() + every }, null);
    }

    private static Fault? NoFeed(ReportFile? file) =>
        file?.Handed is { } bytes && !ReportIntake.HoldsFeedItems(bytes) ? new Fault(file.Path, "this is no feed, or one without an item.", "Give the address of its RSS, Atom or JSON feed; 'hearsay add' takes a single page.") : null;

    private FeedState Failed(FeedState? before, TimeSpan? asked)
    {
        var failures = (before?.Failures ?? 0) + 1;
        var delay = Least(FirstDelay * Math.Pow(2, Math.Min(failures - 1, 20)), LongestDelay);
        if (asked is { } wish && wish > delay) delay = Least(wish, LongestAsked);
        return new FeedState { Validators = before?.Validators, Failures = failures, Due = clock.GetUtcNow() + delay };
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
