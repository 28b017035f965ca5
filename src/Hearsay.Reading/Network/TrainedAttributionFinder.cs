using System.Buffers;
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
    internal IReadOnlyList<FoundAttribution> All(AnnotatedText text)
    {
        var (found, shape) = (new List<FoundAttribution>(), new Shape(new QuotationFit(text), new Edges(text)));
        foreach (var batch in Batches(Passage.Of(text)))
            foreach (var encoded in Candidates(batch))
                foreach (var candidate in encoded.Candidates)
                    if (ToAttribution(encoded.Passage, candidate, shape) is { Content.Count: > 0 } attribution) found.Add(new(attribution, candidate.Evidence));
        return found;
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

    // Large arrays made anew for each batch would cost more than what they hold.
    private List<ReadPassage> Candidates(List<Passage> batch)
    {
        var states = ArrayPool<float>.Shared.Rent(network.StatesOf(batch));
        try
        {
            return [.. Candidates(network.Encode(batch, states))];
        }
        finally
        {
            ArrayPool<float>.Shared.Return(states);
        }
    }

    private IEnumerable<ReadPassage> Candidates(IReadOnlyList<EncodedPassage> encoded)
    {
        var (cues, found) = (new List<EncodedCue>(), new List<FoundCue>());
        foreach (var passage in encoded)
        {
            foreach (var cue in CueDecoder.Decode(passage.Cues, settings.CueThreshold))
            {
                found.Add(cue);
                cues.Add(new EncodedCue(passage, cue.Cue));
            }
        }

        var (scores, at) = (network.Arguments(cues), 0);
        foreach (var passage in encoded)
        {
            var candidates = new List<Candidate>();
            for (; at < cues.Count && ReferenceEquals(cues[at].Encoded, passage); at++)
                if (Candidate.Of(passage.Passage, found[at].Cue, found[at].Probability, scores[at], settings) is { Content.Count: > 0 } candidate) candidates.Add(candidate);
            yield return new ReadPassage(passage.Passage, Rivals.Settle(passage.Passage, candidates));
        }
    }

    private Attribution.Attribution ToAttribution(Passage passage, Candidate candidate, Shape shape)
    {
        TokenRange InReport(TokenRange range) => new(passage.Tokens.Start + range.Start, passage.Tokens.Start + range.End);
        List<TextSpan> Spans(params ReadOnlySpan<TokenRange> ranges)
        {
            var spans = new List<TextSpan>(ranges.Length);
            foreach (var range in ranges)
                if (shape.Edges.Trim(range) is { } kept) spans.Add(passage.Text.SpanOf(kept));
            return spans;
        }

        var cue = InReport(candidate.Cue);
        TokenRange[] speaker = candidate.Speaker is { } s ? [InReport(s)] : [];
        var content = new TokenRange[candidate.Content.Count];
        for (var i = 0; i < content.Length; i++) content[i] = InReport(candidate.Content[i]);
        return new()
        {
            Cue = Spans(cue) is { Count: > 0 } trimmed ? trimmed : [passage.Text.SpanOf(cue)],
            Speaker = Spans(speaker),
            Content = Spans(shape.Fit.Fit(content, passage.Tokens.End, [cue, .. speaker])),
            FoundBy = Version,
            Confidence = candidate.Confidence,
        };
    }

    private sealed record ReadPassage(Passage Passage, IReadOnlyList<Candidate> Candidates);

    private sealed record Shape(QuotationFit Fit, Edges Edges);
}
