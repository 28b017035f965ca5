using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// Two <see cref="Lstm"/> over the same inputs, one forwards, one backwards; their states stand side by side, and so do the
/// weights from inputs to gates.
/// </summary>
internal sealed class BiLstm
{
    private readonly Lstm _forward, _backward;

    private BiLstm(Lstm forward, Lstm backward) => (_forward, _backward) = (forward, backward);

    /// <summary>Length of a state, both directions together.</summary>
    public int Size => 2 * _forward.Size;

    /// <summary>Number of gate values a token has, both directions together.</summary>
    public int Gates => 8 * _forward.Size;

    /// <summary>Loads <c>NAME.forward.recurrent</c> and <c>NAME.backward.recurrent</c> (size x 4 size).</summary>
    public static BiLstm Load(ModelFile file, string name)
    {
        var (forward, backward) = (file.Matrix(name + ".forward.recurrent"), file.Matrix(name + ".backward.recurrent"));
        return new(new Lstm(forward, backwards: false, gateOffset: 0), new Lstm(backward, backwards: true, gateOffset: forward.Columns));
    }

    /// <summary>The weights from inputs to the gates of both directions, <c>NAME.forward.input</c> beside <c>NAME.backward.input</c>: inputs x <see cref="Gates"/>.</summary>
    public float[] InputWeights(ModelFile file, string name) =>
        SideBySide(file.Floats(name + ".forward.input"), file.Floats(name + ".backward.input"), Gates / 2);

    /// <summary>The biases of the gates of both directions.</summary>
    public static float[] Biases(ModelFile file, string name) => [.. file.Floats(name + ".forward.bias"), .. file.Floats(name + ".backward.bias")];

    /// <summary>Writes the state of every place of the sequences, <see cref="Size"/> values each.</summary>
    public void Run(GateRows gates, TokenRange[] sequences, Span<float> states)
    {
        _forward.Run(gates, sequences, states, Size, 0);
        _backward.Run(gates, sequences, states, Size, Size / 2);
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
}
