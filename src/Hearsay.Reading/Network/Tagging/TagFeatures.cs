namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// What the tagger sees of a word: its form, affixes, shape and cluster, its neighbours', and the two tags given before it, each
/// hashed to a bucket. The same for training and reading.
/// </summary>
internal static class TagFeatures
{
    /// <summary>Buckets of the hashed feature space; a power of two.</summary>
    public const int Buckets = 1 << 17;

    /// <summary>Features a word has.</summary>
    public const int Count = 28;

    /// <summary>Writes the buckets of word <paramref name="i"/>'s features.</summary>
    public static void Collect(SentenceForms sentence, int i, int before, int before2, Span<int> buckets)
    {
        var (word, left, right) = (sentence.Form(i), sentence.Form(i - 1), sentence.Form(i + 1));
        var (left2, right2) = (sentence.Form(i - 2), sentence.Form(i + 2));
        var (cluster, leftCluster, rightCluster) = (sentence.Cluster(i), sentence.Cluster(i - 1), sentence.Cluster(i + 1));
        var (tag, tags) = ((ulong)before + 100, ((ulong)before * 64) + (ulong)before2 + 1000);
        ReadOnlySpan<ulong> features =
        [
            word.Word, word.Prefix, word.Suffix2, word.Suffix3, word.Shape, left.Word, right.Word, left2.Word, right2.Word,
            StableHash.Join(left.Word, word.Word), StableHash.Join(word.Word, right.Word), left.Suffix3, right.Suffix3, right.Shape,
            StableHash.Join(word.Suffix3, right.Suffix3), StableHash.Join(word.Shape, (ulong)(i == 0 ? 1 : 0)), StableHash.Join(left.Shape, word.Shape),
            tag, tags, StableHash.Join(tag, word.Word), StableHash.Join(tag, word.Suffix3), StableHash.Join(tags, word.Word), StableHash.Join(tag, right.Word),
            cluster, leftCluster, rightCluster, StableHash.Join(tag, cluster), 1,
        ];
        for (var f = 0; f < features.Length; f++) buckets[f] = StableHash.Bucket(StableHash.Join((ulong)f + 51, features[f]), Buckets);
    }
}
