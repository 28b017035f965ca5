namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// What the tagger sees of a word: its form, affixes and shape, its neighbours' forms, and the two tags given before it, each
/// hashed to a bucket. The same for training and reading.
/// </summary>
internal static class TagFeatures
{
    /// <summary>Buckets of the hashed feature space; a power of two.</summary>
    public const int Buckets = 1 << 18;

    /// <summary>Features a word has.</summary>
    public const int Count = 24;

    private static readonly WordForm Edge = new(1, 2, 3, 4, 5);

    /// <summary>Writes the buckets of word <paramref name="i"/>'s features.</summary>
    public static void Collect(ReadOnlySpan<WordForm> words, int i, int before, int before2, Span<int> buckets)
    {
        var (word, left, right) = (words[i], At(words, i - 1), At(words, i + 1));
        var (left2, right2) = (At(words, i - 2), At(words, i + 2));
        var (tag, tags) = ((ulong)before + 100, ((ulong)before * 64) + (ulong)before2 + 1000);
        ReadOnlySpan<ulong> features =
        [
            word.Word, word.Prefix, word.Suffix2, word.Suffix3, word.Shape, left.Word, right.Word, left2.Word, right2.Word,
            StableHash.Join(left.Word, word.Word), StableHash.Join(word.Word, right.Word), left.Suffix3, right.Suffix3, right.Shape,
            StableHash.Join(word.Suffix3, right.Suffix3), StableHash.Join(word.Shape, (ulong)(i == 0 ? 1 : 0)), StableHash.Join(left.Shape, word.Shape),
            tag, tags, StableHash.Join(tag, word.Word), StableHash.Join(tag, word.Suffix3), StableHash.Join(tags, word.Word), StableHash.Join(tag, right.Word), 1,
        ];
        for (var f = 0; f < features.Length; f++) buckets[f] = StableHash.Bucket(StableHash.Join((ulong)f + 51, features[f]), Buckets);
    }

    private static WordForm At(ReadOnlySpan<WordForm> words, int i) => (uint)i < (uint)words.Length ? words[i] : Edge;
}
