namespace Hearsay.Cli.Commands;

/// <summary>Reports as a person names them: by their name or the beginning of their hash.</summary>
internal static class ReportId
{
    /// <summary>SHA-256 of the one report of a dossier that is meant.</summary>
    /// <exception cref="UsageException">No report is, or several are.</exception>
    public static string Find(Dossier dossier, string report) => Find([dossier], report) switch
    {
        [var only] => only.Sha256,
        [] => throw new UsageException($"'{dossier.Name}' has no report '{report}'; 'hearsay reports --dossier {dossier.Name}' lists them by name."),
        var several => throw Ambiguous($"'{dossier.Name}'", report, several),
    };

    /// <summary>The one report that is meant of those in some dossiers, with a dossier that has it; null when none is.</summary>
    /// <exception cref="UsageException">Several are.</exception>
    public static (Dossier Dossier, string Sha256)? FindAny(IReadOnlyList<Dossier> dossiers, string report) => Find(dossiers, report) switch
    {
        [var only] => only,
        [] => null,
        var several => throw Ambiguous("the ledger", report, several),
    };

    private static List<(Dossier Dossier, string Sha256)> Find(IReadOnlyList<Dossier> dossiers, string report) =>
        [.. dossiers.SelectMany(d => d.ReportsNamed(report), (dossier, sha256) => (dossier, sha256)).DistinctBy(f => f.sha256)];

    private static UsageException Ambiguous(string where, string report, List<(Dossier Dossier, string Sha256)> found) =>
        new($"{found.Count} reports of {where} are '{report}': {string.Join(", ", found.Take(5).Select(f => f.Sha256[..12]))}; give the beginning of the hash.");
}
