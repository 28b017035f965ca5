using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Figures of two origins within one claim that cannot hold together for the same scope and time. A number in a clause that hangs on ("fired on the bridge,
/// killing three") is held against what another says in its own right, never against another such number.
/// </summary>
internal static class FigureDispute
{
    /// <summary>The clash in one sentence, or null when there is none.</summary>
    public static string? In(IReadOnlyList<Proposition> claim, ClaimOrigins origins)
    {
        var given = claim
            .Where(p => p.Statement.Stance is Stance.Asserts)
            .SelectMany(p => p.Measures.Concat(p.Stated.Where(m => m.IsAside && (p.Scope is null || p.Scope == m.ScopeKey))).Select(m => (Measure: m, Origin: origins.OriginOf[p.Id])))
            .DistinctBy(g => (g.Origin, g.Measure.Key))
            .ToList();
        for (var i = 0; i < given.Count; i++)
        {
            for (var j = i + 1; j < given.Count; j++)
            {
                if (given[i].Origin == given[j].Origin || (given[i].Measure.IsAside && given[j].Measure.IsAside)) continue;
                if (FigureComparison.Relate(given[i].Measure, given[j].Measure, sameSource: false) != FigureRelation.Conflict) continue;
                return $"The figures clash: {Said(given[i], origins)}, {Said(given[j], origins)}.";
            }
        }

        return null;
    }

    private static string Said((Measure Measure, int Origin) given, ClaimOrigins origins) =>
        $"{origins.Origins[given.Origin].Source.Name} says {FigureWords.Of(given.Measure.Figure)}";
}
