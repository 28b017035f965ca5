using Hearsay.Ledger.Sqlite;
using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>
/// A ledger in one SQLite file: originals, readings, claims and custody together. One writer at a time, in this program and
/// among programs; readers never wait for it. Not for a file on a network share, which SQLite's locks do not hold on.
/// </summary>
public sealed partial class SqliteLedger : ILedger
{
    private readonly Sessions _sessions;
    private readonly bool _readOnly;

    private SqliteLedger(Place place, TimeProvider clock, bool readOnly) => (_sessions, _readOnly) = (new Sessions(place, clock, readOnly), readOnly);

    /// <inheritdoc/>
    public string Location => _sessions.Location;

    /// <summary>Opens a ledger file, making it and its folders when they are not there, and brings an older one up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">What custody takes its times from.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <exception cref="LedgerException">The file is from a newer version, locked, read-only, damaged or not a ledger.</exception>
    public static SqliteLedger Open(string path, TimeProvider clock, LedgerOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(clock);
        options ??= new LedgerOptions();
        var full = Path.GetFullPath(path);
        return Failures.Guard(full, () => new SqliteLedger(Place.Prepare(full, options), clock, options.ReadOnly));
    }

    /// <inheritdoc/>
    public IReadOnlyList<DossierSummary> Dossiers() => Read(s => DossierRows.Read(s, null));

    /// <inheritdoc/>
    public DossierSummary? Dossier(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(s => DossierRows.Read(s, name).FirstOrDefault());
    }

    /// <inheritdoc/>
    public AddOutcome Add(string dossier, ReportReading reading, ReadOnlyMemory<byte> original, string? from = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dossier);
        ArgumentNullException.ThrowIfNull(reading);
        AddChecks.Check(reading, original);
        return Write((session, custodian) => new ReportWriter(session, custodian).Add(dossier, reading, original, from));
    }

    /// <inheritdoc/>
    public string Keep(string dossier, ReadOnlyMemory<byte> file, string? from = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dossier);
        return Write((session, custodian) => new ReportWriter(session, custodian).Keep(dossier, file, from));
    }

    /// <inheritdoc/>
    public bool SeeAgain(string dossier, string sha256, string name, string? from = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Write((session, custodian) => new ReportWriter(session, custodian).SeeAgain(dossier, sha256, name, from));
    }

    /// <inheritdoc/>
    public void SetFailures(string dossier, IReadOnlyList<FailedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Write((session, custodian) =>
        {
            FailureRows.Set(session, dossier, files, custodian.Now());
            return 0;
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<FailedFile> FailedFiles(string dossier) => Read(s => FailureRows.Read(s, dossier));

    /// <inheritdoc/>
    public IReadOnlyList<ReportSummary> Reports(string dossier) => Read(s => SummaryRows.All(s, dossier));

    /// <inheritdoc/>
    public IReadOnlyList<ReportSummary> Reports(string dossier, int skip, int take, DateTimeOffset? addedSince = null) =>
        Read(s => SummaryRows.Page(s, dossier, Math.Max(skip, 0), Math.Max(take, 0), addedSince));

    /// <inheritdoc/>
    public AddedBatch? LastBatch(string dossier) =>
        Read(s => s.First(Sql.Query("last-batch"), r => new AddedBatch(Words.ParseTime(r.GetString(0)), r.GetInt32(1), r.GetInt32(2)), dossier));

    /// <inheritdoc/>
    public ReportSummary? Report(string dossier, string sha256) => Read(s => SummaryRows.One(s, dossier, sha256));

    /// <inheritdoc/>
    public IReadOnlyList<string> ReportsNamed(string dossier, string nameOrHash)
    {
        ArgumentNullException.ThrowIfNull(nameOrHash);
        return Read(s => s.Rows(Sql.Query("reports-named"), r => r.GetString(0), dossier, nameOrHash, nameOrHash.ToLowerInvariant()));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Appearance> Appearances(string dossier, string sha256) => Read(s => DossierRows.Appearances(s, dossier, sha256));

    /// <inheritdoc/>
    public ReportReading? Reading(string dossier, string sha256) =>
        Read(s => ReadingRows.Id(s, dossier, sha256) is { } id ? ReadingRows.Read(s, id) : null);

    /// <inheritdoc/>
    public ReportReading? ReadingOf(string dossier, string statementId) =>
        Read(s => ReadingRows.IdOf(s, dossier, statementId) is { } id ? ReadingRows.Read(s, id) : null);

    /// <inheritdoc/>
    public IEnumerable<ReportReading> Readings(string dossier, long? after = null, Func<Report, bool>? fits = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return _sessions.Stream(s => ReadingRows.Ids(s, dossier, after), (s, id) => ReadingRows.Read(s, id, fits)).OfType<ReportReading>();
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Original(string sha256) => Read(s => Originals.Read(s, sha256) is { } bytes ? bytes : (ReadOnlyMemory<byte>?)null);

    /// <inheritdoc/>
    public PlacedStatement? Statement(string dossier, string statementId) => Read(s => PlacedRows.One(s, dossier, statementId));

    /// <inheritdoc/>
    public void Dispose() => _sessions.Dispose();

    private T Write<T>(Func<Session, Custodian, T> work) => _sessions.Write(work);

    private T Read<T>(Func<Session, T> work) => _sessions.Read(work);
}
