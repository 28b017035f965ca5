using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>Which claims there are, which of them have to be made anew, and which were told to whoever asks for changes.</summary>
internal sealed class KeptClaims
{
    private readonly Dictionary<Cluster, Kept> _claims = [];
    private readonly Dictionary<string, HashSet<Cluster>> _asking = new(StringComparer.Ordinal);
    private readonly HashSet<Cluster> _due = [];
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly SortedSet<Kept> _order = new(Comparer<Kept>.Create((x, y) => PlaceOrder.Default.Compare(x.First, y.First)));

    /// <summary>The nodes of each claim in their settled order, the claims in order of the first.</summary>
    public IReadOnlyList<IReadOnlyList<Node>> All() => [.. _claims.Keys.Select(NodesOf).OrderBy(n => n[0].Lead, PlaceOrder.Default)];

    /// <summary>Follows what became of the clusters.</summary>
    /// <param name="regrouped">The clusters that changed.</param>
    /// <param name="touched">Reports, by SHA-256, of which anything that makes origins may be another.</param>
    /// <param name="judged">Clusters whose claims what persons decided makes anew.</param>
    public void Follow(Regrouping regrouped, IEnumerable<string> touched, IEnumerable<Cluster> judged)
    {
        foreach (var cluster in regrouped.Gone) Drop(cluster);
        foreach (var cluster in regrouped.Affected)
        {
            if (cluster.Host is not null) Drop(cluster);
            else
            {
                _claims.TryAdd(cluster, new Kept());
                _due.Add(cluster);
            }
        }

        foreach (var report in touched) _due.UnionWith(_asking.GetValueOrDefault(report) ?? []);
        _due.UnionWith(judged);
    }

    /// <summary>What became of the claims since this was asked last; the first time all of them are new.</summary>
    /// <param name="make">Makes a claim, and tells its first statement, and which reports beside its own its origins were looked for in.</param>
    /// <param name="isWhole">True when this is asked for the first time.</param>
    public ClaimUpdate Changes(Func<IReadOnlyList<Node>, (Claim Claim, Proposition First, IReadOnlyList<string> Asked)> make, bool isWhole)
    {
        var made = new List<(Kept Kept, Claim Claim)>();
        foreach (var cluster in _due)
        {
            var kept = _claims[cluster];
            var (claim, first, asked) = make(NodesOf(cluster));
            Forget(cluster, kept);
            foreach (var report in asked)
            {
                if (!_asking.TryGetValue(report, out var asking)) _asking[report] = asking = [];
                asking.Add(cluster);
            }

            (kept.Told, kept.First, kept.Asked) = (claim.Id, first, asked);
            made.Add((kept, claim));
        }

        _due.Clear();
        _gone.ExceptWith(made.Select(m => m.Claim.Id));
        var update = new ClaimUpdate { Made = [.. Placed(made)], Gone = [.. _gone.Order(StringComparer.Ordinal)], IsWhole = isWhole, Count = _claims.Count };
        _gone.Clear();
        return update;
    }

    // In their order, so that the one before is always in its place already.
    private IEnumerable<PlacedClaim> Placed(List<(Kept Kept, Claim Claim)> made)
    {
        foreach (var (kept, claim) in made.OrderBy(m => m.Kept.First!, PlaceOrder.Default))
        {
            var before = _order.Min is { } first && _order.Comparer.Compare(first, kept) < 0 ? _order.GetViewBetween(first, kept).Max : null;
            _order.Add(kept);
            yield return new PlacedClaim(claim, before?.Told);
        }
    }

    private static List<Node> NodesOf(Cluster cluster) => [.. cluster.Nodes.Concat(cluster.Joined.SelectMany(c => c.Nodes)).OrderBy(n => n.Lead, PlaceOrder.Default)];

    private void Drop(Cluster cluster)
    {
        _due.Remove(cluster);
        if (_claims.Remove(cluster, out var kept)) Forget(cluster, kept);
    }

    private void Forget(Cluster cluster, Kept kept)
    {
        if (kept.Told is not { } told) return;
        _gone.Add(told);
        _order.Remove(kept);
        kept.Told = null;
        foreach (var report in kept.Asked)
            if (_asking.TryGetValue(report, out var asking) && asking.Remove(cluster) && asking.Count == 0) _asking.Remove(report);
    }

    // What was told of a claim: its identity, its first statement, and which reports beside its own its origins were looked for in.
    private sealed class Kept
    {
        public string? Told { get; set; }

        public Proposition? First { get; set; }

        public IReadOnlyList<string> Asked { get; set; } = [];
    }
}
