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

    /// <summary>The nodes of each claim in their settled order, the claims in order of the first.</summary>
    public IReadOnlyList<IReadOnlyList<Node>> All() => [.. _claims.Keys.Select(NodesOf).OrderBy(n => n[0].Lead, PlaceOrder.Default)];

    /// <summary>Follows what became of the clusters.</summary>
    /// <param name="regrouped">The clusters that changed.</param>
    /// <param name="touched">Reports, by SHA-256, of which anything that makes origins may be another.</param>
    public void Follow(Regrouping regrouped, IEnumerable<string> touched)
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
    }

    /// <summary>The claims to make anew since this was asked last, and the identities of those told before that are no more.</summary>
    /// <param name="make">Makes a claim, and tells which reports beside its own its origins were looked for in.</param>
    public (IReadOnlyList<Claim> Made, IReadOnlyList<string> Gone) Changes(Func<IReadOnlyList<Node>, (Claim Claim, IReadOnlyList<string> Asked)> make)
    {
        var made = new List<Claim>();
        foreach (var cluster in _due)
        {
            var kept = _claims[cluster];
            var (claim, asked) = make(NodesOf(cluster));
            if (kept.Told is { } told) _gone.Add(told);
            Forget(cluster, kept);
            foreach (var report in asked)
            {
                if (!_asking.TryGetValue(report, out var asking)) _asking[report] = asking = [];
                asking.Add(cluster);
            }

            (kept.Told, kept.Asked) = (claim.Id, asked);
            made.Add(claim);
        }

        _due.Clear();
        _gone.ExceptWith(made.Select(c => c.Id));
        List<string> gone = [.. _gone];
        _gone.Clear();
        return (made, gone);
    }

    private static List<Node> NodesOf(Cluster cluster) => [.. cluster.Nodes.Concat(cluster.Joined.SelectMany(c => c.Nodes)).OrderBy(n => n.Lead, PlaceOrder.Default)];

    private void Drop(Cluster cluster)
    {
        _due.Remove(cluster);
        if (!_claims.Remove(cluster, out var kept)) return;
        if (kept.Told is { } told) _gone.Add(told);
        Forget(cluster, kept);
    }

    private void Forget(Cluster cluster, Kept kept)
    {
        foreach (var report in kept.Asked)
            if (_asking.TryGetValue(report, out var asking) && asking.Remove(cluster) && asking.Count == 0) _asking.Remove(report);
    }

    private sealed class Kept
    {
        public string? Told { get; set; }

        public IReadOnlyList<string> Asked { get; set; } = [];
    }
}
