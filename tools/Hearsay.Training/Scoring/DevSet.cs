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
            return new FoundDocument(d.Gold, d.View.Found([.. found.Select(f => f.Attribution)]), [.. found.Select(f => f.Evidence)], corpus.Nests);
        })];
    }

    /// <summary>The figures of what a network finds with at least the given confidence.</summary>
    public Scorecard At(ReaderNetwork network, double threshold) =>
        Candidates(network, FinderSettings.Of(network.Metadata)).Select(d => d.Score([.. d.Found.Select(f => f.Confidence)], threshold)).Aggregate((a, b) => a + b);
}

/// <summary>A document's marked attributions and all candidates.</summary>
internal sealed record FoundDocument(
    IReadOnlyList<ScoredStatement> Gold, IReadOnlyList<ScoredStatement> Found, IReadOnlyList<IReadOnlyList<double>> Evidence, bool Nests)
{
    /// <summary>The figures when candidates below a threshold are left out.</summary>
    public Scorecard Score(IReadOnlyList<double> confidence, double threshold) =>
        AttributionScorer.Score(Gold, [.. Found.Where((_, i) => confidence[i] >= threshold)], Nests);

    /// <summary>For each candidate whether it is a marked relation; null where the corpus cannot tell, for it marks no speech within speech.</summary>
    public bool?[] Right()
    {
        var right = new bool?[Found.Count];
        for (var i = 0; i < right.Length; i++) right[i] = Nests || !IsWithinAnother(i) ? false : null;
        foreach (var (_, p) in AttributionScorer.Related(Gold, Found)) right[p] = true;
        return right;
    }

    /// <summary>True when the cue stands in the content of another that is a cue more likely than not.</summary>
    private bool IsWithinAnother(int candidate) =>
        Enumerable.Range(0, Found.Count).Any(o => o != candidate && Evidence[o][1] > 0 && Found[candidate].Cue.Within(Found[o].Content) && !Found[o].Cue.Within(Found[candidate].Content));
}
