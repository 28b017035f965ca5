namespace Hearsay.Corroboration.Origins;

/// <summary>Disjoint sets of the numbers 0 to n - 1; a set is known by its lowest member.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The lowest member of the set that holds <paramref name="item"/>.</summary>
    public int Find(int item)
    {
        while (_parent[item] != item) item = _parent[item] = _parent[_parent[item]];
        return item;
    }

    /// <summary>Makes one set of two; false when they were one already.</summary>
    public bool Union(int a, int b)
    {
        var (x, y) = (Find(a), Find(b));
        if (x == y) return false;
        _parent[Math.Max(x, y)] = Math.Min(x, y);
        return true;
    }
}
