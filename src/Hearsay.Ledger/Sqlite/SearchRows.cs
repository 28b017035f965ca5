namespace Hearsay.Ledger.Sqlite;

/// <summary>Finds statements and reports by a query.</summary>
internal static class SearchRows
{
    private const string Statements = "FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id WHERE d.name = $1 AND ";
    private const string Reports = "FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id WHERE d.name = $1 AND ";

    public static SearchResults Find(Session session, string dossier, SearchQuery query, int most)
    {
        object?[] values = [dossier, .. query.Values];
        var places = session.Rows($"SELECT r.id, s.key {Statements}{query.Root.OfStatement} ORDER BY r.published DESC, r.name, s.ordinal LIMIT {Number(most)}", r => (r.GetInt64(0), r.GetString(1)), values);
        var hashes = session.Rows($"SELECT r.sha256 {Reports}{query.Root.OfReport} ORDER BY r.published DESC, r.name LIMIT {Number(most)}", r => r.GetString(0), values);
        return new SearchResults(
            PlacedRows.Place(session, dossier, places),
            (int)session.Number($"SELECT count(*) {Statements}{query.Root.OfStatement}", values)!.Value,
            [.. hashes.Select(hash => session.First(Sql.Query("report-summaries"), r => r.Summary(0), dossier, hash)!)],
            (int)session.Number($"SELECT count(*) {Reports}{query.Root.OfReport}", values)!.Value);
    }

    private static string Number(int most) => most.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
