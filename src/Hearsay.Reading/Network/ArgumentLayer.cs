using System.Numerics.Tensors;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// For one cue at a time, which tokens name the speaker and which are what is said: a second, smaller <see cref="BiLstm"/> over
/// each token's state, its product with the cue's state, the cue's state, the distance and the sentence.
/// </summary>
internal sealed class ArgumentLayer
{
    private readonly BiLstm _layer;
    private readonly PackedMatrix _token, _cue, _tokenGates, _productGates, _cueGates;
    private readonly float[] _bias, _distance, _relation;
    private readonly LabelHead _labels, _doubt, _verdict;

    /// <summary>Loads it.</summary>
    public ArgumentLayer(ModelFile file)
    {
        (_token, _cue) = (file.Matrix("argument.token"), file.Matrix("argument.cue"));
        _layer = BiLstm.Load(file, "argument");
        var size = _token.Columns;
        var forward = file.Floats("argument.forward.input");
        var backward = file.Floats("argument.backward.input");
        var weights = SideBySide(forward, backward, _layer.Gates);
        var width = 2 * _layer.Gates;
        PackedMatrix Part(int from) => new(weights.AsSpan(from * size * width, size * width), size, width);
        (_tokenGates, _productGates, _cueGates) = (Part(0), Part(1), Part(2));
        var (distances, relations) = (file.Floats("argument.distance"), file.Floats("argument.relation"));
        var (distanceSize, relationSize) = (distances.Length / CueContext.Distances, relations.Length / CueContext.Relations);
        _distance = Fold(distances, distanceSize, weights.AsSpan(3 * size * width), width);
        _relation = Fold(relations, relationSize, weights.AsSpan(((3 * size) + distanceSize) * width), width);
        _bias = [.. file.Floats("argument.forward.bias"), .. file.Floats("argument.backward.bias")];
        _labels = LabelHead.Load(file, "argument.label");
        (_doubt, _verdict) = (LabelHead.Load(file, "argument.doubt"), LabelHead.Load(file, "argument.verdict"));
    }

    /// <summary>What each cue of a passage governs.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="states">The encoder's states of its tokens.</param>
    /// <param name="cues">The cues, within the passage.</param>
    public IReadOnlyList<ArgumentScores> Score(Passage passage, float[] states, IReadOnlyList<TokenRange> cues)
    {
        if (cues.Count == 0) return [];
        var size = _token.Columns;
        var tokens = new float[passage.Count * size];
        _token.MultiplyAdd(states, tokens, passage.Count);
        var common = new float[passage.Count * _bias.Length];
        for (var i = 0; i < passage.Count; i++) _bias.CopyTo(common.AsSpan(i * _bias.Length));
        _tokenGates.MultiplyAdd(tokens, common, passage.Count);
        var cueStates = cues.Select(cue => CueState(states, cue)).ToArray();
        var gates = cues.Select((cue, i) => Gates(passage, tokens, common, cue, cueStates[i])).ToArray();
        var outputs = _layer.Run(gates, [.. cues.Select(_ => passage.Count)]);
        return [.. outputs.Select((output, i) => new ArgumentScores(
            _labels.Probabilities(output, passage.Count, _layer.Size), Verdict(output, cueStates[i])))];
    }

    private float[] CueState(float[] states, TokenRange cue)
    {
        var size = _cue.Rows;
        var mean = new float[size];
        for (var i = cue.Start; i < cue.End; i++) TensorPrimitives.Add(mean, states.AsSpan(i * size, size), mean);
        TensorPrimitives.Divide(mean, cue.Length, mean);
        var result = new float[_cue.Columns];
        _cue.MultiplyAdd(mean, result, 1);
        return result;
    }

    private (float[] Forward, float[] Backward) Gates(Passage passage, float[] tokens, float[] common, TokenRange cue, float[] cueState)
    {
        var (size, width) = (_token.Columns, _bias.Length);
        var constant = new float[width];
        _cueGates.MultiplyAdd(cueState, constant, 1);
        var products = new float[tokens.Length];
        for (var i = 0; i < passage.Count; i++) TensorPrimitives.Multiply(tokens.AsSpan(i * size, size), cueState, products.AsSpan(i * size, size));
        var sums = new float[common.Length];
        for (var i = 0; i < passage.Count; i++)
        {
            var row = sums.AsSpan(i * width, width);
            TensorPrimitives.Add(common.AsSpan(i * width, width), constant, row);
            TensorPrimitives.Add(row, _distance.AsSpan(CueContext.Distance(i, cue) * width, width), row);
            TensorPrimitives.Add(row, _relation.AsSpan(CueContext.Relation(passage, i, cue) * width, width), row);
        }

        _productGates.MultiplyAdd(products, sums, passage.Count);
        return Split(sums, passage.Count, width / 2);
    }

    private static (float[] Forward, float[] Backward) Split(float[] sums, int count, int half)
    {
        var (forward, backward) = (new float[count * half], new float[count * half]);
        for (var i = 0; i < count; i++)
        {
            sums.AsSpan(2 * i * half, half).CopyTo(forward.AsSpan(i * half));
            sums.AsSpan(((2 * i) + 1) * half, half).CopyTo(backward.AsSpan(i * half));
        }

        return (forward, backward);
    }

    /// <summary>Log-odds that the cue is one: from the strongest signals of the layer over the passage, and the cue itself.</summary>
    private float Verdict(float[] output, float[] cueState)
    {
        var size = _layer.Size;
        float[] evidence = [.. output.AsSpan(0, size), .. cueState];
        for (var i = size; i < output.Length; i += size) TensorPrimitives.Max(evidence.AsSpan(0, size), output.AsSpan(i, size), evidence.AsSpan(0, size));
        var hidden = new float[_doubt.Labels];
        for (var i = 0; i < hidden.Length; i++) hidden[i] = MathF.Max(0, _doubt.Score(evidence, i));
        return _verdict.Score(hidden, 0);
    }

    private static float[] SideBySide(float[] left, float[] right, int width)
    {
        var result = new float[left.Length * 2];
        for (var row = 0; row * width < left.Length; row++)
        {
            left.AsSpan(row * width, width).CopyTo(result.AsSpan(2 * row * width));
            right.AsSpan(row * width, width).CopyTo(result.AsSpan(((2 * row) + 1) * width));
        }

        return result;
    }

    /// <summary>The gates' share of each row of a small table, worked out once.</summary>
    private static float[] Fold(float[] table, int size, ReadOnlySpan<float> weights, int width)
    {
        var count = table.Length / size;
        var result = new float[count * width];
        new PackedMatrix(weights[..(size * width)], size, width).MultiplyAdd(table, result, count);
        return result;
    }
}
