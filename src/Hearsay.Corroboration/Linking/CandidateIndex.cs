namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Finds the pairs worth comparing by an inverted index of concepts and measures. Concepts that stand almost everywhere are
/// not indexed and each proposition keeps a bounded number of partners, so the work grows with the dossier, not with its square.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>A concept that more wordings have brings no two together.</summary>
    public const int LongestPosting = 64;

    private const int MostPartners = 24;
    private readonly IReadOnlyList<Proposition> _propositions;
    private readonly TermWeights _weights;
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);

    /// <summary>Indexes propositions of different wording.</summary>
    public CandidateIndex(IReadOnlyList<Proposition> propositions, TermWeights weights)
    {
        _propositions = propositions;
        _weights = weights;
        for (var i = 0; i < propositions.Count; i++)
        {
            foreach (var key in KeysOf(propositions[i]))
            {
                if (!_postings.TryGetValue(key.Key, out var list)) _postings[key.Key] = list = [];
                list.Add(i);
            }
        }
    }

    /// <summary>Pairs of positions, the lower first, each once, in order.</summary>
    public List<(int First, int Second)> Pairs()
    {
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < _propositions.Count; i++)
            foreach (var j in PartnersOf(i)) pairs.Add(i < j ? (i, j) : (j, i));
        var sorted = pairs.ToList();
        sorted.Sort();
        return sorted;
    }

    private IEnumerable<int> PartnersOf(int at)
    {
        var shared = new Dictionary<int, double>();
        foreach (var (key, weight) in KeysOf(_propositions[at]))
        {
            var posting = _postings[key];
            if (posting.Count > LongestPosting) continue;
            foreach (var other in posting)
                if (other != at) shared[other] = shared.GetValueOrDefault(other) + weight;
        }

        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostPartners).Select(s => s.Key);
    }

    private IEnumerable<(string Key, double Weight)> KeysOf(Proposition proposition)
    {
        foreach (var (concept, term) in proposition.Terms)
            yield return (concept, _weights.Of(concept) * term.Share);
        foreach (var measure in proposition.Measures.Select(m => string.Join('+', m.Concepts.Order(StringComparer.Ordinal))).Distinct())
            if (measure.Length > 0) yield return ("#" + measure, _weights.Rarest);
    }
}
