using System.Numerics.Tensors;

namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// Gives each word of a sentence its part of speech: an averaged perceptron (Collins 2002) that decides from left to right and
/// sees its last two decisions. Immutable, so safe for many threads.
/// </summary>
internal sealed class TrainedTagger(sbyte[] weights)
{
    /// <summary>Number of tags.</summary>
    public static int Tags { get; } = Enum.GetValues<UniversalTag>().Length;

    /// <summary>Loads <c>tagger</c> (buckets x tags).</summary>
    /// <exception cref="InvalidDataException">The model holds no tagger.</exception>
    public static TrainedTagger Load(ModelFile file) => new(file.Bytes("tagger"));

    /// <summary>The tags of a sentence's words.</summary>
    public UniversalTag[] Tag(ReadOnlySpan<WordForm> words)
    {
        var result = new UniversalTag[words.Length];
        Span<int> buckets = stackalloc int[TagFeatures.Count];
        Span<int> scores = stackalloc int[Tags];
        var (before, before2) = (Tags, Tags);
        for (var i = 0; i < words.Length; i++)
        {
            TagFeatures.Collect(words, i, before, before2, buckets);
            scores.Clear();
            foreach (var bucket in buckets)
            {
                var row = weights.AsSpan(bucket * Tags, Tags);
                for (var tag = 0; tag < row.Length; tag++) scores[tag] += row[tag];
            }

            (before, before2) = (TensorPrimitives.IndexOfMax<int>(scores), before);
            result[i] = (UniversalTag)before;
        }

        return result;
    }
}
