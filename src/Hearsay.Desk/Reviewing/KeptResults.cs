namespace Hearsay.Desk.Reviewing;

/// <summary>Results that take long: worked out beside the pages, one after the other, and kept until what they are made of changes.</summary>
/// <typeparam name="T">What is worked out.</typeparam>
internal sealed class KeptResults<T> : IAsyncDisposable
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Version, Task<T> Result)> _kept = new(StringComparer.Ordinal);
    private readonly OneByOne _working = new();

    /// <summary>The result of a name; null when it is not there after so long, and then goes on being worked out. What the work throws is thrown once, and the next call begins it anew.</summary>
    /// <param name="name">What the result is of.</param>
    /// <param name="version">Changes whenever the kept result is no longer good.</param>
    /// <param name="work">Works it out.</param>
    /// <param name="patience">The longest to wait.</param>
    /// <param name="leaving">Ends the waiting, not the work.</param>
    public async Task<T?> WaitAsync(string name, long version, Func<T> work, TimeSpan patience, CancellationToken leaving)
    {
        var result = Begin(name, version, work);
        if (await Task.WhenAny(result, Task.Delay(patience, leaving)) != result) return null;
        if (result.IsFaulted) Forget(name, result);
        return await result;
    }

    /// <summary>Waits for the work that runs.</summary>
    public async ValueTask DisposeAsync() => await _working.Last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private Task<T> Begin(string name, long version, Func<T> work)
    {
        lock (_lock)
        {
            if (_kept.TryGetValue(name, out var known) && known.Version == version) return known.Result;
            var result = _working.Run(work);
            _kept[name] = (version, result);
            return result;
        }
    }

    private void Forget(string name, Task<T> failed)
    {
        lock (_lock)
        {
            if (_kept.TryGetValue(name, out var known) && known.Result == failed) _kept.Remove(name);
        }
    }
}
