using System.Globalization;
using Hearsay.Ledger.Sqlite;
using Hearsay.Model;

namespace Hearsay.Bench.Reuse;

/// <summary>
/// Fills a ledger with stored reports as it would itself, but without what this does not measure: originals, statements, custody, words to search by. The last
/// thousand of each filling come one by one, so that the index has the small pieces that it has in use.
/// </summary>
internal sealed class Filling : IDisposable
{
    private const int Batch = 1000;
    private const int Dossiers = 10;
    private readonly Session _session;

    public Filling(string path)
    {
        _session = new Session($"Data Source={path};Pooling=False", TimeSpan.FromSeconds(30));
        _session.Script("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_size_limit = 67108864; DROP TRIGGER report_words_added");
        for (var i = 0; i < Dossiers; i++) _session.Run("INSERT INTO dossier (name, made_at) VALUES ($1, '2032-01-01T00:00:00.0000000Z')", $"d{i}");
    }

    /// <summary>How many reports there are.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers of the reports that have words of each report.</summary>
    public Dictionary<int, List<int>> Copies { get; } = [];

    /// <summary>Bytes of the index.</summary>
    public long IndexBytes => _session.Number("SELECT sum(length(block)) FROM fingerprint_data")!.Value + _session.Number("SELECT sum(length(sz)) + count(*) * 8 FROM fingerprint_docsize")!.Value;

    /// <summary>Pieces of the index that a look-up goes through.</summary>
    public long Pieces => _session.Number("SELECT count(DISTINCT segid) FROM fingerprint_idx")!.Value;

    public void Dispose() => _session.Dispose();

    /// <summary>Adds reports until there are so many.</summary>
    /// <returns>Processor time of fingerprints and index for one report, in batches and one by one.</returns>
    public (TimeSpan InBatches, TimeSpan OneByOne) UpTo(int count)
    {
        var (batches, singles, from, alone) = (TimeSpan.Zero, TimeSpan.Zero, Count, Math.Max(Count, count - Batch));
        while (Count < alone) batches += Add(Math.Min(Batch, alone - Count));
        while (Count < count) singles += Add(1);
        _session.Script("PRAGMA wal_checkpoint(TRUNCATE)");
        return (batches / Math.Max(1, alone - from), singles / (count - alone));
    }

    private TimeSpan Add(int count)
    {
        var made = Enumerable.Range(Count, count).Select(StoredReport.At).ToList();
        var reports = made.ConvertAll(m => m.ToReport());
        foreach (var copy in made.Where(m => m.Of != m.Number))
        {
            if (!Copies.TryGetValue(copy.Of, out var list)) Copies[copy.Of] = list = [];
            list.Add(copy.Number);
        }

        Count += count;
        var (writing, spent) = (TimeSpan.Zero, Environment.CpuUsage.TotalTime);
        _session.Write(() =>
        {
            var ids = reports.ConvertAll(Insert);
            writing = Environment.CpuUsage.TotalTime - spent;
            foreach (var (id, report) in ids.Zip(reports)) FingerprintRows.Write(_session, id, report);
            return 0;
        });
        return Environment.CpuUsage.TotalTime - spent - writing;
    }

    private long Insert(Report report) => _session.Insert(
        """
        INSERT INTO report (dossier_id, sha256, added_at, name, text, body_starts, body_ends, publisher, notes_json, reader_version)
        VALUES ($1, $2, '2032-01-01T00:00:00.0000000Z', $3, $4, 0, $5, $6, '[]', 'bench')
        """,
        1 + (int.Parse(report.Name, CultureInfo.InvariantCulture) % Dossiers), report.Sha256, report.Name, report.Text, report.Text.Length, report.Header.Publisher);
}
