using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Lexical;

/// <summary>
/// Trains <see cref="LexicalCueModel"/>: multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), each feature
/// left out at random so that no single n-gram decides alone.
/// </summary>
internal sealed class LexicalTrainer(int seed)
{
    private const float Rate = 0.1f, Dropout = 0.3f;
    private readonly float[] _weights = new float[LexicalFeatures.Buckets * LexicalCueModel.Labels];
    private readonly float[] _squares = new float[LexicalFeatures.Buckets * LexicalCueModel.Labels];
    private readonly Random _random = new(seed);

    /// <summary>Trains for some passes over the passages and gives the weights, buckets x 3.</summary>
    public float[] Train(IReadOnlyList<LabelledPassage> passages, int epochs)
    {
        var order = passages.ToArray();
        var buckets = new int[LexicalFeatures.Count];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var labelled in order)
            {
                for (var i = 0; i < labelled.Passage.Count; i++)
                {
                    if (labelled.IsSilent(i)) continue;
                    LexicalFeatures.Collect(labelled.Passage, i, buckets);
                    Learn(buckets, labelled.Label(i));
                }
            }
        }

        return _weights;
    }

    private void Learn(int[] buckets, int label)
    {
        Span<int> kept = stackalloc int[LexicalFeatures.Count];
        var count = 0;
        foreach (var bucket in buckets)
            if (_random.NextSingle() >= Dropout) kept[count++] = bucket * LexicalCueModel.Labels;
        kept = kept[..count];
        Span<float> p = stackalloc float[LexicalCueModel.Labels];
        p.Clear();
        foreach (var at in kept)
            for (var k = 0; k < p.Length; k++) p[k] += _weights[at + k] / (1 - Dropout);
        System.Numerics.Tensors.TensorPrimitives.SoftMax(p, p);
        p[label] -= 1;
        if (Math.Abs(p[label]) < 0.003f) return;
        foreach (var at in kept)
            for (var k = 0; k < p.Length; k++) Step(at + k, p[k]);
    }

    private void Step(int at, float gradient)
    {
        _squares[at] += gradient * gradient;
        _weights[at] -= Rate * gradient / (MathF.Sqrt(_squares[at]) + 1e-3f);
    }
}
