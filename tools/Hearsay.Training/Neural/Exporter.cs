using Hearsay.Reading.Network;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>Writes the module's weights in the layout that <see cref="ReaderNetwork"/> loads.</summary>
internal static class Exporter
{
    /// <summary>The model file's bytes.</summary>
    public static byte[] Export(ReaderModule module, Vocabulary vocabulary, float[] lexical, ModelMetadata metadata)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var writer = new ModelWriter();
        writer.AddHashes("words.keys", vocabulary.WordKeys);
        writer.AddHashes("vectors.keys", vocabulary.VectorKeys);
        writer.AddTable("vectors", vocabulary.Vectors, vocabulary.VectorSize);
        foreach (var (name, table) in module.Tables) AddTable(writer, name, table);
        foreach (var (name, layer) in module.Layers) AddLayer(writer, name, layer);
        foreach (var (name, linear) in module.Linears) AddLinear(writer, name, linear);
        AddLexical(writer, lexical);
        return writer.ToFile(metadata);
    }

    private static void AddTable(ModelWriter writer, string name, Embedding table)
    {
        var (values, size) = (Values(table.weight!), (int)table.weight!.shape[1]);
        if (name.StartsWith("argument.", StringComparison.Ordinal)) writer.AddHalf(name, values, values.Length / size, size);
        else writer.AddTable(name, values, size);
    }

    private static void AddLayer(ModelWriter writer, string name, LSTM layer)
    {
        var p = layer.named_parameters().ToDictionary(n => n.name, n => (Tensor)n.parameter);
        var (input, recurrent) = (p["weight_ih_l0"].t(), p["weight_hh_l0"].t());
        writer.AddHalf(name + ".input", Values(input), Shape(input));
        writer.AddHalf(name + ".recurrent", Values(recurrent), Shape(recurrent));
        var bias = p["bias_ih_l0"] + p["bias_hh_l0"];
        writer.AddSingle(name + ".bias", Values(bias), Shape(bias));
    }

    /// <summary>Layers without a bias are packed for products (inputs x outputs), label heads keep one row an output.</summary>
    private static void AddLinear(ModelWriter writer, string name, Linear linear)
    {
        if (linear.bias is null)
        {
            var weight = linear.weight!.t();
            writer.AddHalf(name, Values(weight), Shape(weight));
            return;
        }

        writer.AddHalf(name + ".weight", Values(linear.weight!), Shape(linear.weight!));
        writer.AddSingle(name + ".bias", Values(linear.bias), Shape(linear.bias));
    }

    private static void AddLexical(ModelWriter writer, float[] weights)
    {
        var scale = Math.Max(1e-6f, Math.Abs(System.Numerics.Tensors.TensorPrimitives.MaxMagnitude(weights)) / 127f);
        var bytes = new sbyte[weights.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (sbyte)MathF.Round(weights[i] / scale);
        writer.AddBytes("lexical", bytes, bytes.Length / LexicalCueModel.Labels, LexicalCueModel.Labels);
        writer.AddSingle("lexical.scale", [scale], 1);
    }

    private static float[] Values(Tensor t) => t.detach().cpu().contiguous().data<float>().ToArray();

    private static int[] Shape(Tensor t) => [.. t.shape.Select(n => (int)n)];
}
