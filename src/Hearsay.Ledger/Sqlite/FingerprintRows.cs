using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>
/// The index of passages: writes the fingerprints of reports, and looks for reports that have those of another. What a look-up costs is bounded however many
/// reports hold the same words, and however long a report is.
/// </summary>
internal static class FingerprintRows
{
    /// <summary>A passage that more reports hold is common: boilerplate, or a text that everybody prints.</summary>
    public const int MostHolders = 256;

    /// <summary>How many holders of a passage are looked at for those of one dossier.</summary>
    private const int MostLookedAt = 8 * MostHolders;

    /// <summary>A longer report is looked up by this many of its fingerprints, those with the smallest hashes.</summary>
    public const int MostLookedUp = 10_000;

    private const int LettersOfPrint = Fingerprints.Bits / 5;

    /// <summary>Has SQL on a connection know <c>fingerprints(text, starts, ends)</c>, which migrations call.</summary>
    public static void Teach(Session session) =>
        session.Connection.CreateFunction("fingerprints", (string text, int starts, int ends) => Words(Fingerprints.Of(TextWord.In(text, new Offsets(text).FromLedger(starts, ends)))), isDeterministic: true);

    /// <summary>Writes those of a report in place of those it had.</summary>
    public static void Write(Session session, long reportId, Report report)
    {
        session.Run("DELETE FROM fingerprint WHERE rowid = $1", reportId);
        session.Run("INSERT INTO fingerprint (rowid, prints) VALUES ($1, $2)", reportId, Words(Fingerprints.Of(report)));
    }

    /// <summary>The reports that share most fingerprints with one, rare ones before all, itself included where it is kept.</summary>
    public static List<PassageHolder> Holders(Session session, Report report, string? dossier, int most)
    {
        var dossierId = dossier is null ? null : DossierRows.Find(session, dossier);
        if (most <= 0 || (dossier is not null && dossierId is null)) return [];
        var found = new Dictionary<string, (long First, Tally Tally, List<string> Dossiers)>(StringComparer.Ordinal);
        foreach (var alike in Tallies(session, report, dossierId).GroupBy(t => t.Value, t => t.Key).OrderByDescending(g => g.Key.Weight).TakeWhile(_ => found.Count < most))
        {
            foreach (var (id, sha256, name) in session.Rows(Sql.Query("holders"), r => (r.GetInt64(0), r.GetString(1), r.GetString(2)), JsonSerializer.Serialize([.. alike], FingerprintJson.Default.Int64Array)))
            {
                if (!found.TryGetValue(sha256, out var held)) found[sha256] = held = (id, alike.Key, []);
                held.Dossiers.Add(name);
            }
        }

        return [.. found.OrderByDescending(f => f.Value.Tally.Weight).ThenBy(f => f.Key, StringComparer.Ordinal).Take(most)
            .Select(f => new PassageHolder(ReadingRows.Report(session, f.Value.First), f.Value.Dossiers, f.Value.Tally.Shared))];
    }

    // What each report shares. Common passages count where the report is mostly made of them.
    private static Dictionary<long, Tally> Tallies(Session session, Report report, long? dossierId)
    {
        ulong[] prints = [.. Fingerprints.Of(report).Order().Take(MostLookedUp)];
        var (tallies, common) = (new Dictionary<long, Tally>(), new List<List<long>>());
        foreach (var print in prints)
        {
            var holders = HoldersOf(session, Word(print), dossierId);
            if (holders.Count > MostHolders) common.Add(holders);
            else Count(holders, tallies);
        }

        if (common.Count * 2 > prints.Length)
            foreach (var holders in common) Count(holders[..MostHolders], tallies);
        return tallies;
    }

    private static List<long> HoldersOf(Session session, string print, long? dossierId) => dossierId is null
        ? session.Rows("SELECT rowid FROM fingerprint WHERE fingerprint MATCH $1 ORDER BY rowid LIMIT $2", r => r.GetInt64(0), print, MostHolders + 1)
        : session.Rows(Sql.Query("holders-in-dossier"), r => r.GetInt64(0), print, MostHolders + 1, dossierId, MostLookedAt);

    private static void Count(List<long> holders, Dictionary<long, Tally> tallies)
    {
        foreach (var holder in holders)
        {
            var tally = tallies.GetValueOrDefault(holder);
            tallies[holder] = new Tally(tally.Shared + 1, tally.Weight + (1.0 / holders.Count));
        }
    }

    private static string Words(IEnumerable<ulong> prints) => string.Join(' ', prints.Select(Word));

    // Digits of base 32, the highest first: SQLite packs words that begin alike.
    private static string Word(ulong print) => string.Create(LettersOfPrint, print, (letters, rest) =>
    {
        for (var i = letters.Length - 1; i >= 0; i--, rest >>= 5) letters[i] = "0123456789abcdefghijklmnopqrstuv"[(int)(rest & 31)];
    });

    /// <summary>Fingerprints that a report shares: how many, and how much they tell, each the less the more reports have it.</summary>
    private readonly record struct Tally(int Shared, double Weight);
}

/// <summary>JSON of lists of rows.</summary>
[JsonSerializable(typeof(long[]))]
internal sealed partial class FingerprintJson : JsonSerializerContext;
