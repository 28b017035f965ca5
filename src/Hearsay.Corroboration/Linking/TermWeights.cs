namespace Hearsay.Corroboration.Linking;

/// <summary>
/// How telling each concept is in one dossier: the rarer, the more (inverse document frequency). Counted over different
/// wordings, so that a copied text changes nothing.
/// </summary>
internal sealed class TermWeights
{
    // A little steeper than the logarithm: in a dossier about one event its common words tie nothing.
    private const double Steepness = 1.5;

    // With a handful of statements every word is rare; this keeps weights of small and large dossiers alike.
    private const int SmallDossier = 128;

    private readonly Dictionary<string, double> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<Proposition, TermVector> _vectors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Proposition, IReadOnlyList<TermVector>> _sentences = new(ReferenceEqualityComparer.Instance);
    private readonly double _count;

    /// <summary>Counts the concepts of the given propositions, each of another wording.</summary>
    public TermWeights(IReadOnlyCollection<Proposition> distinct)
    {
        _count = WeightSteps.OfWordings(Math.Max(distinct.Count, SmallDossier));
        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in distinct.SelectMany(p => p.Terms).Where(t => !t.Value.IsSpeaker).Select(t => t.Key)) frequency[term] = frequency.GetValueOrDefault(term) + 1;
        foreach (var (term, times) in frequency) _known[term] = Weight(times);
    }

    /// <summary>The weight of a concept that no other wording has.</summary>
    public double Rarest => Weight(1);

    /// <summary>The weight of one concept, 0 and up.</summary>
    public double Of(string concept) => _known.TryGetValue(concept, out var known) ? known : Rarest;

    /// <summary>The proposition's concepts as numbers, made once.</summary>
    public TermVector Vector(Proposition proposition) =>
        _vectors.TryGetValue(proposition, out var vector) ? vector : _vectors[proposition] = VectorOf(proposition.Terms);

    /// <summary>The concepts of each sentence, or of the whole content where it is one sentence; made once.</summary>
    public IReadOnlyList<TermVector> Sentences(Proposition proposition) => _sentences.TryGetValue(proposition, out var vectors)
        ? vectors
        : _sentences[proposition] = proposition.Sentences.Count == 0 ? [Vector(proposition)] : [.. proposition.Sentences.Select(VectorOf)];

    private TermVector VectorOf(IReadOnlyDictionary<string, Term> terms) =>
        TermVector.Of(terms.Where(t => _known.ContainsKey(t.Key)).Select(t => (t.Key, _known[t.Key], t.Value)));

    private double Weight(int frequency) => Math.Pow(Math.Log(1 + (_count / WeightSteps.OfFrequency(frequency))), Steepness);
}
