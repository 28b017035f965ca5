using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Puts the places of statements into their tables and takes them out.</summary>
internal static class PlaceRows
{
    public static void Write(Session session, long statementId, IReadOnlyList<PlaceMention> places, Offsets offsets)
    {
        for (var i = 0; i < places.Count; i++)
        {
            var (start, end) = offsets.ToLedger(places[i].Span);
            session.Run(
                "INSERT INTO place (statement_id, ordinal, starts, ends, name, kind, rule) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                statementId, i, start, end, places[i].Name, Words.Of(places[i].Kind), places[i].Rule);
            for (var j = 0; j < places[i].Candidates.Count; j++)
            {
                var candidate = places[i].Candidates[j];
                session.Run(
                    "INSERT INTO place_candidate (statement_id, place_ordinal, ordinal, name, kind, within) VALUES ($1, $2, $3, $4, $5, $6)",
                    statementId, i, j, candidate.Name, Words.Of(candidate.Kind), candidate.Within);
            }
        }
    }

    /// <summary>The places of a report's statements, by the row of the statement.</summary>
    public static ILookup<long, PlaceMention> Read(Session session, long reportId, Offsets offsets)
    {
        var candidates = session.Rows(
            Sql.Query("place-candidates"),
            r => (Statement: r.GetInt64(0), Place: r.GetInt64(1), Candidate: new KnownPlace(r.GetString(2), Words.Parse<PlaceKind>(r.GetString(3)), r.Text(4))), reportId)
            .ToLookup(c => (c.Statement, c.Place), c => c.Candidate);
        return session.Rows(
            Sql.Query("places"),
            r => (Statement: r.GetInt64(0), Place: new PlaceMention
            {
                Span = offsets.FromLedger(r.GetInt32(2), r.GetInt32(3)),
                Name = r.GetString(4),
                Kind = Words.Parse<PlaceKind>(r.GetString(5)),
                Rule = r.GetString(6),
                Candidates = [.. candidates[(r.GetInt64(0), r.GetInt64(1))]],
            }),
            reportId).ToLookup(p => p.Statement, p => p.Place);
    }
}
