namespace Hearsay.Intake;

/// <summary>
/// Runs the parser of a part on a thread of its own, so that one that never ends or nests too deep costs one part and not the program. A
/// thread that is past its time is asked to stop and left behind: there is no way to end it by force.
/// </summary>
internal static class Guard
{
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>The work's result, or a timeout.</summary>
    /// <exception cref="TimeoutException">It took longer than the limit.</exception>
    public static T Run<T>(Func<CancellationToken, T> work, TimeSpan limit)
    {
        var stop = new CancellationTokenSource();
        var (result, failure) = (default(T), (Exception?)null);
        var thread = new Thread(Work, StackSize) { IsBackground = true, Name = "Hearsay intake" };
        thread.Start();
        if (!thread.Join(limit))
        {
            stop.Cancel();
            throw new TimeoutException();
        }

        stop.Dispose();
        if (failure is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        return result!;

        void Work()
        {
            try
            {
                result = work(stop.Token);
            }
            catch (Exception e)
            {
                failure = e;
            }
        }
    }
}
