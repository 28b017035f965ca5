using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary>Claims as a person names them: by their identity or the beginning of it.</summary>
internal static class ClaimId
{
    /// <summary>The one claim whose identity begins so.</summary>
    /// <exception cref="UsageException">No claim's does, or several do; the message names them.</exception>
    public static Claim Find(Dossier dossier, string id) => Beginning(dossier, id) switch
    {
        [var only] => only,
        [] => throw new UsageException($"no claim of '{dossier.Name}' has an identity that begins with '{id}'; 'hearsay claims' lists them. An identity changes with the claim's statements."),
        var several => throw new UsageException($"{several.Count} claims of '{dossier.Name}' begin with '{id}': {Candidates.Of(dossier, several.Select(c => (c.Id, c.Text)))}. Give more of it."),
    };

    /// <summary>The claims whose identities begin so.</summary>
    public static IReadOnlyList<Claim> Beginning(Dossier dossier, string id)
    {
        var claims = dossier.Claims();
        var found = new ShortIds(claims.Select(c => c.Id)).Find(id);
        return [.. claims.Where(c => found.Contains(c.Id))];
    }
}
