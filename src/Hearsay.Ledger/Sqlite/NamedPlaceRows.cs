using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes the names of places out of the tables.</summary>
internal static class NamedPlaceRows
{
    public static List<NamedPlace> Read(Session session, string dossier) =>
        session.Rows(
            Sql.Query("places-named"),
            r => new NamedPlace(r.GetString(0), Candidates(r.GetString(1)), r.GetInt32(2), r.GetInt32(3), r.GetString(5), r.GetString(6), r.GetInt64(7), r.GetString(8)),
            dossier);

    private static IReadOnlyList<KnownPlace> Candidates(string json) =>
        [.. (JsonSerializer.Deserialize(json, CandidatesJson.Default.StringArrayArray) ?? []).Select(c => new KnownPlace(c[0]!, Words.Parse<PlaceKind>(c[1]!), c[2]))];
}

/// <summary>JSON of lists of places.</summary>
[JsonSerializable(typeof(string?[][]))]
internal sealed partial class CandidatesJson : JsonSerializerContext;
