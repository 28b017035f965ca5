namespace Hearsay.Desk;

/// <summary>Work that goes on beside the pages, one piece after the other in the order it was handed over, whether or not the one before it failed.</summary>
internal sealed class OneByOne
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Ends with the last piece handed over so far, and as that does.</summary>
    public Task Last
    {
        get
        {
            lock (_lock) return _last;
        }
    }

    /// <summary>Does the work when all before it is done.</summary>
    public Task Run(Action work) => Run(() =>
    {
        work();
        return true;
    });

    /// <summary>Does the work when all before it is done; what it throws, the task throws.</summary>
    public Task<T> Run<T>(Func<T> work)
    {
        lock (_lock)
        {
            var result = _last.ContinueWith(_ => work(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            _last = result;
            return result;
        }
    }
}
