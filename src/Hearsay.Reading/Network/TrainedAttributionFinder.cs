using Hearsay.Model;
using Hearsay.Reading.Attribution;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>Finds attributions by the trained network: first the cues, then for each cue its speaker and content.</summary>
internal sealed class TrainedAttributionFinder(ReaderNetwork network, FinderSettings settings) : IAttributionFinder
{
    /// <summary>A finder with the settings its model was calibrated with.</summary>
    public TrainedAttributionFinder(ReaderNetwork network)
        : this(network, FinderSettings.Of(network.Metadata))
    {
    }

    /// <inheritdoc/>
    public string Version => network.Metadata.Identity;

    /// <inheritdoc/>
    public IReadOnlyList<Attribution.Attribution> Find(AnnotatedText text) =>
        [.. All(text).Select(found => found.Attribution).Where(a => a.Confidence >= settings.Threshold)];

    /// <summary>Every candidate with a content, doubtful ones included, and the evidence its confidence is made from.</summary>
    internal IReadOnlyList<(Attribution.Attribution Attribution, IReadOnlyList<double> Evidence)> All(AnnotatedText text) =>
        [.. network.Encode(Passage.Of(text)).SelectMany(encoded => Candidates(encoded).Select(c => (ToAttribution(encoded.Passage, c), c.Evidence)))];

    private IEnumerable<Candidate> Candidates(EncodedPassage encoded)
    {
        var cues = CueDecoder.Decode(encoded.Cues, settings.CueThreshold);
        var scores = network.Arguments(encoded, [.. cues.Select(c => c.Cue)]);
        return cues.Zip(scores, (cue, score) => Candidate.Of(encoded.Passage, cue.Cue, cue.Probability, score, settings)).Where(c => c.Content.Count > 0);
    }

    private Attribution.Attribution ToAttribution(Passage passage, Candidate candidate) => new()
    {
        Cue = [SpanOf(passage, candidate.Cue)],
        Speaker = candidate.Speaker is { } speaker ? [SpanOf(passage, speaker)] : [],
        Content = [.. candidate.Content.Select(c => SpanOf(passage, c))],
        FoundBy = Version,
        Confidence = candidate.Confidence,
    };

    private static TextSpan SpanOf(Passage passage, TokenRange range) =>
        passage.Text.SpanOf(new TokenRange(passage.Tokens.Start + range.Start, passage.Tokens.Start + range.End));
}
