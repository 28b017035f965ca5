namespace Hearsay.Corroboration.Linking;

/// <summary>Has nodes choose whom they are compared with, again where what is there to choose from became another.</summary>
internal sealed class Choosing(CandidateIndex index)
{
    private readonly List<Node> _entering = [];

    /// <summary>Puts nodes that came, changed or went in their place in index and weights. Gives the others that have to choose again.</summary>
    public HashSet<Node> Place(IReadOnlyCollection<Node> touched, TermWeights weights, EdgeChanges changes)
    {
        var again = new HashSet<Node>();
        foreach (var node in touched)
        {
            var (was, now) = (node.Counted, node.IsGone ? null : node.Lead);
            node.Counted = now;
            if (was is not null && now is not null && CandidateIndex.AreAlike(was, now)) continue;
            if (was is not null)
            {
                weights.Count(was, isGone: true);
                index.Place(node, was, again, isGone: true);
                foreach (var edge in node.Edges) again.UnionWith(edge.IsChosenBy(edge.Other(node)) ? [edge.Other(node)] : []);
            }

            if (now is not null)
            {
                weights.Count(now);
                index.Place(node, now, again);
                _entering.Add(node);
            }

            foreach (var edge in now is null ? node.Edges : []) changes.Of(edge);
        }

        return again;
    }

    /// <summary>Has some nodes choose, and those that would now choose one of the nodes that are new in the index.</summary>
    public void Choose(HashSet<Node> again, EdgeChanges changes)
    {
        again.UnionWith(_entering);
        again.RemoveWhere(n => n.IsGone);
        foreach (var node in again.Count < index.Count ? _entering : []) index.Enter(node, again);
        _entering.Clear();
        foreach (var node in again) Choose(node, changes);
    }

    private void Choose(Node node, EdgeChanges changes)
    {
        var (partners, least) = index.PartnersOf(node);
        var now = partners.ToHashSet();
        foreach (var edge in node.Edges.Where(e => e.IsChosenBy(node) && !now.Contains(e.Other(node)))) changes.Of(edge).Choose(node, isChosen: false);
        foreach (var other in partners)
        {
            var edge = node.With(other);
            if (!edge.IsChosenBy(node)) changes.Of(edge).Choose(node, isChosen: true);
        }

        (node.Chosen, node.Least) = (partners.Count, least);
    }
}
