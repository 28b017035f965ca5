using Hearsay.Reading.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>The network of <see cref="ReaderNetwork"/> as libtorch sees it, with dropout.</summary>
internal sealed class ReaderModule : nn.Module
{
    private readonly Embedding _words, _prefix, _suffix2, _suffix3, _shape, _place, _distance, _relation;
    private readonly LSTM[] _forward, _backward;
    private readonly LSTM _argumentForward, _argumentBackward;
    private readonly Linear _cue, _token, _cueState, _label, _doubt, _verdict;
    private readonly Tensor _vectors;
    private readonly double _dropout;

    public ReaderModule(TrainingOptions options, Vocabulary vocabulary)
        : base("reader")
    {
        _dropout = options.Dropout;
        _vectors = tensor(vocabulary.Vectors, [vocabulary.VectorKeys.Length + 1, vocabulary.VectorSize]);
        if (!options.Vectors) _vectors.zero_();
        _words = Table("words", vocabulary.WordKeys.Length + 1, options.WordSize);
        (_prefix, _suffix2) = (Table("prefix", TokenCodes.Affixes, 16), Table("suffix2", TokenCodes.Affixes, 16));
        (_suffix3, _shape) = (Table("suffix3", TokenCodes.Affixes, 16), Table("shape", TokenCodes.Shapes, 16));
        (_place, _distance, _relation) = (Table("place", TokenCodes.Places, 8), Table("argument.distance", CueContext.Distances, 16), Table("argument.relation", CueContext.Relations, 8));
        var input = vocabulary.VectorSize + options.WordSize + (4 * 16) + 8;
        var state = 2 * options.Hidden;
        (_forward, _backward) = (new LSTM[options.Layers], new LSTM[options.Layers]);
        for (var i = 0; i < options.Layers; i++)
        {
            _forward[i] = Layer($"encoder.{i}.forward", i == 0 ? input : state, options.Hidden);
            _backward[i] = Layer($"encoder.{i}.backward", i == 0 ? input : state, options.Hidden);
        }

        _cue = Dense("cue", state, LexicalCueModel.Labels);
        (_token, _cueState) = (Dense("argument.token", state, options.ArgumentInput, false), Dense("argument.cue", state, options.ArgumentInput, false));
        var argument = (3 * options.ArgumentInput) + 16 + 8;
        _argumentForward = Layer("argument.forward", argument, options.ArgumentHidden);
        _argumentBackward = Layer("argument.backward", argument, options.ArgumentHidden);
        _label = Dense("argument.label", 2 * options.ArgumentHidden, 3);
        _doubt = Dense("argument.doubt", (2 * options.ArgumentHidden) + options.ArgumentInput, 48);
        _verdict = Dense("argument.verdict", 48, 1);
    }

    /// <summary>The tables, by their names in the model file.</summary>
    public Dictionary<string, Embedding> Tables { get; } = [];

    /// <summary>The recurrent layers, by their names in the model file.</summary>
    public Dictionary<string, LSTM> Layers { get; } = [];

    /// <summary>The linear layers, by their names in the model file.</summary>
    public Dictionary<string, Linear> Linears { get; } = [];

    /// <summary>All trained parameters, in a fixed order.</summary>
    public IReadOnlyList<Parameter> Trained =>
        [.. Tables.Values.SelectMany(t => t.parameters()), .. Layers.Values.SelectMany(t => t.parameters()), .. Linears.Values.SelectMany(t => t.parameters())];

    /// <summary>States (token, passage, 2 x hidden) of a batch.</summary>
    public Tensor Encode(Batch batch)
    {
        long[] shape = [batch.Length, batch.Items.Count];
        Tensor Look(int code, Embedding table) => table.call(tensor(batch.Codes[code], shape));
        var vectors = _vectors.index_select(0, tensor(batch.Codes[1])).view(shape[0], shape[1], -1);
        var states = Drop(cat([vectors, Look(0, _words), Look(2, _prefix), Look(3, _suffix2), Look(4, _suffix3), Look(5, _shape), Look(6, _place)], 2));
        var reverse = tensor(batch.Reverse);
        for (var i = 0; i < _forward.Length; i++) states = Drop(Both(_forward[i], _backward[i], states, reverse));
        return states;
    }

    /// <summary>Scores (token, passage, label) of cues.</summary>
    public Tensor Cues(Tensor states) => _cue.call(states);

    /// <summary>Role scores (token, cue, role) and verdicts (cue) for cues.</summary>
    public (Tensor Roles, Tensor Verdicts) Arguments(Tensor states, CueBatch cues)
    {
        long[] shape = [states.shape[0], cues.Count];
        var items = tensor(cues.Items);
        var tokens = _token.call(states).index_select(1, items);
        var cue = (_cueState.call(states).index_select(1, items) * tensor(cues.Weight, shape).unsqueeze(2)).sum(0, true);
        var distance = _distance.call(tensor(cues.Distance, shape));
        var relation = _relation.call(tensor(cues.Relation, shape));
        var inputs = Drop(cat([tokens, tokens * cue, cue.expand(tokens.shape), distance, relation], 2));
        var outputs = Drop(Both(_argumentForward, _argumentBackward, inputs, tensor(cues.Reverse)));
        var strongest = (outputs + tensor(cues.Padding, shape).unsqueeze(2)).amax([0L]);
        var verdict = _verdict.call(nn.functional.relu(_doubt.call(cat([strongest, cue.squeeze(0)], 1)))).squeeze(1);
        return (_label.call(outputs), verdict);
    }

    private static Tensor Both(LSTM forward, LSTM backward, Tensor inputs, Tensor reverse)
    {
        var reversed = inputs.reshape(-1, inputs.shape[2]).index_select(0, reverse).view(inputs.shape);
        var (right, _, _) = forward.call(inputs);
        var (left, _, _) = backward.call(reversed);
        left = left.reshape(-1, left.shape[2]).index_select(0, reverse).view(left.shape);
        return cat([right, left], 2);
    }

    private Tensor Drop(Tensor x) => nn.functional.dropout(x, _dropout, training);

    private Embedding Table(string name, long rows, long size)
    {
        var table = nn.Embedding(rows, size).to(get_default_device());
        nn.init.normal_(table.weight!, 0, 0.1);
        Tables.Add(name, table);
        return table;
    }

    private LSTM Layer(string name, long input, long size) => Layers[name] = nn.LSTM(input, size).to(get_default_device());

    private Linear Dense(string name, long input, long output, bool bias = true) => Linears[name] = nn.Linear(input, output, bias).to(get_default_device());
}
