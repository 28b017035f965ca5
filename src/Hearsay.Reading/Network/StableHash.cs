using System.Runtime.CompilerServices;

namespace Hearsay.Reading.Network;

/// <summary>
/// FNV-1a over UTF-16 code units, 64 bits (Fowler, Noll, Vo). Part of the model format: the same on every machine and in
/// every run, which <see cref="string.GetHashCode()"/> is not. Not safe against chosen collisions; none would do harm.
/// </summary>
internal static class StableHash
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The hash of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word) hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>The hash of a pair, in that order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong left, ulong right) => Mix((left * 31) ^ Mix(right));

    /// <summary>Spreads a hash over all bits, so that its low ones can index a table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }

    /// <summary>A bucket below <paramref name="count"/>, a power of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bucket(ulong hash, int count) => (int)(Mix(hash) & (ulong)(count - 1));
}
