using System.Text;
using System.Text.Json;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Writes and reads the custody chain of a dossier.</summary>
internal sealed class Custodian(Session session, TimeProvider clock)
{
    /// <summary>Adds an entry to the chain, within the transaction of what it speaks of.</summary>
    public void Note(long dossierId, string dossier, DateTimeOffset at, CustodyAction action, string subject, params ReadOnlySpan<(string Key, object? Value)> detail)
    {
        var (sequence, previous) = session.First(
            "SELECT sequence, hash FROM custody WHERE dossier_id = $1 ORDER BY sequence DESC LIMIT 1",
            r => (r.GetInt64(0), r.GetString(1)), dossierId) is ( > 0, _) last ? last : (0, CustodyEntry.Beginning);
        var entry = new CustodyEntry(dossier, sequence + 1, at, action, subject, Json(detail), previous, "").Sealed();
        session.Run(
            "INSERT INTO custody (dossier_id, sequence, at, action, subject, detail, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            dossierId, entry.Sequence, Words.Of(entry.At), Words.Of(entry.Action), entry.Subject, entry.Detail, entry.Previous, entry.Hash);
    }

    /// <summary>The time to note, in UTC.</summary>
    public DateTimeOffset Now() => clock.GetUtcNow().ToUniversalTime();

    public static List<CustodyEntry> Read(Session session, string dossier) =>
        session.Rows(
            """
            SELECT c.sequence, c.at, c.action, c.subject, c.detail, c.previous, c.hash
            FROM custody AS c JOIN dossier AS d ON d.id = c.dossier_id WHERE d.name = $1 ORDER BY c.sequence
            """,
            r => new CustodyEntry(
                dossier, r.GetInt64(0), Words.ParseTime(r.GetString(1)), Words.Parse<CustodyAction>(r.GetString(2)), r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6)),
            dossier);

    private static string Json(ReadOnlySpan<(string Key, object? Value)> detail)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            foreach (var (key, value) in detail) WriteValue(writer, key, value);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteValue(Utf8JsonWriter writer, string key, object? value)
    {
        switch (value)
        {
            case null: break;
            case int number: writer.WriteNumber(key, number); break;
            case string text: writer.WriteString(key, text); break;
            default: throw new ArgumentException($"Custody notes numbers and words, not a {value.GetType().Name}.", nameof(value));
        }
    }
}
