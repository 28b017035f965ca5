namespace Hearsay.Corroboration.Keeping;

/// <summary>Works out many things that have nothing to do with one another on all cores. What comes out does not depend on their number.</summary>
internal static class Concurrently
{
    // Fewer do not pay for the threads.
    private const int Many = 64;

    /// <summary>What a pure function makes of each, in order.</summary>
    public static IReadOnlyList<TResult> Of<T, TResult>(IReadOnlyCollection<T> items, Func<T, TResult> work) =>
        items.Count < Many ? [.. items.Select(work)] : [.. items.AsParallel().AsOrdered().Select(work)];
}
