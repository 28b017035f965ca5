namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Finds the pairs worth comparing by an inverted index of concepts and measures. Concepts that stand almost everywhere are
/// not looked at and each node chooses a bounded number of partners, so the work grows with the dossier, not with its square.
/// </summary>
internal sealed class CandidateIndex(TermWeights weights)
{
    /// <summary>A concept that more wordings have brings no two together.</summary>
    public const int LongestPosting = 64;
    private const int MostPartners = 24;

    // More than sums of the same numbers in another order differ by.
    private const double Rounding = 1e-9;
    private readonly Dictionary<string, List<Node>> _postings = new(StringComparer.Ordinal);

    /// <summary>How many nodes stand in it.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a node into the index, or takes it out, by what a statement that stands for it says; adds the nodes to <paramref name="again"/> that have to choose again for that.</summary>
    public void Place(Node node, Proposition lead, ISet<Node> again, bool isGone = false)
    {
        Count += isGone ? -1 : 1;
        foreach (var (key, _) in KeysOf(lead))
        {
            if (!_postings.TryGetValue(key, out var posting)) _postings[key] = posting = [];
            var was = posting.Count;
            if (!isGone) posting.Add(node);
            else if (posting.Remove(node) && posting.Count == 0) _postings.Remove(key);
            if (was <= LongestPosting != posting.Count <= LongestPosting) again.UnionWith(posting);
        }
    }

    /// <summary>Adds the nodes that would choose one that is new in the index.</summary>
    public void Enter(Node node, ISet<Node> again)
    {
        var shared = new Dictionary<Node, double>();
        foreach (var (key, _) in KeysOf(node.Lead))
        {
            var posting = _postings[key];
            if (posting.Count > LongestPosting) continue;
            foreach (var other in posting)
                if (other != node && !again.Contains(other)) shared[other] = shared.GetValueOrDefault(other) + WeightIn(other.Lead, key);
        }

        foreach (var (other, weight) in shared)
            if (other.Chosen < MostPartners || weight >= other.Least - Rounding) again.Add(other);
    }

    /// <summary>The nodes that share most with one, and how much the last of them does.</summary>
    public (IReadOnlyList<Node> Partners, double Least) PartnersOf(Node node)
    {
        var shared = new Dictionary<Node, double>();
        foreach (var (key, weight) in KeysOf(node.Lead))
        {
            var posting = _postings[key];
            if (posting.Count > LongestPosting) continue;
            foreach (var other in posting)
                if (other != node) shared[other] = shared.GetValueOrDefault(other) + weight;
        }

        var best = shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Lead, PlaceOrder.Default).Take(MostPartners).ToList();
        return ([.. best.Select(b => b.Key)], best.Count == 0 ? 0 : best[^1].Value);
    }

    /// <summary>True when two statements stand in the index alike.</summary>
    public static bool AreAlike(Proposition a, Proposition b) =>
        ReferenceEquals(a, b) || (PlaceOrder.Default.Compare(a, b) == 0 && a.Terms.SequenceEqual(b.Terms) && Measures(a).SequenceEqual(Measures(b), StringComparer.Ordinal));

    private IEnumerable<(string Key, double Weight)> KeysOf(Proposition proposition)
    {
        foreach (var (concept, term) in proposition.Terms)
            yield return (concept, weights.Of(concept) * term.Share);
        foreach (var measure in Measures(proposition))
            yield return (measure, weights.Rarest);
    }

    private static IEnumerable<string> Measures(Proposition proposition) =>
        proposition.Measures.Where(m => m.Concepts.Count > 0).Select(m => "#" + m.Named).Distinct(StringComparer.Ordinal);

    private double WeightIn(Proposition proposition, string key) =>
        proposition.Terms.Find(key) is { } term ? weights.Of(key) * term.Share : weights.Rarest;
}
