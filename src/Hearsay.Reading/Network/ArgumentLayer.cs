using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// For one cue at a time, which tokens name the speaker and which are what is said: a second, smaller <see cref="BiLstm"/> over
/// each token's state, its product with the cue's state, the cue's state, the distance and the sentence.
/// </summary>
internal sealed class ArgumentLayer
{
    // So many tokens are looked at together, a passage counted once for each of its cues: enough to share weights, few enough for the caches.
    private const int MostPlaces = 512;

    private readonly BiLstm _layer;
    private readonly PackedMatrix _token, _cue, _tokenGates, _productGates, _cueGates;
    private readonly float[] _bias, _context;
    private readonly LabelHead _labels, _doubt, _verdict;

    /// <summary>Loads it.</summary>
    public ArgumentLayer(ModelFile file)
    {
        (_token, _cue) = (file.Matrix("argument.token"), file.Matrix("argument.cue"));
        _layer = BiLstm.Load(file, "argument");
        var size = _token.Columns;
        var (weights, width) = (_layer.InputWeights(file, "argument"), _layer.Gates);
        PackedMatrix Part(int from) => new(weights.AsSpan(from * size * width, size * width), size, width);
        (_tokenGates, _productGates, _cueGates) = (Part(0), Part(1), Part(2));
        var (distances, relations) = (file.Floats("argument.distance"), file.Floats("argument.relation"));
        var (distanceSize, relationSize) = (distances.Length / CueContext.Distances, relations.Length / CueContext.Relations);
        _context = SumOfEach(
            Fold(distances, distanceSize, weights.AsSpan(3 * size * width), width),
            Fold(relations, relationSize, weights.AsSpan(((3 * size) + distanceSize) * width), width),
            width);
        _bias = BiLstm.Biases(file, "argument");
        _labels = LabelHead.Load(file, "argument.label");
        (_doubt, _verdict) = (LabelHead.Load(file, "argument.doubt"), LabelHead.Load(file, "argument.verdict"));
    }

    /// <summary>What each cue governs, in the order given; cues of one passage must follow one another.</summary>
    public IReadOnlyList<ArgumentScores> Score(IReadOnlyList<EncodedCue> cues)
    {
        var scores = new List<ArgumentScores>(cues.Count);
        for (var start = 0; start < cues.Count;)
        {
            var (end, places) = (start, 0);
            while (end < cues.Count && (end == start || places + cues[end].Encoded.Passage.Count <= MostPlaces)) places += cues[end++].Encoded.Passage.Count;
            Score(cues, start, end, places, scores);
            start = end;
        }

        return scores;
    }

    private void Score(IReadOnlyList<EncodedCue> all, int start, int end, int count, List<ArgumentScores> scores)
    {
        var cues = new EncodedCue[end - start];
        for (var i = 0; i < cues.Length; i++) cues[i] = all[start + i];
        using var gates = Scratch.Of(count * _bias.Length);
        using var states = Scratch.Of(count * _layer.Size);
        var cueStates = CueStates(cues);
        var sequences = WriteGates(cues, cueStates, count, gates.Values);
        _layer.Run(new GateRows(gates.Values, _bias.Length, GateRows.Each(count)), sequences, states.Values);
        for (var i = 0; i < cues.Length; i++)
        {
            var output = states.Values.Slice(sequences[i].Start * _layer.Size, sequences[i].Length * _layer.Size);
            scores.Add(new ArgumentScores(_labels.Probabilities(output, sequences[i].Length, _layer.Size), Verdict(output, cueStates.AsSpan(i * _cue.Columns, _cue.Columns))));
        }
    }

    /// <summary>The mean of the states of each cue's tokens, made shorter.</summary>
    private float[] CueStates(EncodedCue[] cues)
    {
        var size = _cue.Rows;
        var means = new float[cues.Length * size];
        for (var c = 0; c < cues.Length; c++)
        {
            var (states, cue, mean) = (cues[c].Encoded.States, cues[c].Cue, means.AsMemory(c * size, size));
            for (var i = cue.Start; i < cue.End; i++) Vectors.Add(states.Span.Slice(i * size, size), mean.Span);
            foreach (ref var value in mean.Span) value /= cue.Length;
        }

        var result = new float[cues.Length * _cue.Columns];
        _cue.Multiply(means, result, cues.Length);
        return result;
    }

    /// <summary>Writes the gates of every token of every cue's passage, and gives the places they stand at, cue after cue.</summary>
    private TokenRange[] WriteGates(EncodedCue[] cues, float[] cueStates, int count, Span<float> gates)
    {
        var (size, width) = (_token.Columns, _bias.Length);
        var constants = new float[cues.Length * width];
        for (var i = 0; i < cues.Length; i++) _bias.CopyTo(constants, i * width);
        _cueGates.MultiplyAdd(cueStates, constants, cues.Length);
        using var products = Scratch.Of(count * size);
        var longest = Longest(cues);
        using var tokens = Scratch.Of(longest * size);
        using var tokenGates = Scratch.Of(longest * width);
        var sequences = new TokenRange[cues.Length];
        var at = 0;
        for (var i = 0; i < cues.Length; i++)
        {
            var length = cues[i].Encoded.Passage.Count;
            if (i == 0 || !ReferenceEquals(cues[i].Encoded, cues[i - 1].Encoded))
            {
                // What the passage's tokens contribute whatever the cue.
                _token.Multiply(cues[i].Encoded.States.Span, tokens.Values, length);
                _tokenGates.Multiply(tokens.Values, tokenGates.Values, length);
            }

            sequences[i] = new TokenRange(at, at + length);
            WriteGates(cues[i], tokenGates.Values, constants.AsSpan(i * width, width), gates.Slice(at * width, length * width));
            for (var t = 0; t < length; t++)
                Vectors.Multiply(tokens.Values.Slice(t * size, size), cueStates.AsSpan(i * size, size), products.Values.Slice((at + t) * size, size));
            at += length;
        }

        _productGates.MultiplyAdd(products.Values, gates, count);
        return sequences;
    }

    private static int Longest(EncodedCue[] cues)
    {
        var longest = 0;
        foreach (var cue in cues) longest = Math.Max(longest, cue.Encoded.Passage.Count);
        return longest;
    }

    /// <summary>Writes the gates' share of tokens, cue, distance and sentence.</summary>
    private void WriteGates(EncodedCue cue, ReadOnlySpan<float> tokenGates, ReadOnlySpan<float> constant, Span<float> gates)
    {
        var (width, passage) = (_bias.Length, cue.Encoded.Passage);
        for (var i = 0; i < passage.Count; i++)
        {
            var context = _context.AsSpan(((CueContext.Distance(i, cue.Cue) * CueContext.Relations) + CueContext.Relation(passage, i, cue.Cue)) * width, width);
            Vectors.Sum(tokenGates.Slice(i * width, width), constant, context, gates.Slice(i * width, width));
        }
    }

    /// <summary>Log-odds that the cue is one: from the strongest signals of the layer over the passage, and the cue itself.</summary>
    private float Verdict(ReadOnlySpan<float> output, ReadOnlySpan<float> cueState)
    {
        var size = _layer.Size;
        float[] evidence = [.. output[..size], .. cueState];
        for (var i = size; i < output.Length; i += size) Vectors.Max(output.Slice(i, size), evidence.AsSpan(0, size));
        var hidden = new float[_doubt.Labels];
        for (var i = 0; i < hidden.Length; i++) hidden[i] = MathF.Max(0, _doubt.Score(evidence, i));
        return _verdict.Score(hidden, 0);
    }

    /// <summary>The gates' share of each row of a small table, worked out once.</summary>
    private static float[] Fold(float[] table, int size, ReadOnlySpan<float> weights, int width)
    {
        var count = table.Length / size;
        var result = new float[count * width];
        new PackedMatrix(weights[..(size * width)], size, width).Multiply(table, result, count);
        return result;
    }

    /// <summary>Every row of one table plus every row of another, which change fastest.</summary>
    private static float[] SumOfEach(float[] slow, float[] fast, int width)
    {
        var result = new float[slow.Length * fast.Length / width];
        for (var (at, s) = (0, 0); s < slow.Length; s += width)
            for (var f = 0; f < fast.Length; f += width, at += width)
            {
                slow.AsSpan(s, width).CopyTo(result.AsSpan(at));
                Vectors.Add(fast.AsSpan(f, width), result.AsSpan(at, width));
            }

        return result;
    }
}
