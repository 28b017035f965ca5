using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>The persons to protect of one report, into the table and out of it.</summary>
internal static class ProtectedRows
{
    public static void Write(Session session, long reportId, IReadOnlyList<ProtectedPerson> persons, Offsets offsets)
    {
        session.Run("DELETE FROM protected_person WHERE report_id = $1", reportId);
        for (var i = 0; i < persons.Count; i++)
        {
            var (start, end) = offsets.ToLedger(persons[i].Because);
            int[][] mentions = [.. persons[i].Mentions.Select(offsets.ToLedger).Select(m => new[] { m.Start, m.End })];
            session.Run(
                "INSERT INTO protected_person (report_id, ordinal, name, reason, because_starts, because_ends, mentions_json) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                reportId, i, persons[i].Name, Words.Of(persons[i].Reason), start, end, JsonSerializer.Serialize(mentions, PlacesJson.Default.Int32ArrayArray));
        }
    }

    public static IReadOnlyList<ProtectedPerson> Read(Session session, long reportId, Offsets offsets) =>
        session.Rows(
            Sql.Query("protected-persons"),
            r => new ProtectedPerson(r.GetString(0), Words.Parse<Protection>(r.GetString(1)), Places(r.GetString(4), offsets), offsets.FromLedger(r.GetInt32(2), r.GetInt32(3))),
            reportId);

    private static IReadOnlyList<TextSpan> Places(string json, Offsets offsets) =>
        [.. (JsonSerializer.Deserialize(json, PlacesJson.Default.Int32ArrayArray) ?? []).Select(p => p is [var start, var end] ? offsets.FromLedger(start, end) : throw new FormatException($"'{json}' is no list of places."))];
}

/// <summary>JSON of lists of places.</summary>
[JsonSerializable(typeof(int[][]))]
internal sealed partial class PlacesJson : JsonSerializerContext;
