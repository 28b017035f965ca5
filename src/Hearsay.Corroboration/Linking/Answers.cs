using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// How a denial, doubt, question or refusal finds what it answers when nobody asserts the thing in its own words. Such a
/// statement speaks of something said elsewhere, mostly a few lines above: less likeness will do, and nearness helps.
/// </summary>
internal static class Answers
{
    /// <summary>From this strength on a link joins an answer to what it answers; below <see cref="ClaimGraph.Threshold"/>.</summary>
    public const double Needed = 0.3;

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

    /// <summary>How well an answer over a link fits; null where it does not.</summary>
    public static double? Fit(Edge edge)
    {
        var fit = edge.Strength + (IsNear(edge.One.Lead, edge.Two.Lead) ? NearBonus : 0);
        return edge.Strength > 0 && fit >= Needed ? fit : null;
    }

    private static bool IsNear(Proposition a, Proposition b) =>
        a.Report.Sha256 == b.Report.Sha256 && Math.Abs(a.Start - b.Start) <= Near
        && (a.Statement.Source is null || b.Statement.Source is null || a.Statement.Source.Name != b.Statement.Source.Name);
}
