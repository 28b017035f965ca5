using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// The trained network: <see cref="Tables"/>, one or more <see cref="BiLstm"/> layers, a cue head mixed with
/// <see cref="LexicalCueModel"/>, and the <see cref="ArgumentLayer"/>. Immutable once loaded, so any number of threads may use
/// it; the same passage gets the same answer alone or among others.
/// </summary>
internal sealed class ReaderNetwork
{
    private readonly Tables _tables;
    private readonly BiLstm[] _encoder;
    private readonly LabelHead _cue;
    private readonly LexicalCueModel _lexical;
    private readonly ArgumentLayer _arguments;
    private readonly float _share;

    /// <summary>Loads a network.</summary>
    /// <exception cref="InvalidDataException">The model was made for another network.</exception>
    public ReaderNetwork(ModelFile file)
    {
        Metadata = file.Metadata;
        _tables = new Tables(file);
        _encoder = [.. Enumerable.Range(0, 8).Select(i => $"encoder.{i}").TakeWhile(n => file.Has(n + ".forward.input")).Select(n => BiLstm.Load(file, n))];
        _cue = LabelHead.Load(file, "cue");
        _lexical = LexicalCueModel.Load(file);
        _arguments = new ArgumentLayer(file);
        _share = (float)Metadata.Setting("lexicalShare", 0.25);
    }

    /// <summary>Where the model comes from, and its settings.</summary>
    public ModelMetadata Metadata { get; }

    /// <summary>Encodes passages and scores their tokens as cues.</summary>
    public IReadOnlyList<EncodedPassage> Encode(IReadOnlyList<Passage> passages)
    {
        int[] lengths = [.. passages.Select(p => p.Count)];
        var states = passages.Select(_tables.Inputs).ToArray();
        foreach (var layer in _encoder)
            states = layer.Run([.. states.Select((s, i) => layer.Project(s, lengths[i]))], lengths);
        return [.. passages.Select((passage, i) => new EncodedPassage(passage, states[i], Cues(passage, states[i])))];
    }

    /// <summary>What each cue of a passage governs.</summary>
    public IReadOnlyList<ArgumentScores> Arguments(EncodedPassage encoded, IReadOnlyList<TokenRange> cues) =>
        _arguments.Score(encoded.Passage, encoded.States, cues);

    private CueScores Cues(Passage passage, float[] states) => CueScores.Mix(
        _cue.Probabilities(states, passage.Count, states.Length / passage.Count), _lexical.Probabilities(passage), _share);
}
