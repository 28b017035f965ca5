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
        List<string> less = [.. WithoutDenials(claim, level, finder), .. WithoutEach(claim, origins, level, finder)];
        if (level == Level.Disputed && less.Count == 0) less.Add(Lasting(claim, origins));
        return [.. less, .. WithMore(claim, origins, level, finder)];
    }

    private static string Lasting(IReadOnlyList<Proposition> claim, ClaimOrigins origins) => origins.Independence.Max == 0
        ? "Nobody asserts it: without the denials nothing would be said of it."
        : claim.Any(p => p.Statement.Stance == Stance.Denies)
            ? "It would stay disputed without the denials, and without any one of its origins."
            : "It would stay disputed without any one of its origins.";

    private static IEnumerable<string> WithoutDenials(IReadOnlyList<Proposition> claim, Level level, OriginFinder finder)
    {
        var rest = claim.Where(p => p.Statement.Stance != Stance.Denies).ToList();
        if (rest.Count < claim.Count && LevelOf(rest, finder) is { } other && other != level)
            yield return $"Were the {(claim.Count - rest.Count == 1 ? "denial" : "denials")} withdrawn, it would be {Word(other)}.";
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

    private static IEnumerable<string> WithMore(IReadOnlyList<Proposition> claim, ClaimOrigins origins, Level level, OriginFinder finder)
    {
        if (level is Level.Single or Level.Repeated)
        {
            foreach (var way in origins.Origins.Count == 0 ? WithAny() : WithAnother(claim, origins, level, finder)) yield return way;
        }

        if (level == Level.Corroborated && origins.Independence.Min == 2)
            yield return "If one of the origins turned out to have it from another, or both from a third, it would be repeated.";
        if (level != Level.Disputed) yield return origins.Origins.Count == 0 ? "A denial would make it disputed." : "A denial, or a rival figure for the same thing and time, would make it disputed.";
    }

    private static IEnumerable<string> WithAny()
    {
        yield return "Somebody who asserts it would be its first origin, and would leave it single; several reports that have it from there would make it repeated.";
        yield return "Two named origins that say so plainly, in different reports and with nothing from one another, would make it corroborated.";
    }

    private static IEnumerable<string> WithAnother(IReadOnlyList<Proposition> claim, ClaimOrigins origins, Level level, OriginFinder finder)
    {
        if (level == Level.Single) yield return "Another report that has it from the same origin would make it repeated.";
        yield return "A second named origin that says the same plainly, in another report and with nothing of it from the first, would make it corroborated.";
        if (finder.Unconfirmed(claim, origins) is var (one, other, _))
            yield return $"So would a person's decision that {Told(one, origins)} and {Told(other, origins)} say the same.";
        else if (!origins.AreNamed && origins.Origins.Count > 1)
            yield return $"So would finding out who is behind these, if they are not one and say the same: {string.Join(", ", origins.Origins.Select(o => o.Source.Name))}.";
    }

    private static string Told(Proposition said, ClaimOrigins origins) => $"{Name(origins, origins.OriginOf[said.Id])} in {said.Report.Name}";

    private static Level? LevelOf(List<Proposition> rest, OriginFinder finder) => rest.Exists(p => p.MakesOrigin) ? LevelRule.Of(rest, finder.Of(rest)).Level : null;

    private static string Name(ClaimOrigins origins, int at) => origins.Origins[at].Source.Name;

    private static string Word(Level level) => level.ToString().ToLowerInvariant();
}
