using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>
/// One look into the index of passages. What it costs is bounded however many reports hold the same words, and however long the report is that is asked for.
/// </summary>
/// <param name="session">The snapshot it looks into.</param>
/// <param name="dossierId">The dossier whose reports are wanted; null for those of all.</param>
internal sealed class PassageLookup(Session session, long? dossierId)
{
    /// <summary>A passage that more reports hold is common: boilerplate, or a text that everybody prints.</summary>
    public const int MostHolders = 256;

    /// <summary>A longer report is looked up by this many of its fingerprints, those with the smallest hashes.</summary>
    public const int MostLookedUp = 10_000;

    /// <summary>How many holders of a passage are looked at for those of one dossier.</summary>
    private const int MostLookedAt = 8 * MostHolders;

    // Where each report met so far is: in the dossier that is asked for or not.
    private readonly Dictionary<long, bool> _isWanted = [];
    private readonly Dictionary<long, Tally> _tallies = [];

    /// <summary>The reports that share most fingerprints with one, rare ones before all, itself included where it is kept.</summary>
    public List<PassageHolder> Holders(Report report, int most)
    {
        Look(report);
        var found = new Dictionary<string, (long First, Tally Tally, List<string> Dossiers)>(StringComparer.Ordinal);
        foreach (var alike in _tallies.GroupBy(t => t.Value, t => t.Key).OrderByDescending(g => g.Key.Weight).TakeWhile(_ => found.Count < most))
        {
            foreach (var (id, sha256, name) in session.Rows(Sql.Query("holders"), r => (r.GetInt64(0), r.GetString(1), r.GetString(2)), Ids(alike)))
            {
                if (!found.TryGetValue(sha256, out var held)) found[sha256] = held = (id, alike.Key, []);
                held.Dossiers.Add(name);
            }
        }

        return [.. found.OrderByDescending(f => f.Value.Tally.Weight).ThenBy(f => f.Key, StringComparer.Ordinal).Take(most)
            .Select(f => new PassageHolder(ReadingRows.Report(session, f.Value.First), f.Value.Dossiers, f.Value.Tally.Shared))];
    }

    // Common passages count where the report is mostly made of them.
    private void Look(Report report)
    {
        ulong[] prints = [.. Fingerprints.Of(report).Order().Take(MostLookedUp)];
        var common = new List<List<long>>();
        foreach (var print in prints)
        {
            var holders = HoldersOf(FingerprintRows.Word(print));
            if (holders.Count > MostHolders) common.Add(holders);
            else Count(holders);
        }

        if (common.Count * 2 > prints.Length)
            foreach (var holders in common) Count(holders[..MostHolders]);
    }

    // In the order they were kept in; one more than a passage may have before it is common.
    private List<long> HoldersOf(string print)
    {
        var most = dossierId is null ? MostHolders + 1 : MostLookedAt;
        var holders = session.Rows("SELECT rowid FROM fingerprint WHERE fingerprint MATCH $1 ORDER BY rowid LIMIT $2", r => r.GetInt64(0), print, most);
        return dossierId is null ? holders : [.. Wanted(holders).Take(MostHolders + 1)];
    }

    private IEnumerable<long> Wanted(List<long> holders)
    {
        var unknown = holders.Where(h => _isWanted.TryAdd(h, false)).ToList();
        if (unknown.Count > 0)
            foreach (var id in session.Rows(Sql.Query("reports-of-dossier"), r => r.GetInt64(0), Ids(unknown), dossierId)) _isWanted[id] = true;
        return holders.Where(h => _isWanted[h]);
    }

    private void Count(List<long> holders)
    {
        foreach (var holder in holders)
        {
            var tally = _tallies.GetValueOrDefault(holder);
            _tallies[holder] = new Tally(tally.Shared + 1, tally.Weight + (1.0 / holders.Count));
        }
    }

    private static string Ids(IEnumerable<long> ids) => JsonSerializer.Serialize([.. ids], RowIdsJson.Default.Int64Array);

    /// <summary>Fingerprints that a report shares: how many, and how much they tell, each the less the more reports have it.</summary>
    private readonly record struct Tally(int Shared, double Weight);
}

/// <summary>JSON of lists of rows.</summary>
[JsonSerializable(typeof(long[]))]
internal sealed partial class RowIdsJson : JsonSerializerContext;
