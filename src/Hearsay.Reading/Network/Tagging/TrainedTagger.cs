namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// Gives each word of a sentence its part of speech: a linear model that decides from left to right and sees its last two
/// decisions. Immutable, so safe for many threads.
/// </summary>
internal sealed class TrainedTagger(LinearScorer scorer)
{
    /// <summary>Number of tags.</summary>
    public static int Tags { get; } = Enum.GetValues<UniversalTag>().Length;

    /// <summary>Loads <c>tagger</c> (buckets x tags).</summary>
    /// <exception cref="InvalidDataException">The model holds no tagger.</exception>
    public static TrainedTagger Load(ModelFile file) => new(new LinearScorer(file.Shorts("tagger"), Tags));

    /// <summary>The tags of a sentence's words.</summary>
    public UniversalTag[] Tag(SentenceForms sentence)
    {
        var result = new UniversalTag[sentence.Length];
        Span<int> buckets = stackalloc int[TagFeatures.Count];
        Span<int> scores = stackalloc int[Tags];
        var (before, before2) = (Tags, Tags);
        for (var i = 0; i < result.Length; i++)
        {
            TagFeatures.Collect(sentence, i, before, before2, buckets);
            scorer.Score(buckets, scores);
            (before, before2) = (Best(scores), before);
            result[i] = (UniversalTag)before;
        }

        return result;
    }

    /// <summary>The tag with the highest score; of equals the first.</summary>
    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var tag = 1; tag < scores.Length; tag++)
            if (scores[tag] > scores[best]) best = tag;
        return best;
    }
}
