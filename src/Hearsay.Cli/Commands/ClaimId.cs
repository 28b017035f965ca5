using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary>Claims as a person names them: by their identity or the beginning of it.</summary>
internal static class ClaimId
{
    private const int Shown = 8;

    /// <summary>As much of an identity as tables show.</summary>
    public static string Short(string id) => id.Length <= Shown ? id : id[..Shown];

    /// <summary>The one claim whose identity begins so.</summary>
    /// <exception cref="UsageException">No claim's does, or several do.</exception>
    public static Claim Find(Dossier dossier, string id)
    {
        IReadOnlyList<Claim> found = [.. dossier.Claims().Where(c => id.Length > 0 && c.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase))];
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"no claim of '{dossier.Name}' has an identity that begins with '{id}'; 'hearsay claims' lists them. An identity changes with the claim's statements."),
            _ => throw new UsageException($"{found.Count} claims of '{dossier.Name}' begin with '{id}': {string.Join(", ", found.Take(5).Select(c => c.Id))}; give more of it."),
        };
    }
}
