namespace Hearsay.Reading.Network;

/// <summary>
/// A linear model of cues over <see cref="LexicalFeatures"/>: sure of the words it has seen, where the network is sure of
/// contexts. Mixed into the network's cue probabilities.
/// </summary>
internal sealed class LexicalCueModel(sbyte[] weights, float scale)
{
    /// <summary>Labels of a token: outside, begins a cue, inside one.</summary>
    public const int Labels = 3;

    /// <summary>Loads <c>lexical</c> (buckets x 3) and <c>lexical.scale</c>.</summary>
    public static LexicalCueModel Load(ModelFile file) => new(file.Bytes("lexical"), file.Floats("lexical.scale")[0]);

    /// <summary>Probabilities of the labels for each token of a passage.</summary>
    public float[] Probabilities(Passage passage)
    {
        var result = new float[passage.Count * Labels];
        Span<int> buckets = stackalloc int[LexicalFeatures.Count];
        for (var i = 0; i < passage.Count; i++)
        {
            LexicalFeatures.Collect(passage, i, buckets);
            var (outside, begins, inside) = (0, 0, 0);
            foreach (var bucket in buckets)
            {
                outside += weights[bucket * Labels];
                begins += weights[(bucket * Labels) + 1];
                inside += weights[(bucket * Labels) + 2];
            }

            var row = result.AsSpan(i * Labels, Labels);
            (row[0], row[1], row[2]) = (outside * scale, begins * scale, inside * scale);
            Vectors.SoftMax(row);
        }

        return result;
    }
}
