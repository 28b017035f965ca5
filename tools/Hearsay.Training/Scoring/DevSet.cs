using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>A compartment to measure on: for each document what is marked and what a network finds.</summary>
internal sealed class DevSet(AttributionCorpus corpus)
{
    private readonly (CorpusDocument Document, TokenView View, List<ScoredStatement> Gold)[] _documents =
        [.. corpus.Documents.Select(d => (d, new TokenView(d.Text), new TokenView(d.Text).Gold(d)))];

    /// <summary>Every candidate of every document, with its evidence.</summary>
    public IReadOnlyList<FoundDocument> Candidates(ReaderNetwork network, FinderSettings settings)
    {
        var finder = new TrainedAttributionFinder(network, settings);
        return [.. _documents.Select(d =>
        {
            var found = finder.All(d.Document.Text);
            return new FoundDocument(d.Gold, d.View.Found([.. found.Select(f => f.Attribution)]), [.. found.Select(f => f.Evidence)]);
        })];
    }
}

/// <summary>A document's marked attributions and all candidates.</summary>
internal sealed record FoundDocument(
    IReadOnlyList<ScoredStatement> Gold, IReadOnlyList<ScoredStatement> Found, IReadOnlyList<IReadOnlyList<double>> Evidence)
{
    /// <summary>The figures when candidates below a threshold are left out.</summary>
    public Scorecard Score(IReadOnlyList<double> confidence, double threshold) =>
        AttributionScorer.Score(Gold, [.. Found.Where((_, i) => confidence[i] >= threshold)]);

    /// <summary>For each candidate whether it is a marked relation.</summary>
    public bool[] Right()
    {
        var right = new bool[Found.Count];
        foreach (var (_, p) in AttributionScorer.Related(Gold, Found)) right[p] = true;
        return right;
    }
}
