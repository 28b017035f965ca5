namespace Hearsay.Cli.Commands;

/// <summary>Reports as a person names them: by their name or the beginning of their hash.</summary>
internal static class ReportId
{
    private const int ShortestHash = 6;

    /// <summary>SHA-256 of the one report that is meant.</summary>
    /// <exception cref="UsageException">No report is, or several are.</exception>
    public static string Find(Dossier dossier, string report)
    {
        var found = dossier.Reports().Where(r => r.Name == report || (report.Length >= ShortestHash && r.Sha256.StartsWith(report, StringComparison.OrdinalIgnoreCase))).ToList();
        return found.Count switch
        {
            1 => found[0].Sha256,
            0 => throw new UsageException($"'{dossier.Name}' has no report '{report}'; 'hearsay reports --dossier {dossier.Name}' lists them by name."),
            _ => throw new UsageException($"{found.Count} reports of '{dossier.Name}' are '{report}': {string.Join(", ", found.Take(5).Select(r => $"{r.Name} {r.Sha256[..12]}"))}; give the beginning of the hash."),
        };
    }
}
