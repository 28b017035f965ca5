namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// Labels the names of a sentence: a linear model that decides from left to right, and a name goes on only with its own kind.
/// Immutable; what it remembers of a report is handed to it.
/// </summary>
internal sealed class TrainedNameTagger(LinearScorer scorer)
{
    /// <summary>Loads <c>names</c> (buckets x labels).</summary>
    /// <exception cref="InvalidDataException">The model holds no names.</exception>
    public static TrainedNameTagger Load(ModelFile file) => new(new LinearScorer(file.Shorts("names"), NameLabels.Count));

    /// <summary>The labels (<see cref="NameLabels"/>) of a sentence's words; the memory is read, then told.</summary>
    public int[] Label(SentenceForms sentence, ReadOnlySpan<UniversalTag> tags, NameMemory memory)
    {
        var labels = new int[sentence.Length];
        Span<int> buckets = stackalloc int[NameFeatures.Count];
        Span<int> scores = stackalloc int[NameLabels.Count];
        var (before, before2) = (-1, -1);
        for (var i = 0; i < labels.Length; i++)
        {
            NameFeatures.Collect(sentence, tags, i, (before, before2, memory.Earlier(sentence.Form(i))), buckets);
            scorer.Score(buckets, scores);
            (before, before2) = (NameLabels.Best<int>(scores, before), before);
            labels[i] = before;
        }

        memory.Keep(sentence, labels);
        return labels;
    }
}
