using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Shows what holds the nodes of a claim together.</summary>
internal sealed class ClaimLinks(Decided decided, TermWeights weights)
{
    private const double WeakestLink = 0.12;

    /// <summary>The statements of some nodes in their settled order.</summary>
    public static List<Proposition> Members(IEnumerable<Node> nodes) => [.. nodes.SelectMany(n => n.Members).Order(PlaceOrder.Default)];

    /// <summary>The links of a claim: the strongest of each node, and those of statements of the same words.</summary>
    /// <param name="nodes">Its nodes in their settled order.</param>
    public IReadOnlyList<ClaimLink> Of(IReadOnlyList<Node> nodes)
    {
        var places = nodes.Index().ToDictionary(n => n.Item, n => n.Index);
        var links = new List<(int First, ClaimLink Link)>();
        foreach (var (first, second, strength) in Strongest(nodes, places)) links.Add((first, Link(nodes[first].Lead, nodes[second].Lead, strength)));
        foreach (var (place, node) in nodes.Index())
            foreach (var other in node.Members.Skip(1)) links.Add((place, Link(node.Lead, other, null)));
        return [.. links.OrderBy(l => l.First).ThenByDescending(l => l.Link.Score).Select(l => l.Link)];
    }

    /// <summary>Of the links that were too weak or came too late to make two claims one, the strongest of each two.</summary>
    /// <param name="claims">The nodes of all claims.</param>
    public IEnumerable<ClaimLink> Missed(IReadOnlyList<IReadOnlyList<Node>> claims)
    {
        var owner = claims.Index().SelectMany(c => c.Item.Select(n => (n, c.Index))).ToDictionary();
        return owner.Keys.SelectMany(n => n.Edges.Where(e => e.One == n && e.Strength >= WeakestLink && owner[e.One] != owner[e.Two]))
            .Select(e => (Between: (Math.Min(owner[e.One], owner[e.Two]), Math.Max(owner[e.One], owner[e.Two])), A: e.Ordered.First.Lead, B: e.Ordered.Second.Lead, e.Strength))
            .GroupBy(l => l.Between)
            .OrderBy(g => g.Key)
            .Select(g => g.OrderByDescending(l => Score(l.Strength)).ThenBy(l => l.A.Id, StringComparer.Ordinal).ThenBy(l => l.B.Id, StringComparer.Ordinal).First())
            .Select(l => Link(l.A, l.B, l.Strength));
    }

    // The two strongest links of each node: enough to show why it is here without a square of them.
    private static IEnumerable<(int First, int Second, double Strength)> Strongest(IReadOnlyList<Node> nodes, Dictionary<Node, int> places) => nodes
        .SelectMany(n => n.Edges
            .Where(e => e.Strength > 0 && places.ContainsKey(e.Other(n)))
            .Select(e => (First: Math.Min(places[n], places[e.Other(n)]), Second: Math.Max(places[n], places[e.Other(n)]), e.Strength))
            .OrderByDescending(e => e.Strength).ThenBy(e => (e.First, e.Second)).Take(2))
        .Distinct().OrderBy(e => (e.First, e.Second));

    private static double Score(double strength) => Math.Round(strength, 3);

    private ClaimLink Link(Proposition a, Proposition b, double? strength) =>
        new(a.Id, b.Id, Score(strength ?? 1), strength is null ? "the same words" : decided.Of(a.Id, b.Id) switch
        {
            LinkVerdict.Same => "a person decided that they say the same",
            LinkVerdict.Opposed => "a person decided that one says what the other denies",
            _ => LinkReason.Of(a, b, weights),
        });
}
