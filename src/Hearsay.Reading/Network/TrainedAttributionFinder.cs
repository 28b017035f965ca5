using Hearsay.Model;
using Hearsay.Reading.Attribution;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>Finds attributions by the trained network: first the cues, then for each cue its speaker and content.</summary>
internal sealed class TrainedAttributionFinder(ReaderNetwork network, FinderSettings settings) : IAttributionFinder
{
    private const int BatchTokens = 2048;

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
        return [.. Batches(Passage.Of(text)).SelectMany(Candidates)
            .Select(c => (Attribution: ToAttribution(c.Passage, c.Candidate, shape), c.Candidate.Evidence)).Where(found => found.Attribution.Content.Count > 0)];
    }

    /// <summary>The passages in their order, some at a time, so that a long report needs no more memory than a short one.</summary>
    private static IEnumerable<List<Passage>> Batches(IEnumerable<Passage> passages)
    {
        var (batch, tokens) = (new List<Passage>(), 0);
        foreach (var passage in passages)
        {
            if (tokens + passage.Count > BatchTokens && batch.Count > 0)
            {
                yield return batch;
                (batch, tokens) = ([], 0);
            }

            batch.Add(passage);
            tokens += passage.Count;
        }

        if (batch.Count > 0) yield return batch;
    }

    private IEnumerable<(Passage Passage, Candidate Candidate)> Candidates(List<Passage> batch)
    {
        var encoded = network.Encode(batch);
        var cues = encoded.Select(e => CueDecoder.Decode(e.Cues, settings.CueThreshold)).ToArray();
        var scores = new Queue<ArgumentScores>(network.Arguments([.. encoded.Zip(cues, (e, found) => found.Select(c => new EncodedCue(e, c.Cue))).SelectMany(c => c)]));
        return encoded.Zip(cues, (e, found) =>
        {
            var candidates = found.ConvertAll(cue => Candidate.Of(e.Passage, cue.Cue, cue.Probability, scores.Dequeue(), settings));
            return Rivals.Settle(e.Passage, candidates.FindAll(c => c.Content.Count > 0)).Select(c => (e.Passage, c));
        }).SelectMany(c => c);
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
