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

    /// <summary>Least confidence of an attribution that <see cref="Find"/> gives.</summary>
    internal double Threshold => settings.Threshold;

    /// <inheritdoc/>
    public IReadOnlyList<Attribution.Attribution> Find(AnnotatedText text) =>
        [.. All(text).Select(found => found.Attribution).Where(a => a.Confidence >= settings.Threshold)];

    /// <summary>Every candidate with a content, doubtful ones included, and the evidence its confidence is made from.</summary>
    internal IReadOnlyList<(Attribution.Attribution Attribution, IReadOnlyList<double> Evidence)> All(AnnotatedText text)
    {
        var shape = new Shape(new QuotationFit(text), new Edges(text));
        return [.. network.Encode(Passage.Of(text)).SelectMany(encoded => Candidates(encoded)
            .Select(c => (Attribution: ToAttribution(encoded.Passage, c, shape), c.Evidence)).Where(found => found.Attribution.Content.Count > 0))];
    }

    private IReadOnlyList<Candidate> Candidates(EncodedPassage encoded)
    {
        var cues = CueDecoder.Decode(encoded.Cues, settings.CueThreshold);
        var scores = network.Arguments(encoded, [.. cues.Select(c => c.Cue)]);
        var candidates = cues.Zip(scores, (cue, score) => Candidate.Of(encoded.Passage, cue.Cue, cue.Probability, score, settings));
        return Rivals.Settle(encoded.Passage, [.. candidates.Where(c => c.Content.Count > 0)]);
    }

    private Attribution.Attribution ToAttribution(Passage passage, Candidate candidate, Shape shape)
    {
        TokenRange InReport(TokenRange range) => new(passage.Tokens.Start + range.Start, passage.Tokens.Start + range.End);
        IReadOnlyList<TextSpan> Spans(IEnumerable<TokenRange> ranges) => [.. ranges.Select(shape.Edges.Trim).OfType<TokenRange>().Select(passage.Text.SpanOf)];
        var cue = InReport(candidate.Cue);
        TokenRange[] speaker = candidate.Speaker is { } s ? [InReport(s)] : [];
        return new()
        {
            Cue = Spans([cue]) is { Count: > 0 } trimmed ? trimmed : [passage.Text.SpanOf(cue)],
            Speaker = Spans(speaker),
            Content = Spans(shape.Fit.Fit([.. candidate.Content.Select(InReport)], passage.Tokens.End, [cue, .. speaker])),
            FoundBy = Version,
            Confidence = candidate.Confidence,
        };
    }

    private sealed record Shape(QuotationFit Fit, Edges Edges);
}
