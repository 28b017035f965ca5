namespace Hearsay.Model;

/// <summary>
/// The few runs of a text's words that stand for all of them when texts are looked for that share a passage. Winnowing (Schleimer, Wilkerson and Aiken,
/// SIGMOD 2003): of every <see cref="Window"/> runs in a row the one with the smallest hash is taken, so that two texts that share
/// <see cref="ShortestPassage"/> words in a row share a fingerprint, wherever these stand. Not a proof that they do: a hash has <see cref="Bits"/> bits.
/// </summary>
public static class Fingerprints
{
    /// <summary>How many runs in a row have at least one fingerprint among them.</summary>
    public const int Window = 4;

    /// <summary>Words in the shortest passage that is always found.</summary>
    public const int ShortestPassage = WordRuns.Length + Window - 1;

    /// <summary>Bits of a fingerprint. Of a hundred million others one in ten thousand is the same by chance.</summary>
    public const int Bits = 40;

    /// <summary>The fingerprints of a report's words below the header, each once: about two of every five words. None for a text of fewer words than <see cref="ShortestPassage"/>.</summary>
    public static IReadOnlyCollection<ulong> Of(Report report) => Of(TextWord.Of(report));

    /// <summary>The fingerprints of a text's words, each once.</summary>
    public static IReadOnlyCollection<ulong> Of(IEnumerable<TextWord> words)
    {
        var hashes = WordRuns.Hashes([.. words]);
        for (var i = 0; i < hashes.Length; i++) hashes[i] = Mixed(hashes[i]);
        var taken = new HashSet<ulong>();
        for (var i = 0; i + Window <= hashes.Length; i++)
        {
            var smallest = hashes[i];
            for (var j = i + 1; j < i + Window; j++) smallest = Math.Min(smallest, hashes[j]);
            taken.Add(smallest);
        }

        return taken;
    }

    // The last step of MurmurHash3: which run of a window is smallest must not hang on how its words begin.
    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return (hash ^ (hash >> 33)) >> (64 - Bits);
    }
}
