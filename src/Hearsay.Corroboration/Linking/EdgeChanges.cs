namespace Hearsay.Corroboration.Linking;

/// <summary>The edges that a change of the graph may have changed, and how they were before.</summary>
internal sealed class EdgeChanges
{
    private readonly Dictionary<Edge, (double Strength, double Pull)> _before = [];

    /// <summary>To be said of an edge before anything of it is changed.</summary>
    public Edge Of(Edge edge)
    {
        _before.TryAdd(edge, (edge.Strength, edge.Pull));
        return edge;
    }

    /// <summary>Compares the ends of the edges that are new, and of all of some nodes.</summary>
    public void Score(HashSet<Node> nodes, PairScore score)
    {
        foreach (var edge in nodes.SelectMany(n => n.Edges)) Of(edge);
        foreach (var edge in _before.Keys.ToList())
        {
            if (edge.One.IsGone || edge.Two.IsGone || !edge.IsNeeded) edge.Remove();
            else if (edge.Verdict is null && (edge.Score < 0 || nodes.Contains(edge.One) || nodes.Contains(edge.Two))) edge.Score = score.Of(edge.One.Lead, edge.Two.Lead);
        }
    }

    /// <summary>The nodes of which an edge is another now.</summary>
    public IEnumerable<Node> Nodes() => _before
        .Where(e => e.Value != (Strength(e.Key), Pull(e.Key)))
        .SelectMany(e => new[] { e.Key.One, e.Key.Two });

    private static double Strength(Edge edge) => IsThere(edge) ? edge.Strength : 0;

    private static double Pull(Edge edge) => IsThere(edge) ? edge.Pull : 0;

    private static bool IsThere(Edge edge) => !edge.One.IsGone && !edge.Two.IsGone;
}
