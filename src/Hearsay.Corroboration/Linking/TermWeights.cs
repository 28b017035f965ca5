using System.Runtime.InteropServices;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// How telling each concept is in one dossier: the rarer, the more (inverse document frequency). Counted over different
/// wordings, so that a copied text changes nothing, and in steps, so that one wording more changes few of them.
/// </summary>
internal sealed class TermWeights
{
    // A little steeper than the logarithm: in a dossier about one event its common words tie nothing.
    private const double Steepness = 1.5;

    // With a handful of statements every word is rare; this keeps weights of small and large dossiers alike.
    private const int SmallDossier = 128;

    private readonly Dictionary<string, (int Count, double Weight)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<Proposition, TermVector> _vectors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Proposition, IReadOnlyList<TermVector>> _sentences = new(ReferenceEqualityComparer.Instance);
    private int _wordings;
    private double _step = SmallDossier;

    /// <summary>The weight of a concept that no other wording has.</summary>
    public double Rarest => Weight(1);

    /// <summary>Counts the concepts of one wording more, or of one less; the weights follow with <see cref="Settle"/>.</summary>
    public void Count(Proposition wording, bool isGone = false)
    {
        var by = isGone ? -1 : 1;
        _wordings += by;
        foreach (var (concept, term) in wording.Terms)
        {
            if (term.IsSpeaker) continue;
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, concept, out _);
            _before.TryAdd(concept, known.Count);
            known.Count += by;
        }
    }

    /// <summary>Makes the weights of what was counted. Gives the concepts whose weight is another now; null when all are.</summary>
    public IReadOnlyList<string>? Settle()
    {
        _vectors.Clear();
        _sentences.Clear();
        var step = WeightSteps.OfWordings(Math.Max(_wordings, SmallDossier));
        var (isOther, before, others) = (step != _step, _before.ToList(), new List<string>());
        _before.Clear();
        _step = step;
        foreach (var (concept, was) in before)
        {
            var count = _known[concept].Count;
            if (count == 0) _known.Remove(concept);
            else _known[concept] = (count, Weight(count));
            if (WeightSteps.OfFrequency(Math.Max(1, was)) != WeightSteps.OfFrequency(Math.Max(1, count))) others.Add(concept);
        }

        if (!isOther) return others;
        foreach (var concept in _known.Keys.ToList()) _known[concept] = _known[concept] with { Weight = Weight(_known[concept].Count) };
        return null;
    }

    /// <summary>The weight of one concept, 0 and up.</summary>
    public double Of(string concept) => _known.TryGetValue(concept, out var known) ? known.Weight : Rarest;

    /// <summary>The proposition's concepts with their weights, made once.</summary>
    public TermVector Vector(Proposition proposition) =>
        _vectors.TryGetValue(proposition, out var vector) ? vector : _vectors[proposition] = VectorOf(proposition.Terms);

    /// <summary>The concepts of each sentence, or of the whole content where it is one sentence; made once.</summary>
    public IReadOnlyList<TermVector> Sentences(Proposition proposition) => _sentences.TryGetValue(proposition, out var vectors)
        ? vectors
        : _sentences[proposition] = proposition.Sentences.Count == 0 ? [Vector(proposition)] : [.. proposition.Sentences.Select(VectorOf)];

    private TermVector VectorOf(TermList terms) => TermVector.Of(terms.Select(t => (t.Concept, Of(t.Concept), t.Term)));

    private double Weight(int frequency) => Math.Pow(Math.Log(1 + (_step / WeightSteps.OfFrequency(frequency))), Steepness);
}
