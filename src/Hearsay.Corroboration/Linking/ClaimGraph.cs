using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Parts the propositions of a dossier into claims and keeps the links that did it.</summary>
internal sealed class ClaimGraph
{
    /// <summary>
    /// From this strength on two clusters are one claim. Below a half, because a claim told in several ways is held together by its mean.
    /// Set by leaving out one dossier after the other; see <c>docs/linking-model.md</c>.
    /// </summary>
    public const double Threshold = 0.4;

    // Weaker likeness is left out of the graph; between the two it counts towards the average of a cluster.
    private const double WeakestLink = 0.12;

    // Kept for what only answers: a denial in three words.
    private const double FaintestLink = 0.03;

    private const double OtherDoing = 0.4;

    private const double OtherPlace = 0.4;

    private readonly PairEvidence _evidence;
    private readonly PairModel _model;
    private readonly IReadOnlyList<Proposition> _propositions;
    private readonly Decided _decided;
    private readonly List<Proposition> _nodes = [];
    private readonly List<List<int>> _sameWording = [];
    private readonly Dictionary<(int, int), double> _links = [];

    private ILookup<int, (int, int)> _linksOf = Enumerable.Empty<(int, int)>().ToLookup(p => p.Item1);

    private ClaimGraph(IReadOnlyList<Proposition> propositions, Decided decided, SourceDirectory directory, PairTies ties, PairModel model)
    {
        _decided = decided;
        _propositions = propositions;
        GroupByWording();
        Weights = new TermWeights(_nodes);
        _evidence = new PairEvidence(Weights, directory, ties);
        _model = model;
        foreach (var (a, b) in new CandidateIndex(_nodes, Weights).Pairs())
        {
            var likeness = Likely(a, b);
            if (likeness >= FaintestLink) _links[(a, b)] = likeness;
        }

        foreach (var pair in decided.Pairs(LinkVerdict.Unsure, _nodes).Concat(decided.Pairs(LinkVerdict.Different, _nodes))) _links.Remove(pair);
        foreach (var pair in decided.Pairs(LinkVerdict.Same, _nodes)) _links[pair] = 1;
    }

    /// <summary>The weights of the dossier's concepts.</summary>
    public TermWeights Weights { get; }

    /// <summary>The propositions of different wording, in their settled order.</summary>
    public IReadOnlyList<Proposition> Nodes => _nodes;

    /// <summary>The graph of propositions, not yet parted.</summary>
    public static ClaimGraph Over(IReadOnlyList<Proposition> propositions, Decided decided, SourceDirectory directory, PairTies ties, PairModel? model = null) =>
        new(propositions, decided, directory, ties, model ?? PairModel.Default);

    /// <summary>The evidence on two nodes.</summary>
    public double[] EvidenceOn(int a, int b) => _evidence.Of(_nodes[a], _nodes[b]);

    /// <summary>How likely two propositions are of one claim by what both say, 0 to 1.</summary>
    public double LikelihoodOf(Proposition a, Proposition b) => _model.Of(_evidence.Of(a, b));

    /// <summary>
    /// The claims: each a list of propositions in their settled order, with its links; and, made when they are asked for, of the links that were too weak
    /// or came too late to make two claims one the strongest of each two.
    /// </summary>
    public (IReadOnlyList<(IReadOnlyList<Proposition> Claim, IReadOnlyList<ClaimLink> Links)> Claims, IEnumerable<ClaimLink> Missed) Claims()
    {
        var apart = _decided.Pairs(LinkVerdict.Different, _nodes);
        var strong = _links.Where(l => l.Value >= WeakestLink).Select(l => (l.Key.Item1, l.Key.Item2, l.Value));
        var clusters = Clustering.Of([.. _nodes.Select(n => n.Scope)], strong, Threshold, _decided.Pairs(LinkVerdict.Same, _nodes), apart);
        var answered = Answered(clusters, apart);
        return ([.. answered.Select(Build)], Missed(answered));
    }

    private IReadOnlyList<IReadOnlyList<int>> Answered(IReadOnlyList<IReadOnlyList<int>> clusters, IReadOnlyList<(int, int)> apart)
    {
        foreach (var (a, b) in Answers.NearbyPairs(_nodes))
            if (!_links.ContainsKey((a, b)) && _decided.Of(_nodes[a].Id, _nodes[b].Id) is null && Likely(a, b) is >= FaintestLink and var likeness) _links[(a, b)] = likeness;
        _linksOf = _links.Keys.SelectMany(p => new[] { (Node: p.Item1, Pair: p), (Node: p.Item2, Pair: p) }).ToLookup(x => x.Node, x => x.Pair);
        return Answers.Join(_nodes, clusters, _links, apart);
    }

    private IEnumerable<ClaimLink> Missed(IReadOnlyList<IReadOnlyList<int>> clusters)
    {
        var owner = clusters.Index().SelectMany(c => c.Item.Select(n => (n, c.Index))).ToDictionary();
        return _links.Where(l => l.Value >= WeakestLink && owner[l.Key.Item1] != owner[l.Key.Item2])
            .GroupBy(l => (Math.Min(owner[l.Key.Item1], owner[l.Key.Item2]), Math.Max(owner[l.Key.Item1], owner[l.Key.Item2])), l => (A: _nodes[l.Key.Item1], B: _nodes[l.Key.Item2], Likeness: l.Value))
            .Select(g => g.OrderByDescending(l => Score(l.Likeness)).ThenBy(l => l.A.Id, StringComparer.Ordinal).ThenBy(l => l.B.Id, StringComparer.Ordinal).First())
            .Select(l => Link(l.A, l.B, l.Likeness));
    }

    // What stands within another's words shares them whatever it says. Another thing said of the same ("resigned over", "signed the budget") is
    // the near-miss that matters most; the dossiers learned from have too few of them.
    private double Likely(int a, int b)
    {
        if (_nodes[a].SaysLittle || _nodes[b].SaysLittle || Overlap(_nodes[a], _nodes[b])) return 0;
        var likely = _model.Of(EvidenceOn(a, b));
        if (Likeness.PlacesDiffer(_nodes[a], _nodes[b])) likely *= OtherPlace;
        return Answers.IsAnswer(_nodes[a]) == Answers.IsAnswer(_nodes[b]) && Likeness.DoingsDiffer(_nodes[a], _nodes[b]) && Likeness.SameMeasure(_nodes[a], _nodes[b]) is null ? OtherDoing * likely : likely;
    }

    private static bool Overlap(Proposition a, Proposition b) =>
        a.Report.Sha256 == b.Report.Sha256 && a.Statement.Content.Any(x => b.Statement.Content.Any(x.Overlaps));

    private void GroupByWording()
    {
        var nodeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _propositions.Count; i++)
        {
            var key = WordingKey(_propositions[i]);
            if (!nodeOf.TryGetValue(key, out var node))
            {
                nodeOf[key] = node = _nodes.Count;
                _nodes.Add(_propositions[i]);
                _sameWording.Add([]);
            }

            _sameWording[node].Add(i);
        }
    }

    // "Yes" and "We will see" say nothing alone: the same few words in two reports are not the same claim.
    private string WordingKey(Proposition p) => p.Terms.Count >= 2 && !_decided.Names(p.Id) ? $"{p.Wording}\n{p.Scope}" : $"{p.Report.Sha256} {p.Id}";

    private (IReadOnlyList<Proposition>, IReadOnlyList<ClaimLink>) Build(IReadOnlyList<int> nodes)
    {
        var members = nodes.SelectMany(n => _sameWording[n]).Order().Select(i => _propositions[i]).ToList();
        var links = new List<(int First, ClaimLink Link)>();
        foreach (var (a, b) in Strongest(nodes)) links.Add((a, Link(_nodes[a], _nodes[b], _links[(a, b)])));
        foreach (var node in nodes)
            foreach (var other in _sameWording[node].Skip(1)) links.Add((node, Link(_nodes[node], _propositions[other], null)));
        return (members, [.. links.OrderBy(l => l.First).ThenByDescending(l => l.Link.Score).Select(l => l.Link)]);
    }

    // The two strongest links of each node: enough to show why it is here without a square of them.
    private IEnumerable<(int, int)> Strongest(IReadOnlyList<int> nodes)
    {
        var inside = nodes.ToHashSet();
        return nodes
            .SelectMany(n => _linksOf[n].Where(p => inside.Contains(p.Item1) && inside.Contains(p.Item2)).OrderByDescending(p => _links[p]).ThenBy(p => p).Take(2))
            .Distinct().Order();
    }

    private static double Score(double likeness) => Math.Round(likeness, 3);

    private ClaimLink Link(Proposition a, Proposition b, double? likeness) =>
        new(a.Id, b.Id, Score(likeness ?? 1), likeness is null ? "the same words" : _decided.Of(a.Id, b.Id) == LinkVerdict.Same ? "a person decided that they say the same" : LinkReason.Of(a, b, Weights));
}
