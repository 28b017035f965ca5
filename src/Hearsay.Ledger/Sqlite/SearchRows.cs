using Hearsay.Ledger.Search;

namespace Hearsay.Ledger.Sqlite;

/// <summary>
/// Finds statements and reports by a query. Those that hold the words best come first, by bm25 (rare words, and many of them in few, count more);
/// then, and where no word is asked for, the latest published.
/// </summary>
internal static class SearchRows
{
    private const string Statements = "FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id";
    private const string Reports = "FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id";

    /// <summary>The rows of the statements that a query is true of.</summary>
    public static List<long> StatementsOf(Session session, string dossier, SearchQuery query) =>
        session.Rows($"SELECT s.id {Statements} WHERE d.name = $1 AND {query.Root.OfStatement}", r => r.GetInt64(0), [dossier, .. query.Values.Select(new Spellings(session).Match)]);

    public static SearchResults Find(Session session, string dossier, SearchQuery query, int most)
    {
        var spellings = new Spellings(session);
        object?[] values = [dossier, .. query.Values.Select(spellings.Match), string.Join(" OR ", query.Root.Words.Select(spellings.Match).Select(match => $"({match})")), most];
        var (words, limit) = ($"${values.Length - 1}", $"${values.Length}");
        var isRanked = query.Root.Words.Count > 0;
        var places = session.Rows(
            $"{Ranks("statement_words")} SELECT r.id, s.key {Ranked("statement AS s", "s")}{Joined("JOIN report AS r ON r.id = s.report_id JOIN dossier AS d ON d.id = r.dossier_id", Statements, "s")} WHERE d.name = $1 AND {query.Root.OfStatement} ORDER BY {Order("s.ordinal")} LIMIT {limit}",
            r => (r.GetInt64(0), r.GetString(1)), values);
        var hashes = session.Rows($"{Ranks("report_words")} SELECT r.sha256 {Ranked("report AS r", "r")}{Joined("JOIN dossier AS d ON d.id = r.dossier_id", Reports, "r")} WHERE d.name = $1 AND {query.Root.OfReport} ORDER BY {Order("r.sha256")} LIMIT {limit}", r => r.GetString(0), values);
        return new SearchResults(
            PlacedRows.Place(session, dossier, places),
            Count($"{Statements} WHERE d.name = $1 AND {query.Root.OfStatement}"),
            SummaryRows.Of(session, dossier, hashes),
            Count($"{Reports} WHERE d.name = $1 AND {query.Root.OfReport}"));

        // Made once: SQLite would otherwise ask the index again for every row.
        string Ranks(string table) => isRanked ? $"WITH w AS MATERIALIZED (SELECT rowid AS id, bm25({table}) AS rank FROM {table} WHERE {table} MATCH {words})" : "";

        string Ranked(string table, string row) => query.Root.NeedsWords ? $"FROM w CROSS JOIN {table} ON {row}.id = w.id " : "";

        string Joined(string rest, string all, string row) => query.Root.NeedsWords ? rest : isRanked ? $"{all} LEFT JOIN w ON w.id = {row}.id" : all;

        // The better, the lower bm25 is; what holds none of the words, as NOT allows, comes last.
        string Order(string last) => $"{(isRanked ? "w.rank IS NULL, w.rank, " : "")}r.published DESC, r.name, {last}";

        int Count(string from) => (int)session.Number($"SELECT count(*) {from}", values.AsSpan(0, values.Length - 2))!.Value;
    }

    /// <summary>Puts in the place of words that may be spelt otherwise what the ledger has that is near.</summary>
    private sealed class Spellings(Session session)
    {
        private readonly Dictionary<FuzzyWord, string> _known = [];

        public object Match(object value) => value is FuzzyWord word ? _known.TryGetValue(word, out var match) ? match : _known[word] = Near(word) : value;

        private string Near(FuzzyWord word)
        {
            // A word as far as two letters away may have another first one, so all of about that length are looked at.
            var near = session.Rows(
                "SELECT term, sum(doc) FROM (SELECT term, doc FROM statement_vocabulary UNION ALL SELECT term, doc FROM report_vocabulary) WHERE length(term) BETWEEN $1 AND $2 GROUP BY term",
                r => (Term: r.GetString(0), Count: r.GetInt64(1)), word.Word.Length - word.Distance, word.Word.Length + word.Distance)
                .Select(term => (term.Term, term.Count, Distance: word.DistanceTo(term.Term))).Where(term => term.Distance <= word.Distance)
                .OrderBy(term => term.Distance).ThenByDescending(term => term.Count).ThenBy(term => term.Term, StringComparer.Ordinal).Take(FuzzyWord.MostSpellings);
            return string.Join(" OR ", near.Select(term => term.Term).DefaultIfEmpty(word.Word).Select(term => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        }
    }
}
