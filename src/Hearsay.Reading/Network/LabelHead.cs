namespace Hearsay.Reading.Network;

/// <summary>A linear layer with few outputs, one weight row an output, and the softmax over them.</summary>
internal sealed class LabelHead(float[] weights, float[] bias)
{
    /// <summary>Number of outputs.</summary>
    public int Labels => bias.Length;

    /// <summary>Loads <c>NAME.weight</c> (labels x inputs) and <c>NAME.bias</c>.</summary>
    public static LabelHead Load(ModelFile file, string name) => new(file.Floats(name + ".weight"), file.Floats(name + ".bias"));

    /// <summary>The output before squashing.</summary>
    public float Score(ReadOnlySpan<float> input, int label) =>
        bias[label] + Vectors.Dot(input, weights.AsSpan(label * input.Length, input.Length));

    /// <summary>Probabilities of the labels for <paramref name="count"/> inputs of <paramref name="size"/> values.</summary>
    public float[] Probabilities(ReadOnlySpan<float> inputs, int count, int size)
    {
        var result = new float[count * Labels];
        for (var i = 0; i < count; i++)
        {
            var row = result.AsSpan(i * Labels, Labels);
            for (var label = 0; label < Labels; label++) row[label] = Score(inputs.Slice(i * size, size), label);
            Vectors.SoftMax(row);
        }

        return result;
    }
}
