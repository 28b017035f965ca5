using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// The trained network: <see cref="Tables"/>, one or more <see cref="EncoderLayer"/>, a cue head mixed with
/// <see cref="LexicalCueModel"/>, and the <see cref="ArgumentLayer"/>. Immutable once loaded, so any number of threads may use
/// it; the same passage gets the same answer alone or among others.
/// </summary>
internal sealed class ReaderNetwork
{
    private readonly Tables _tables;
    private readonly EncoderLayer[] _encoder;
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
        _encoder = [.. Enumerable.Range(0, 8).Select(i => $"encoder.{i}").TakeWhile(n => file.Has(n + ".forward.input")).Select(n => new EncoderLayer(file, n))];
        _cue = LabelHead.Load(file, "cue");
        _lexical = LexicalCueModel.Load(file);
        _arguments = new ArgumentLayer(file);
        _share = (float)Metadata.Setting("lexicalShare", 0.25);
    }

    /// <summary>Where the model comes from, and its settings.</summary>
    public ModelMetadata Metadata { get; }

    /// <summary>Encodes passages and scores their tokens as cues. Its memory grows with their number: a batch of a few thousand tokens is read fastest.</summary>
    public IReadOnlyList<EncodedPassage> Encode(IReadOnlyList<Passage> passages) => Encode(passages, new float[StatesOf(passages)]);

    /// <summary>Number of values in the states of some passages.</summary>
    public int StatesOf(IReadOnlyList<Passage> passages) => passages.Sum(p => p.Count) * _encoder[0].Size;

    /// <summary>As <see cref="Encode(IReadOnlyList{Passage})"/>, with the states in memory of the caller's, which must stay untouched while the passages are used.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="states">Takes <see cref="StatesOf"/> values.</param>
    public IReadOnlyList<EncodedPassage> Encode(IReadOnlyList<Passage> passages, Memory<float> states)
    {
        var places = Places(passages);
        var rows = new int[places is [.., var last] ? last.End : 0];
        var distinct = _tables.Distinct(passages, rows);
        using var inputs = Scratch.Of(distinct.Length * _tables.Size);
        _tables.Write(distinct, inputs.Values);
        var size = _encoder[0].Size;
        states = states[..(rows.Length * size)];
        _encoder[0].Run(inputs.Values, rows, places, states.Span);
        foreach (var layer in _encoder.AsSpan(1))
        {
            using var below = Scratch.Of(states.Length);
            states.Span.CopyTo(below.Values);
            layer.Run(below.Values, GateRows.Each(rows.Length), places, states.Span);
        }

        var encoded = new EncodedPassage[places.Length];
        for (var i = 0; i < encoded.Length; i++) encoded[i] = Encoded(passages[i], states.Slice(places[i].Start * size, places[i].Length * size));
        return encoded;
    }

    /// <summary>What each cue of a passage governs.</summary>
    public IReadOnlyList<ArgumentScores> Arguments(EncodedPassage encoded, IReadOnlyList<TokenRange> cues) =>
        _arguments.Score([.. cues.Select(cue => new EncodedCue(encoded, cue))]);

    /// <summary>What each cue of some passages governs; those of one passage must follow one another.</summary>
    public IReadOnlyList<ArgumentScores> Arguments(IReadOnlyList<EncodedCue> cues) => _arguments.Score(cues);

    /// <summary>Where in a batch the tokens of each passage stand.</summary>
    private static TokenRange[] Places(IReadOnlyList<Passage> passages)
    {
        var (places, start) = (new TokenRange[passages.Count], 0);
        for (var i = 0; i < places.Length; i++) places[i] = new TokenRange(start, start += passages[i].Count);
        return places;
    }

    private EncodedPassage Encoded(Passage passage, ReadOnlyMemory<float> states) => new(
        passage, states, CueScores.Mix(_cue.Probabilities(states.Span, passage.Count, states.Length / passage.Count), _lexical.Probabilities(passage), _share));
}
