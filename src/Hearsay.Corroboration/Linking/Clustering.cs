namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Agglomerative clustering over a sparse graph of likeness. Two clusters join while a mean of their average link (pairs
/// without a link count nothing) and their strongest link holds the threshold: average link alone splits a claim told in
/// different words, strongest link alone chains. The best pair joins first, ties by the lowest positions. Members of two
/// different scopes never meet in one cluster, whatever stands between them.
/// </summary>
internal sealed class Clustering
{
    private const double AverageShare = 0.7;
    private readonly int[] _owner;
    private readonly List<int>[] _members;
    private readonly int[] _lowest;
    private readonly Dictionary<int, Bond>[] _bonds;
    private readonly PriorityQueue<(int A, int B), (double, int, int)> _queue = new();
    private readonly HashSet<int>[] _apart;
    private readonly double _threshold;
    private readonly string?[] _scope;

    private Clustering(IReadOnlyList<string?> scopes, IEnumerable<(int First, int Second, double Score)> links, double threshold, IReadOnlyList<(int First, int Second)> apart)
    {
        _apart = [.. scopes.Select(_ => new HashSet<int>())];
        foreach (var (a, b) in apart)
        {
            _apart[a].Add(b);
            _apart[b].Add(a);
        }

        var count = scopes.Count;
        _scope = [.. scopes];
        _threshold = threshold;
        _owner = [.. Enumerable.Range(0, count)];
        _lowest = [.. _owner];
        _members = [.. _owner.Select(i => new List<int> { i })];
        _bonds = [.. _owner.Select(_ => new Dictionary<int, Bond>())];
        foreach (var (a, b, score) in links)
        {
            _bonds[a][b] = _bonds[b][a] = new Bond(score, score);
            Offer(a, b);
        }
    }

    /// <summary>
    /// Clusters of the positions of <paramref name="scopes"/> (null goes with any), members rising, clusters by their lowest member.
    /// Pairs that a person put together start as one, pairs put apart never meet.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<string?> scopes, IEnumerable<(int First, int Second, double Score)> links, double threshold,
        IReadOnlyList<(int First, int Second)> together, IReadOnlyList<(int First, int Second)> apart)
    {
        var clustering = new Clustering(scopes, links, threshold, apart);
        foreach (var (a, b) in together) clustering.Decide(a, b);
        clustering.Run();
        return [.. clustering._members.Where(m => m.Count > 0).Select(m => m.Order().ToList()).OrderBy(m => m[0])];
    }

    // A person's word joins what no likeness does, two scopes even, unless another keeps them apart.
    private void Decide(int first, int second)
    {
        var (a, b) = (OwnerOf(first), OwnerOf(second));
        if (a != b && !AreApart(a, b)) Join(a, b);
    }

    private int OwnerOf(int member)
    {
        while (_owner[member] != member) member = _owner[member];
        return member;
    }

    private bool AreApart(int a, int b) => _apart[a].Count > 0 && _apart[a].Overlaps(_members[b]);

    private void Run()
    {
        while (_queue.TryDequeue(out var pair, out var priority))
        {
            var (a, b) = pair;
            if (_owner[a] != a || _owner[b] != b || !_bonds[a].ContainsKey(b) || ScopesDiffer(a, b) || AreApart(a, b) || -priority.Item1 != Strength(a, b)) continue;
            Join(a, b);
        }
    }

    private void Join(int a, int b)
    {
        var (into, from) = _bonds[a].Count > _bonds[b].Count || (_bonds[a].Count == _bonds[b].Count && a < b) ? (a, b) : (b, a);
        _bonds[into].Remove(from);
        _bonds[from].Remove(into);
        foreach (var (other, bond) in _bonds[from])
        {
            _bonds[other].Remove(from);
            _bonds[into][other] = _bonds[other][into] = _bonds[into].TryGetValue(other, out var known) ? known.With(bond) : bond;
        }

        _bonds[from].Clear();
        _members[into].AddRange(_members[from]);
        _members[from] = [];
        _apart[into].UnionWith(_apart[from]);
        _scope[into] ??= _scope[from];
        _owner[from] = into;
        _lowest[into] = Math.Min(_lowest[into], _lowest[from]);
        foreach (var other in _bonds[into].Keys) Offer(into, other);
    }

    private void Offer(int a, int b)
    {
        var strength = Strength(a, b);
        var (low, high) = _lowest[a] < _lowest[b] ? (a, b) : (b, a);
        if (strength >= _threshold && !ScopesDiffer(a, b) && !AreApart(a, b)) _queue.Enqueue((low, high), (-strength, _lowest[low], _lowest[high]));
    }

    private bool ScopesDiffer(int a, int b) => _scope[a] is { } x && _scope[b] is { } y && x != y;

    private double Strength(int a, int b)
    {
        var bond = _bonds[a][b];
        var average = bond.Sum / ((double)_members[a].Count * _members[b].Count);
        return (AverageShare * average) + ((1 - AverageShare) * bond.Strongest);
    }

    private readonly record struct Bond(double Sum, double Strongest)
    {
        public Bond With(Bond other) => new(Sum + other.Sum, Math.Max(Strongest, other.Strongest));
    }
}
