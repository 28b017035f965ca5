namespace Hearsay.Model;

/// <summary>Runs of words in a row, by which texts are compared: shingles.</summary>
public static class WordRuns
{
    /// <summary>Words in a run.</summary>
    public const int Length = 5;

    /// <summary>The hash (FNV-1a) of the run that starts at each word, the same on every machine; fewer than the words by <see cref="Length"/> - 1.</summary>
    public static ulong[] Hashes(IReadOnlyList<TextWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var each = new ulong[words.Count];
        for (var i = 0; i < each.Length; i++) each[i] = Fnv(words[i].Lower);
        var hashes = new ulong[Math.Max(0, words.Count - Length + 1)];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = 14695981039346656037UL;
            for (var j = i; j < i + Length; j++) hash = (hash ^ each[j]) * 1099511628211UL;
            hashes[i] = hash;
        }

        return hashes;
    }

    private static ulong Fnv(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
