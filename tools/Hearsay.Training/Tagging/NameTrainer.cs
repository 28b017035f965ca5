using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Training.Tagging;

/// <summary>Trains <see cref="TrainedNameTagger"/> on documents in random order, its own decisions as context and memory.</summary>
internal sealed class NameTrainer(TrainedTagger tagger, int seed)
{
    private readonly Perceptron _model = new(NameFeatures.Buckets, NameLabels.Count);

    /// <summary>Passes over the sentences, which stand in the order of their documents; gives the averaged weights as the reader stores them.</summary>
    public short[] Train(IReadOnlyList<LabelledSentence> sentences, int epochs)
    {
        var tags = sentences.Select(s => tagger.Tag(new SentenceForms(s.Forms, s.Clusters))).ToArray();
        var starts = Enumerable.Range(0, sentences.Count).Where(i => i == 0 || sentences[i].StartsDocument).ToArray();
        var (order, random) = (Enumerable.Range(0, starts.Length).ToArray(), new Random(seed));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var document in order)
            {
                var memory = new NameMemory();
                var end = document + 1 < starts.Length ? starts[document + 1] : sentences.Count;
                for (var s = starts[document]; s < end; s++) Learn(sentences[s], tags[s], memory);
            }
        }

        return _model.Averaged();
    }

    private void Learn(LabelledSentence labelled, UniversalTag[] tags, NameMemory memory)
    {
        Span<int> buckets = stackalloc int[NameFeatures.Count];
        var sentence = new SentenceForms(labelled.Forms, labelled.Clusters);
        var guesses = new int[sentence.Length];
        var (before, before2) = (-1, -1);
        for (var i = 0; i < guesses.Length; i++)
        {
            NameFeatures.Collect(sentence, tags, i, (before, before2, memory.Earlier(sentence.Form(i))), buckets);
            guesses[i] = NameLabels.Best(_model.Score(buckets), before);
            _model.Learn(buckets, guesses[i], labelled.Labels[i]);
            (before, before2) = (guesses[i], before);
        }

        memory.Keep(sentence, guesses);
    }
}
