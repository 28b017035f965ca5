using Hearsay.Corroboration.Levels;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Explaining;

/// <summary>
/// What would give a claim another level: each origin, and all denials, are taken away and the level made anew; what would have
/// to be added or shown follows from the rule.
/// </summary>
internal static class LevelChanges
{
    private const int MostOriginsTried = 25;

    /// <summary>The changes in plain sentences.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Proposition> claim, ClaimOrigins origins, OriginFinder finder)
    {
        var level = LevelRule.Of(claim, origins).Level;
        return [.. WithoutDenials(claim, level, finder), .. WithoutEach(claim, origins, level, finder), .. WithMore(origins, level)];
    }

    private static IEnumerable<string> WithoutDenials(IReadOnlyList<Proposition> claim, Level level, OriginFinder finder)
    {
        var rest = claim.Where(p => p.Statement.Stance != Stance.Denies).ToList();
        if (rest.Count < claim.Count && LevelOf(rest, finder) is { } other && other != level)
            yield return $"Were the denials withdrawn, it would be {Word(other)}.";
    }

    private static IEnumerable<string> WithoutEach(IReadOnlyList<Proposition> claim, ClaimOrigins origins, Level level, OriginFinder finder)
    {
        for (var i = 0; origins.Origins.Count > 1 && i < Math.Min(origins.Origins.Count, MostOriginsTried); i++)
        {
            var rest = claim.Where(p => !origins.OriginOf.TryGetValue(p.Id, out var at) || at != i).ToList();
            if (LevelOf(rest, finder) is { } other && other != level)
                yield return $"Without what goes back to {Name(origins, i)} it would be {Word(other)}.";
        }
    }

    private static IEnumerable<string> WithMore(ClaimOrigins origins, Level level)
    {
        if (level == Level.Single) yield return "Another report that has it from the same origin would make it repeated.";
        if (level is Level.Single or Level.Repeated)
            yield return "A second named origin that says the same plainly, in another report and with nothing of it from the first, would make it corroborated.";
        if (level is Level.Single or Level.Repeated && origins.Independence.Max > origins.Independence.Min)
            yield return $"So would finding out who is behind these, if they are not one: {string.Join(", ", origins.Origins.Select(o => o.Source.Name))}.";
        if (level == Level.Corroborated && origins.Independence.Min == 2)
            yield return "If one of the origins turned out to have it from another, or both from a third, it would be repeated.";
        if (level != Level.Disputed) yield return "A denial, or a rival figure for the same thing and time, would make it disputed.";
    }

    private static Level? LevelOf(List<Proposition> rest, OriginFinder finder) => rest.Exists(p => p.MakesOrigin) ? LevelRule.Of(rest, finder.Of(rest)).Level : null;

    private static string Name(ClaimOrigins origins, int at) => origins.Origins[at].Source.Name;

    private static string Word(Level level) => level.ToString().ToLowerInvariant();
}
