namespace Hearsay.Cli.Commands.Review;

/// <summary>Statements as a person names them: by their identity or the beginning of it.</summary>
internal static class StatementId
{
    /// <summary>The whole identity of the one statement that begins so.</summary>
    /// <exception cref="UsageException">No statement does, or several do.</exception>
    public static string Find(Dossier dossier, string id) => One(dossier, id, Beginning(dossier, id));

    /// <summary>The one statement that begins so, or those of the claim that does.</summary>
    /// <exception cref="UsageException">Neither a statement nor a claim does, or several do.</exception>
    public static IReadOnlyList<string> FindOrClaim(Dossier dossier, string id)
    {
        var found = Beginning(dossier, id);
        return found.Count > 0 ? [One(dossier, id, found)] : ClaimId.Find(dossier, id).Statements;
    }

    private static string One(Dossier dossier, string id, List<string> found) =>
        found.Contains(id) ? id : found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"no statement of '{dossier.Name}' has an identity that begins with '{id}'; 'hearsay review list' and 'hearsay search' show them."),
            _ => throw new UsageException($"{found.Count} statements of '{dossier.Name}' begin with '{id}': {string.Join(", ", found.Take(5))}; give more of it."),
        };

    private static List<string> Beginning(Dossier dossier, string id) =>
        id.Length == 0 ? [] : [.. dossier.Readings().SelectMany(r => r.Statements).Select(s => s.Id).Where(s => s.StartsWith(id, StringComparison.Ordinal))];
}
