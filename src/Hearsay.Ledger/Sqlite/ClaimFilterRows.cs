namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes out of the tables what a filter of claims lets through. What it asks of a statement stands in one place, <c>statement-holds.sql</c>.</summary>
internal static class ClaimFilterRows
{
    /// <summary>Some of the claims, fragments last, then the highest level first, those in most reports, of most statements.</summary>
    public static ClaimList Page(Session session, string dossier, ClaimFilter filter, int skip, int take)
    {
        var matching = Sql.Query("claims-matching").Replace("-- statement-holds\n", Sql.Query("statement-holds"), StringComparison.Ordinal);
        object?[] values =
        [
            .. OfAStatement(session, dossier, filter), filter.AsksNothingOfAStatement ? 0 : 1, filter.Level is { } level ? Words.Of(level) : null,
            filter.Named is { } named ? Words.OfList([.. named]) : null, filter.HasNamed ? 1 : 0,
        ];
        var claims = session.Rows(
            $"""
            SELECT c.key, c.text, c.level, c.level_reason, c.independence_min, c.independence_max,
                (SELECT json_group_array(o.name ORDER BY o.ordinal) FROM origin AS o WHERE o.claim_id = c.id), c.statement_count, c.report_count, c.is_fragment
            FROM ({matching}) AS c
            ORDER BY c.is_fragment, c.level_rank DESC, c.report_count DESC, c.statement_count DESC, c.ordinal
            LIMIT $15 OFFSET $14
            """,
            ClaimRows.Summary, [.. values, skip, take]);
        return new ClaimList(claims, (int)session.Number($"SELECT count(*) FROM ({matching})", values)!.Value);
    }

    /// <summary>Identities of the statements for which all holds that it asks of a statement.</summary>
    public static HashSet<string> Statements(Session session, string dossier, ClaimFilter filter) =>
        [
            .. session.Rows(
                $"SELECT s.key FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id WHERE d.name = $1 AND\n{Sql.Query("statement-holds")}",
                r => r.GetString(0), OfAStatement(session, dossier, filter)),
        ];

    // $1 to $9 of statement-holds.sql.
    private static object?[] OfAStatement(Session session, string dossier, ClaimFilter filter) =>
    [
        dossier, Like.Part(filter.Source), Like.Part(filter.Place), filter.From?.ToString(), filter.To?.ToString(), filter.WithFigure ? 1 : 0,
        filter.AddedSince is { } since ? Words.Of(since) : null, Like.Part(filter.Measure),
        filter.Text is { } query ? $"[{string.Join(',', SearchRows.StatementsOf(session, dossier, query))}]" : null,
    ];
}
