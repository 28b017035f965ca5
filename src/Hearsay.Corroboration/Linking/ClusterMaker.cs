using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Which clusters came and went when the graph changed.</summary>
/// <param name="Gone">Those that are no more.</param>
/// <param name="Affected">Those that are new, and those whose answers or what they answer became others.</param>
internal sealed record Regrouping(IReadOnlyCollection<Cluster> Gone, IReadOnlyCollection<Cluster> Affected);

/// <summary>
/// Makes clusters anew in the parts of the graph that changed. A part is held together by links of the threshold's strength: no weaker one ever joins two clusters, so
/// what happens in one part tells nothing of another.
/// </summary>
internal static class ClusterMaker
{
    // Weaker likeness is left out; between the two it counts towards the average of a cluster.
    private const double WeakestLink = 0.12;

    /// <summary>Makes the clusters around nodes that changed, came or went.</summary>
    public static Regrouping Make(HashSet<Node> changed)
    {
        var region = changed.Concat(changed.Select(n => n.Part).Distinct(ReferenceEqualityComparer.Instance).Cast<List<Node>>().SelectMany(p => p)).ToHashSet();
        var before = region.Select(n => n.Cluster).OfType<Cluster>().ToHashSet();
        foreach (var node in region.Where(n => n.IsGone)) node.Cluster = null;
        region.RemoveWhere(n => n.IsGone);
        var made = new List<Cluster>();
        foreach (var part in Parts(region)) made.AddRange(ClustersOf(part).Select(nodes => Settle(nodes, changed)));
        var kept = made.ToHashSet();
        kept.IntersectWith(before);
        var gone = before.Where(c => !kept.Contains(c)).ToList();
        return new Regrouping(gone, AnswerJoins.Renew(made.FindAll(c => !kept.Contains(c)), gone));
    }

    // A cluster of the same nodes, none of them changed, stays the one it was.
    private static Cluster Settle(List<Node> nodes, HashSet<Node> changed)
    {
        if (nodes[0].Cluster is { } known && known.Nodes.SequenceEqual(nodes) && !nodes.Exists(changed.Contains)) return known;
        var cluster = new Cluster(nodes);
        foreach (var node in nodes) node.Cluster = cluster;
        return cluster;
    }

    private static IEnumerable<List<Node>> Parts(HashSet<Node> region)
    {
        var seen = new HashSet<Node>();
        foreach (var start in region)
        {
            if (!seen.Add(start)) continue;
            List<Node> part = [start];
            for (var i = 0; i < part.Count; i++)
                foreach (var edge in part[i].Edges)
                    if (edge.Pull >= ClaimGraph.Threshold && seen.Add(edge.Other(part[i]))) part.Add(edge.Other(part[i]));
            foreach (var node in part) node.Part = part;
            yield return part;
        }
    }

    private static IEnumerable<List<Node>> ClustersOf(List<Node> part)
    {
        if (part.Count == 1) return [[part[0]]];
        var nodes = part.OrderBy(n => n.Lead, PlaceOrder.Default).ToList();
        var places = nodes.Index().ToDictionary(n => n.Item, n => n.Index);
        var edges = nodes.Index().SelectMany(n => n.Item.Edges
            .Select(e => (First: n.Index, Second: places.GetValueOrDefault(e.Other(n.Item), -1), Edge: e)).Where(e => e.First < e.Second)).OrderBy(e => (e.First, e.Second)).ToList();
        List<(int, int)> Decided(Func<LinkVerdict, bool> holds) => [.. edges.Where(e => e.Edge.Verdict is { } verdict && holds(verdict)).Select(e => (e.First, e.Second))];
        var links = edges.Where(e => e.Edge.Pull >= WeakestLink).Select(e => (e.First, e.Second, e.Edge.Pull));
        return Clustering.Of([.. nodes.Select(n => n.Lead.Scope)], links, ClaimGraph.Threshold, Decided(LinkVerdicts.Joins), Decided(v => v == LinkVerdict.Different)).Select(c => c.Select(i => nodes[i]).ToList());
    }
}
