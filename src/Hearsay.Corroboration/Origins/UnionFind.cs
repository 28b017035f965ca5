namespace Hearsay.Corroboration.Origins;

/// <summary>Disjoint sets of the numbers 0 to n - 1; a set is known by its lowest member.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];
    private readonly Dictionary<int, HashSet<(int Parting, bool IsFirst)>> _sides = [];
    private int _partings;

    /// <summary>The lowest member of the set that holds <paramref name="item"/>.</summary>
    public int Find(int item)
    {
        while (_parent[item] != item) item = _parent[item] = _parent[_parent[item]];
        return item;
    }

    /// <summary>Has no set ever hold members of both lists, from here on.</summary>
    public void KeepApart(IEnumerable<int> first, IEnumerable<int> second)
    {
        foreach (var (side, isFirst) in new[] { (first, true), (second, false) })
        {
            foreach (var item in side.Select(Find).Distinct())
            {
                if (!_sides.TryGetValue(item, out var sides)) _sides[item] = sides = [];
                sides.Add((_partings, isFirst));
            }
        }

        _partings++;
    }

    /// <summary>Makes one set of two; false when they were one already or are kept apart.</summary>
    public bool Union(int a, int b)
    {
        var (x, y) = (Find(a), Find(b));
        if (x == y || AreApart(x, y)) return false;
        if (_sides.Remove(Math.Max(x, y), out var moved)) _sides[Math.Min(x, y)] = _sides.TryGetValue(Math.Min(x, y), out var kept) ? [.. kept, .. moved] : moved;
        _parent[Math.Max(x, y)] = Math.Min(x, y);
        return true;
    }

    private bool AreApart(int x, int y) =>
        _sides.Count > 0 && _sides.TryGetValue(x, out var ours) && _sides.TryGetValue(y, out var theirs) && ours.Any(s => theirs.Contains((s.Parting, !s.IsFirst)));
}
