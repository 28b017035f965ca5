using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Levels;

/// <summary>
/// The level of a claim from its origins. A denial or a clash of figures comes first; then two origins that cannot be one; then
/// the number of reports. Doubts, questions and refusals to comment
/// count nothing, nor does what was withdrawn.
/// </summary>
internal static class LevelRule
{
    /// <summary>The level and why, one sentence.</summary>
    public static (Level Level, string Reason) Of(IReadOnlyList<Proposition> claim, ClaimOrigins origins)
    {
        claim = [.. claim.Where(p => origins.OriginOf.ContainsKey(p.Id))];
        var denials = claim.Where(p => p.Statement.Stance == Stance.Denies).ToList();
        if (denials.Count > 0) return (Level.Disputed, Denied(denials, origins));
        if (origins.Opposed is var (one, other)) return (Level.Disputed, $"What {origins.Origins[one].Source.Name} says cannot hold together with what {origins.Origins[other].Source.Name} says.");
        if (FigureDispute.In(claim, origins) is { } dispute) return (Level.Disputed, dispute);
        if (origins.Independence.Min >= 2) return (Level.Corroborated, Corroborated(origins));
        var reports = claim.Select(p => p.Report.Sha256).Distinct().Count();
        return reports > 1 ? (Level.Repeated, Repeated(origins, reports)) : (Level.Single, Single(origins));
    }

    private static string Denied(List<Proposition> denials, ClaimOrigins origins)
    {
        List<string> Names(bool takeBack) => [.. denials.Where(d => origins.TakingBack.Contains(d.Id) == takeBack).Select(d => origins.Origins[origins.OriginOf[d.Id]].Source.Name).Distinct()];
        var (denying, retracting) = (Names(false), Names(true));
        string[] parts =
        [
            .. denying.Count == 0 ? [] : (string[])[$"{Listed(denying)} {(denying.Count == 1 ? "denies" : "deny")} it"],
            .. retracting.Count == 0 ? [] : (string[])[$"{Listed(retracting)} {(retracting.Count == 1 ? "takes" : "take")} it back"],
        ];
        return string.Join(", and ", parts) + ".";
    }

    private static string Corroborated(ClaimOrigins origins) =>
        origins.Independence.Min == origins.Origins.Count
            ? $"{origins.Origins.Count} origins that cannot be one say so: {Listed([.. origins.Origins.Select(o => o.Source.Name)])}."
            : $"At least {origins.Independence.Min} of these {origins.Origins.Count} origins cannot be one: {Listed([.. origins.Origins.Select(o => o.Source.Name)])}.";

    private static string Repeated(ClaimOrigins origins, int reports) => origins.Origins.Count == 1
        ? $"{reports} reports carry it, all from {origins.Origins[0].Source.Name}."
        : $"{reports} reports carry it, but {Listed([.. origins.Origins.Select(o => o.Source.Name)])} {Doubt(origins)}.";

    private static string Doubt(ClaimOrigins origins) =>
        origins.AreNamed ? "do not say the same plainly enough to confirm one another" : "may be one origin";

    private static string Single(ClaimOrigins origins) => origins.Origins.Count switch
    {
        0 when origins.Withdrawn.Count > 0 => "Nobody stands by it any more: what said so was withdrawn or corrected.",
        0 => "Nobody asserts it: it is only asked, doubted or left without comment.",
        1 => $"Only {origins.Origins[0].Source.Name} says so, in one report.",
        _ => $"One report carries it, and {Listed([.. origins.Origins.Select(o => o.Source.Name)])} may be one origin.",
    };

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
