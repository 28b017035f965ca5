namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// What the finder of names sees of a word: forms, shapes, clusters and parts of speech around it, the labels before it, and the
/// label that the same word had last in this report (Ratinov and Roth 2009), each hashed to a bucket.
/// </summary>
internal static class NameFeatures
{
    /// <summary>Buckets of the hashed feature space; a power of two.</summary>
    public const int Buckets = 1 << 17;

    /// <summary>Features a word has.</summary>
    public const int Count = 32;

    /// <summary>Writes the buckets of word <paramref name="i"/>'s features.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Its parts of speech.</param>
    /// <param name="i">The word.</param>
    /// <param name="history">The labels of the two words before, and the one this word had last; -1 where there is none.</param>
    /// <param name="buckets">Where they go.</param>
    public static void Collect(SentenceForms sentence, ReadOnlySpan<UniversalTag> tags, int i, (int Before, int Before2, int Earlier) history, Span<int> buckets)
    {
        var (word, left, right) = (sentence.Form(i), sentence.Form(i - 1), sentence.Form(i + 1));
        var (left2, right2) = (sentence.Form(i - 2), sentence.Form(i + 2));
        var (cluster, leftCluster, rightCluster) = (sentence.Cluster(i), sentence.Cluster(i - 1), sentence.Cluster(i + 1));
        var (before, before2, earlier) = ((ulong)(history.Before + 20), (ulong)(history.Before2 + 20), (ulong)(history.Earlier + 20));
        var (tag, leftTag, rightTag) = (TagAt(tags, i), TagAt(tags, i - 1), TagAt(tags, i + 1));
        ReadOnlySpan<ulong> features =
        [
            word.Word, word.Prefix, word.Suffix2, word.Suffix3, word.Shape, cluster, tag,
            left.Word, right.Word, left2.Word, right2.Word, left.Shape, right.Shape, leftCluster, rightCluster, sentence.Cluster(i - 2), sentence.Cluster(i + 2),
            StableHash.Join(left.Word, word.Shape), StableHash.Join(word.Shape, right.Word), StableHash.Join(left.Word, word.Word), StableHash.Join(word.Word, right.Word),
            StableHash.Join(StableHash.Join(leftTag, tag), rightTag), StableHash.Join(word.Shape, (ulong)(i == 0 ? 1 : 0)),
            before, StableHash.Join(before, before2), StableHash.Join(before, word.Word), StableHash.Join(before, cluster), StableHash.Join(before, StableHash.Join(word.Shape, tag)),
            earlier, StableHash.Join(earlier, before), StableHash.Join(StableHash.Join(left.Shape, word.Shape), right.Shape), 1,
        ];
        for (var f = 0; f < features.Length; f++) buckets[f] = StableHash.Bucket(StableHash.Join((ulong)f + 151, features[f]), Buckets);
    }

    private static ulong TagAt(ReadOnlySpan<UniversalTag> tags, int i) => (uint)i < (uint)tags.Length ? (ulong)tags[i] + 1 : 0;
}
