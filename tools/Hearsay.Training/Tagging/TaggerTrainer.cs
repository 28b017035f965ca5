using System.Numerics.Tensors;
using Hearsay.Reading.Network;
using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Training.Tagging;

/// <summary>Trains <see cref="TrainedTagger"/>: an averaged perceptron (Collins 2002), its own decisions as context.</summary>
internal sealed class TaggerTrainer(int seed)
{
    private readonly float[] _weights = new float[TagFeatures.Buckets * TrainedTagger.Tags];
    private readonly float[] _totals = new float[TagFeatures.Buckets * TrainedTagger.Tags];
    private int _steps;

    /// <summary>Passes over the sentences; gives the averaged weights as bytes.</summary>
    public sbyte[] Train(IReadOnlyList<TaggedSentence> sentences, int epochs)
    {
        var (order, random) = (sentences.ToArray(), new Random(seed));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var sentence in order) Learn(sentence);
        }

        for (var i = 0; i < _weights.Length; i++) _weights[i] -= _totals[i] / _steps;
        var largest = Math.Abs(TensorPrimitives.MaxMagnitude(_weights));
        return [.. _weights.Select(w => (sbyte)MathF.Round(w / largest * 127 * Spread) is var b && Math.Abs(w / largest * 127 * Spread) <= 127 ? b : (sbyte)(Math.Sign(w) * 127))];
    }

    // The largest weights are few; cutting them at a third of their size leaves the others three times as many steps.
    private const float Spread = 3;

    private void Learn(TaggedSentence sentence)
    {
        Span<int> buckets = stackalloc int[TagFeatures.Count];
        Span<float> scores = stackalloc float[TrainedTagger.Tags];
        var (before, before2) = (TrainedTagger.Tags, TrainedTagger.Tags);
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            TagFeatures.Collect(sentence.Words, i, before, before2, buckets);
            scores.Clear();
            foreach (var bucket in buckets)
                TensorPrimitives.Add(scores, _weights.AsSpan(bucket * TrainedTagger.Tags, TrainedTagger.Tags), scores);
            var (guess, right) = (TensorPrimitives.IndexOfMax<float>(scores), (int)sentence.Tags[i]);
            _steps++;
            if (guess != right)
                foreach (var bucket in buckets) Move(bucket * TrainedTagger.Tags, guess, right);
            (before, before2) = (guess, before);
        }
    }

    private void Move(int row, int guess, int right)
    {
        (_weights[row + right], _totals[row + right]) = (_weights[row + right] + 1, _totals[row + right] + _steps);
        (_weights[row + guess], _totals[row + guess]) = (_weights[row + guess] - 1, _totals[row + guess] - _steps);
    }
}

/// <summary>A sentence's words and their tags.</summary>
internal sealed record TaggedSentence(WordForm[] Words, UniversalTag[] Tags);
