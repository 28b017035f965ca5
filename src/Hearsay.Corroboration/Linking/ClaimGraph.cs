namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The statements of a dossier by their wordings and what ties these, kept up as statements come and go: only what a new statement touches is compared again.
/// What it holds depends on the statements that are there and not on how they came.
/// </summary>
internal sealed class ClaimGraph
{
    /// <summary>
    /// From this strength on two clusters are one claim. Below a half, because a claim told in several ways is held together by its mean.
    /// Set by leaving out one dossier after the other; see <c>docs/linking-model.md</c>.
    /// </summary>
    public const double Threshold = 0.4;

    private Decided _decided;
    private readonly TermWeights _weights;
    private readonly Dictionary<NodeKey, Node> _nodes = [];
    private readonly NodeUsers _users = new();
    private readonly DecidedEdges _judged = new();
    private readonly NearEdges _near = new();
    private readonly Choosing _choosing;
    private HashSet<Node> _touched = [];

    /// <summary>A graph without statements.</summary>
    public ClaimGraph(Decided decided, TermWeights weights)
    {
        (_decided, _weights) = (decided, weights);
        _choosing = new Choosing(new CandidateIndex(weights));
    }

    /// <summary>The nodes, in no order.</summary>
    public IReadOnlyCollection<Node> Nodes => _nodes.Values;

    /// <summary>Has other decisions hold from here on. Statements of which something else is decided by them have to be out of the graph.</summary>
    public void Decide(Decided decided) => _decided = decided;

    /// <summary>The cluster that makes the claim of a statement which is in the graph.</summary>
    public Cluster ClaimOf(Proposition statement) => _nodes[KeyOf(statement)].Cluster is { } cluster ? cluster.Host ?? cluster : throw new InvalidOperationException("The graph has to be settled before claims are asked for.");

    /// <summary>Puts a statement that stands for itself into the graph.</summary>
    public void Add(Proposition statement)
    {
        var key = KeyOf(statement);
        if (!_nodes.TryGetValue(key, out var node)) _nodes[key] = node = new Node(key);
        node.Add(statement);
        _users.Add(node, statement);
        _touched.Add(node);
    }

    /// <summary>Takes a statement out, the very one that was put in.</summary>
    public void Remove(Proposition statement)
    {
        var node = _nodes[KeyOf(statement)];
        node.Remove(statement);
        _touched.Add(node);
    }

    /// <summary>Compares what has to be compared for what came and went, and makes the clusters anew that it touches.</summary>
    /// <param name="score">What compares two statements.</param>
    public Regrouping Settle(PairScore score)
    {
        var (touched, changes) = (_touched, new EdgeChanges());
        _touched = [];
        var (rescored, leading) = (touched.Where(n => !n.IsGone).ToHashSet(), ReportsOf(touched));
        var again = _choosing.Place(touched, _weights, changes);
        foreach (var node in touched.Where(n => n.IsGone)) _nodes.Remove(node.Key);
        if (_weights.Settle() is { } concepts) rescored.UnionWith(_users.Of(concepts, _nodes.Values));
        else rescored.UnionWith(_nodes.Values);
        again.UnionWith(rescored);
        _choosing.Choose(again, changes);
        _judged.Join(touched, _decided, changes);
        _near.Renew(leading, _users.LedBy, changes);
        changes.Score(rescored, score);
        return ClusterMaker.Make([.. touched, .. rescored, .. changes.Nodes()]);
    }

    private static HashSet<string> ReportsOf(IEnumerable<Node> touched) =>
        touched.SelectMany(n => new[] { n.Counted?.Report.Sha256, n.IsGone ? null : n.Lead.Report.Sha256 }).OfType<string>().ToHashSet(StringComparer.Ordinal);

    // "Yes" and "We will see" say nothing alone: the same few words in two reports are not the same claim.
    private NodeKey KeyOf(Proposition p) => p.Terms.Count >= 2 && !_decided.Names(p.Id) ? new(p.Wording, p.Scope) : new(p.Report.Sha256, null, p.Id);
}
