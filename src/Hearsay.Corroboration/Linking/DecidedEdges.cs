namespace Hearsay.Corroboration.Linking;

/// <summary>The edges between statements that persons decided on.</summary>
internal sealed class DecidedEdges(Decided decided)
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    /// <summary>Makes those of some nodes, as far as both ends are there.</summary>
    public void Join(IEnumerable<Node> nodes, EdgeChanges changes)
    {
        foreach (var node in nodes.Where(n => !n.IsGone && decided.Names(n.Lead.Id)))
        {
            _nodes[node.Lead.Id] = node;
            foreach (var (other, verdict) in decided.With(node.Lead.Id))
                if (_nodes.TryGetValue(other, out var there) && !there.IsGone) changes.Of(node.With(there)).Verdict = verdict;
        }
    }
}
