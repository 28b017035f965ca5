namespace Hearsay.Corroboration.Linking;

/// <summary>The edges between statements that persons decided on.</summary>
internal sealed class DecidedEdges
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    /// <summary>Makes those of some nodes, as far as both ends are there, and lets go of what was decided no more.</summary>
    public void Join(IEnumerable<Node> nodes, Decided decided, EdgeChanges changes)
    {
        foreach (var node in nodes.Where(n => !n.IsGone))
        {
            foreach (var edge in node.Edges.Where(e => e.Verdict is not null && !e.Other(node).IsGone && decided.Of(e.One.Lead.Id, e.Two.Lead.Id) is null)) changes.Of(edge).Verdict = null;
            if (!decided.Names(node.Lead.Id)) continue;
            _nodes[node.Lead.Id] = node;
            foreach (var (other, verdict) in decided.With(node.Lead.Id))
                if (_nodes.TryGetValue(other, out var there) && !there.IsGone) changes.Of(node.With(there)).Verdict = verdict;
        }
    }
}
