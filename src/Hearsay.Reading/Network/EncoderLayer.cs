using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>A <see cref="BiLstm"/> with the weights from its inputs to its gates.</summary>
internal sealed class EncoderLayer
{
    private readonly BiLstm _layer;
    private readonly PackedMatrix _input;
    private readonly float[] _bias;

    /// <summary>Loads <c>NAME.forward.*</c> and <c>NAME.backward.*</c>: input (inputs x 4 size), recurrent (size x 4 size), bias (4 size).</summary>
    public EncoderLayer(ModelFile file, string name)
    {
        _layer = BiLstm.Load(file, name);
        _bias = BiLstm.Biases(file, name);
        var weights = _layer.InputWeights(file, name);
        _input = new PackedMatrix(weights, weights.Length / _bias.Length, _bias.Length);
    }

    /// <summary>Length of a state.</summary>
    public int Size => _layer.Size;

    /// <summary>Writes the states of every place of the sequences, one after another.</summary>
    /// <param name="inputs">Inputs, one after another.</param>
    /// <param name="rows">For each place, which input is its.</param>
    /// <param name="sequences">Stretches of places.</param>
    /// <param name="states">Takes <see cref="Size"/> values for each place.</param>
    public void Run(ReadOnlySpan<float> inputs, ReadOnlySpan<int> rows, TokenRange[] sequences, Span<float> states)
    {
        var (count, width) = (inputs.Length / _input.Rows, _bias.Length);
        using var gates = Scratch.Of(count * width);
        for (var i = 0; i < count; i++) _bias.CopyTo(gates.Values[(i * width)..]);
        _input.MultiplyAdd(inputs, gates.Values, count);
        _layer.Run(new GateRows(gates.Values, width, rows), sequences, states);
    }
}
