namespace Hearsay.Cli.Commands.Review;

/// <summary>Statements as a person names them: by their identity or the beginning of it.</summary>
internal static class StatementId
{
    /// <summary>The whole identity of the one statement that begins so.</summary>
    /// <exception cref="UsageException">No statement does, or several do; the message names them.</exception>
    public static string Find(Dossier dossier, string id) => dossier.StatementIds().Find(id) switch
    {
        [var only] => only,
        [] => throw new UsageException($"no statement of '{dossier.Name}' has an identity that begins with '{id}'; 'hearsay review list', 'hearsay search' and 'hearsay claims --explain' show them."),
        var several => throw new UsageException($"{several.Count} statements of '{dossier.Name}' begin with '{id}': {Candidates.Of(dossier, WithWords(dossier, several))}. Give more of it."),
    };

    /// <summary>The one statement that begins so, or those of the claim that does.</summary>
    /// <exception cref="UsageException">Neither a statement nor a claim does, or several do; the message names them.</exception>
    public static IReadOnlyList<string> FindOrClaim(Dossier dossier, string id)
    {
        var (statements, claims) = (dossier.StatementIds().Find(id), ClaimId.Beginning(dossier, id));
        if (statements.Count > 0 && claims.Count > 0)
            throw new UsageException($"both statements and claims of '{dossier.Name}' begin with '{id}': statements {Candidates.Of(dossier, WithWords(dossier, statements))}; claims {Candidates.Of(dossier, claims.Select(c => (c.Id, c.Text)))}. Give more of it.");
        return claims.Count > 0 ? ClaimId.Find(dossier, id).Statements : [Find(dossier, id)];
    }

    private static IEnumerable<(string Id, string Words)> WithWords(Dossier dossier, IReadOnlyList<string> ids) => ids.Select(id => (id, dossier.Statement(id)?.Words ?? ""));
}
