namespace Hearsay.Reading.Network;

/// <summary>Two <see cref="Lstm"/> over the same inputs, one forwards, one backwards; their states stand side by side.</summary>
internal sealed class BiLstm
{
    private readonly Direction _forward, _backward;

    private BiLstm(Direction forward, Direction backward) => (_forward, _backward) = (forward, backward);

    /// <summary>Length of a state, both directions together.</summary>
    public int Size => 2 * _forward.Layer.Size;

    /// <summary>Number of gate values a token has in one direction.</summary>
    public int Gates => 4 * _forward.Layer.Size;

    /// <summary>Loads <c>NAME.forward.*</c> and <c>NAME.backward.*</c>: input (inputs x 4 size), recurrent (size x 4 size), bias (4 size).</summary>
    public static BiLstm Load(ModelFile file, string name) => new(Direction.Load(file, name, false), Direction.Load(file, name, true));

    /// <summary>What the biases and inputs (one after another in memory) add to the gates, forwards and backwards.</summary>
    public (float[] Forward, float[] Backward) Project(ReadOnlySpan<float> inputs, int count) =>
        (_forward.Project(inputs, count), _backward.Project(inputs, count));

    /// <summary>The states of each sequence: length x <see cref="Size"/> values.</summary>
    public float[][] Run(IReadOnlyList<(float[] Forward, float[] Backward)> gates, IReadOnlyList<int> lengths)
    {
        var states = new float[lengths.Count][];
        for (var i = 0; i < states.Length; i++) states[i] = new float[lengths[i] * Size];
        _forward.Layer.Run([.. gates.Select(g => g.Forward)], states, lengths, Size, 0);
        _backward.Layer.Run([.. gates.Select(g => g.Backward)], states, lengths, Size, Size / 2);
        return states;
    }

    private sealed record Direction(PackedMatrix Input, float[] Bias, Lstm Layer)
    {
        public static Direction Load(ModelFile file, string name, bool backwards)
        {
            name += backwards ? ".backward" : ".forward";
            return new Direction(
                file.Matrix(name + ".input"), file.Floats(name + ".bias"), new Lstm(file.Matrix(name + ".recurrent"), backwards));
        }

        public float[] Project(ReadOnlySpan<float> inputs, int count)
        {
            var gates = new float[count * Bias.Length];
            for (var i = 0; i < count; i++) Bias.CopyTo(gates.AsSpan(i * Bias.Length));
            Input.MultiplyAdd(inputs, gates, count);
            return gates;
        }
    }
}
