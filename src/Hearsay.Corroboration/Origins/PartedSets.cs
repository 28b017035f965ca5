namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Sets of namings of which a person keeps some apart: reasons are gone through in a settled order, what a person decided first, and one that would bring together what is
/// kept apart is none. What is one by the step before stays one. The sets depend on the reasons alone, and not on the order they were found in.
/// </summary>
internal static class PartedSets
{
    /// <summary>The sets.</summary>
    /// <param name="namings">All that are held together by reasons.</param>
    /// <param name="reasonsOf">Which others a naming may be one with.</param>
    /// <param name="below">The sets of the step before; null for the first step.</param>
    /// <param name="partings">What persons decided.</param>
    public static List<List<Naming>> Of(IReadOnlyList<Naming> namings, Func<Naming, IEnumerable<Naming>> reasonsOf, NamingSets? below, Partings partings)
    {
        List<List<Naming>> units = [.. (below is null ? namings.Select(n => (List<Naming>)[n]) : namings.GroupBy(below.Of).Select(g => g.ToList())).OrderBy(KeyOf, StringComparer.Ordinal)];
        var unitOf = units.Index().SelectMany(u => u.Item.Select(n => (Naming: n, u.Index))).ToDictionary(u => u.Naming, u => u.Index);
        var sets = new UnionFind(units.Count);
        foreach (var parting in namings.SelectMany(n => partings.SidesOf(n).Select(s => (s.Parting, s.IsFirst, Unit: unitOf[n]))).GroupBy(s => s.Parting))
            sets.KeepApart(parting.Where(s => s.IsFirst).Select(s => s.Unit), parting.Where(s => !s.IsFirst).Select(s => s.Unit));
        var reasons = namings.SelectMany(n => reasonsOf(n).Select(other => (Place: below is null ? partings.PlaceOf(n, other) : 0, One: unitOf[n], Other: unitOf[other])));
        foreach (var (_, one, other) in reasons.Where(r => r.One < r.Other).Distinct().Order()) sets.Union(one, other);
        return [.. Enumerable.Range(0, units.Count).GroupBy(sets.Find).Select(g => g.SelectMany(u => units[u]).ToList())];
    }

    private static string KeyOf(List<Naming> unit) => unit.Select(n => n.Key).Min(StringComparer.Ordinal)!;
}
