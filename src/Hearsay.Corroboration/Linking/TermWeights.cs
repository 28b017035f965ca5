namespace Hearsay.Corroboration.Linking;

/// <summary>
/// How telling each concept is in one dossier: the rarer, the more (inverse document frequency). Counted over different
/// wordings, so that a copied text changes nothing.
/// </summary>
internal sealed class TermWeights
{
    private readonly Dictionary<string, int> _frequency = new(StringComparer.Ordinal);
    private readonly int _count;

    /// <summary>Counts the concepts of the given propositions, each of another wording.</summary>
    public TermWeights(IReadOnlyCollection<Proposition> distinct)
    {
        _count = distinct.Count;
        foreach (var term in distinct.SelectMany(p => p.Terms.Keys))
            _frequency[term] = _frequency.GetValueOrDefault(term) + 1;
    }

    /// <summary>In how many wordings the concept stands.</summary>
    public int Frequency(string concept) => _frequency.GetValueOrDefault(concept);

    /// <summary>The weight of a concept that no other wording has.</summary>
    public double Rarest => Math.Log(1 + Math.Max(_count, SmallDossier));

    /// <summary>The weight of one concept, 0 and up.</summary>
    public double Of(string concept) => Math.Log(1 + (Math.Max(_count, SmallDossier) / (double)Math.Max(1, Frequency(concept))));

    /// <summary>The weight of a whole content.</summary>
    public double Of(Proposition proposition) => proposition.Terms.Sum(t => Of(t.Key) * t.Value.Share);

    // With a handful of statements every word is rare; this keeps weights of small and large dossiers alike.
    private const int SmallDossier = 20;
}
