using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Finds the claim that a denial, doubt, question or refusal answers when nobody asserts the thing in its own words. Such a
/// statement speaks of something said elsewhere, mostly a few lines above: less likeness will do, and nearness helps.
/// </summary>
internal static class Answers
{
    private const double Needed = 0.3;
    private const double NearBonus = 0.15;
    private const int Near = 700;
    private const int StatementsBack = 6;

    /// <summary>True for a stance that speaks of what another said.</summary>
    public static bool IsAnswer(Proposition p) => p.Statement.Stance is not (Stance.Asserts or Stance.Intends);

    /// <summary>Pairs of an answering node and one that asserts, close to one another in one report; the lower position first.</summary>
    public static IEnumerable<(int, int)> NearbyPairs(IReadOnlyList<Proposition> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!IsAnswer(nodes[i])) continue;
            for (var j = Math.Max(0, i - StatementsBack); j < Math.Min(nodes.Count, i + StatementsBack + 1); j++)
                if (j != i && IsNear(nodes[i], nodes[j])) yield return (Math.Min(i, j), Math.Max(i, j));
        }
    }

    /// <summary>The clusters, those that only answer joined to the one they answer best.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Join(
        IReadOnlyList<Proposition> nodes, IReadOnlyList<IReadOnlyList<int>> clusters, IReadOnlyDictionary<(int, int), double> links,
        IReadOnlyList<(int First, int Second)> apart)
    {
        var owner = new int[nodes.Count];
        for (var c = 0; c < clusters.Count; c++)
            foreach (var node in clusters[c]) owner[node] = c;
        var answers = clusters.Select(c => c.All(n => IsAnswer(nodes[n]))).ToArray();
        var scopes = clusters.Select(c => c.Select(n => nodes[n].Scope).FirstOrDefault(s => s is not null)).ToArray();
        var joined = clusters.Select(c => c.ToList()).ToArray();
        bool AreApart(int x, int y) => apart.Any(p => (joined[x].Contains(p.First) && joined[y].Contains(p.Second)) || (joined[x].Contains(p.Second) && joined[y].Contains(p.First)));
        var best = new Dictionary<int, (double Score, int To)>();
        foreach (var ((a, b), link) in links.OrderBy(l => l.Key))
        {
            if (answers[owner[a]] == answers[owner[b]] || ScopesDiffer(scopes[owner[a]], scopes[owner[b]]) || AreApart(owner[a], owner[b])) continue;
            var (from, to) = answers[owner[a]] ? (owner[a], owner[b]) : (owner[b], owner[a]);
            var score = link + (IsNear(nodes[a], nodes[b]) ? NearBonus : 0);
            if (score >= Needed && (!best.TryGetValue(from, out var known) || score > known.Score)) best[from] = (score, to);
        }

        foreach (var (from, (_, to)) in best.OrderBy(b => b.Key))
        {
            // An answer that came before may have given the claim its scope.
            if (ScopesDiffer(scopes[from], scopes[to]) || AreApart(from, to)) continue;
            scopes[to] ??= scopes[from];
            joined[to].AddRange(clusters[from]);
            joined[from].Clear();
        }

        return [.. joined.Where(c => c.Count > 0).Select(c => c.Order().ToList())];
    }

    private static bool ScopesDiffer(string? a, string? b) => a is not null && b is not null && a != b;

    private static bool IsNear(Proposition a, Proposition b) =>
        a.Report.Sha256 == b.Report.Sha256 && Math.Abs(a.Start - b.Start) <= Near
        && (a.Statement.Source is null || b.Statement.Source is null || a.Statement.Source.Name != b.Statement.Source.Name);
}
