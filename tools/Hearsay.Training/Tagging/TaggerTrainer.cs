using System.Numerics.Tensors;
using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Training.Tagging;

/// <summary>Trains <see cref="TrainedTagger"/>, its own decisions as context.</summary>
internal sealed class TaggerTrainer(int seed)
{
    private readonly Perceptron _model = new(TagFeatures.Buckets, TrainedTagger.Tags);

    /// <summary>Passes over the sentences; gives the averaged weights as the reader stores them.</summary>
    public short[] Train(IReadOnlyList<LabelledSentence> sentences, int epochs)
    {
        var (order, random) = (sentences.ToArray(), new Random(seed));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var sentence in order) Learn(sentence);
        }

        return _model.Averaged();
    }

    private void Learn(LabelledSentence labelled)
    {
        Span<int> buckets = stackalloc int[TagFeatures.Count];
        var sentence = new SentenceForms(labelled.Forms, labelled.Clusters);
        var (before, before2) = (TrainedTagger.Tags, TrainedTagger.Tags);
        for (var i = 0; i < sentence.Length; i++)
        {
            TagFeatures.Collect(sentence, i, before, before2, buckets);
            var guess = TensorPrimitives.IndexOfMax(_model.Score(buckets));
            _model.Learn(buckets, guess, labelled.Labels[i]);
            (before, before2) = (guess, before);
        }
    }
}
