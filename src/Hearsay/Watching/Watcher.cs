using Hearsay.Fetching;
using Hearsay.Files;
using Hearsay.Model;

namespace Hearsay.Watching;

/// <summary>
/// Adds what comes up in folders and feeds, round by round, until it is stopped. Files are added when they have stood still; feeds are asked
/// for one after the other. What was seen is remembered (<see cref="WatchState"/>) once it is kept.
/// </summary>
/// <param name="dossier">Where it goes.</param>
/// <param name="reader">What reads it.</param>
/// <param name="fetcher">What fetches feeds, and the pages that items lead to where that is asked for.</param>
/// <param name="state">What is remembered.</param>
/// <param name="clock">The clock.</param>
/// <param name="options">How often to look.</param>
public sealed class Watcher(Dossier dossier, ReportReader reader, WebFetcher fetcher, WatchState state, TimeProvider clock, WatchOptions options) : IDisposable
{
    // A folder whose files never stand still does not keep a single look from ending.
    private const int LooksOfOne = 3;

    private readonly SemaphoreSlim _changes = new(0);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Watches until stopped, or once.</summary>
    /// <param name="folders">Folders to look through.</param>
    /// <param name="feeds">Addresses of feeds, as <see cref="WebAddress.TryParse"/> reads them.</param>
    /// <param name="progress">Told of every report and fault that adding gives.</param>
    /// <param name="faults">Told of folders and addresses that cannot be had.</param>
    /// <param name="stop">Ends the watch in good order: what is being added is added to the end of its file's report.</param>
    public async Task<AddSummary> RunAsync(IReadOnlyList<string> folders, IReadOnlyList<Uri> feeds, IProgress<AddStep> progress, IProgress<Fault> faults, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(feeds);
        var watched = folders.Select(f => new FolderWatch(f, clock, options.Settle, () => _changes.Release())).ToList();
        var asked = feeds.Select(f => new FeedWatch(f, fetcher, clock, options.Every)).ToList();
        var sum = new AddSummary();
        try
        {
            var isLast = false;
            for (var look = 1; !stop.IsCancellationRequested && !isLast; look++)
            {
                sum = sum.Plus(LookThrough(watched, progress, faults, stop));
                foreach (var feed in asked) sum = sum.Plus(await AskAsync(feed, progress, faults, stop).ConfigureAwait(false));
                isLast = options.Once && (look == LooksOfOne || !watched.Any(w => w.IsWaiting));
                if (!isLast) await WaitAsync(watched, asked, stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Being stopped is how a watch ends.
        }
        finally
        {
            watched.ForEach(w => w.Dispose());
        }

        return sum;
    }

    /// <inheritdoc/>
    public void Dispose() => _changes.Dispose();

    private AddSummary LookThrough(List<FolderWatch> folders, IProgress<AddStep> progress, IProgress<Fault> faults, CancellationToken stop)
    {
        var found = new List<(ReportFile File, FileStamp Stamp)>();
        foreach (var folder in folders)
        {
            found.AddRange(folder.Look(state.Files, out var fault));
            if (fault is not null) faults.Report(fault);
        }

        if (found.Count == 0) return new AddSummary();
        var sum = dossier.Add([.. found.Select(f => f.File)], reader, progress, stop);
        if (stop.IsCancellationRequested) return sum;
        foreach (var (file, stamp) in found) state.Files[file.Path] = stamp;
        state.Save();
        return sum;
    }

    private async Task<AddSummary> AskAsync(FeedWatch feed, IProgress<AddStep> progress, IProgress<Fault> faults, CancellationToken stop)
    {
        var before = state.Feeds.GetValueOrDefault(feed.Key);
        if (feed.Left(before, options.Once) > TimeSpan.Zero || (!_asked.Add(feed.Key) && options.Once)) return new AddSummary();
        var (file, after, fault) = await feed.AskAsync(before, stop).ConfigureAwait(false);
        if (fault is not null) faults.Report(fault);
        var links = new List<Uri>();
        var sum = file is null ? new AddSummary() : dossier.Add([file], reader, new LinksOf(progress, links), stop);
        if (fault is not null) sum = sum with { Failed = sum.Failed + 1 };
        if (stop.IsCancellationRequested) return sum;
        state.Feeds[feed.Key] = after;
        if (options.Linked) sum = sum.Plus(await FollowAsync(links, progress, faults, stop).ConfigureAwait(false));
        state.Save();
        return sum;
    }

    private async Task<AddSummary> FollowAsync(List<Uri> links, IProgress<AddStep> progress, IProgress<Fault> faults, CancellationToken stop)
    {
        var (files, failed) = (new List<ReportFile>(), 0);
        foreach (var link in links.Where(l => !state.Linked.Contains(l.AbsoluteUri)))
        {
            var fetched = await fetcher.FetchAsync(link, stop: stop).ConfigureAwait(false);
            state.Linked.Add(link.AbsoluteUri);
            if (fetched.File is { } file) files.Add(file);
            if (fetched.Fault is not { } fault) continue;
            faults.Report(fault);
            failed++;
        }

        var sum = files.Count == 0 ? new AddSummary() : dossier.Add(files, reader, progress, stop);
        return sum with { Failed = sum.Failed + failed };
    }

    private async Task WaitAsync(List<FolderWatch> folders, List<FeedWatch> feeds, CancellationToken stop)
    {
        List<TimeSpan> waits = [.. feeds.Select(f => f.Left(state.Feeds.GetValueOrDefault(f.Key), once: false))];
        if (folders.Count > 0) waits.Add(folders.Any(f => f.IsWaiting) ? options.Settle : options.Scan);
        var wait = waits.Min();
        using var noticed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var notice = _changes.WaitAsync(noticed.Token);
        await Task.WhenAny(Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, noticed.Token), notice).ConfigureAwait(false);
        if (notice.IsCompletedSuccessfully) await Task.Delay(options.Settle, clock, stop).ConfigureAwait(false);
        await noticed.CancelAsync().ConfigureAwait(false);
        while (_changes.Wait(0, CancellationToken.None)) continue;
    }
}
