using System.Collections.Concurrent;
using Hearsay.Ledger.Sqlite;
using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>
/// A ledger in one SQLite file: originals, readings, claims and custody together. One writer at a time, in this program and
/// among programs; readers never wait for it. Not for a file on a network share, which SQLite's locks do not hold on.
/// </summary>
public sealed class SqliteLedger : ILedger
{
    private readonly Place _place;
    private readonly TimeProvider _clock;
    private readonly bool _readOnly;
    private readonly Lock _writing = new();
    private readonly ConcurrentBag<Session> _idle = [];
    private Session? _writer;
    private volatile bool _disposed;

    private SqliteLedger(Place place, TimeProvider clock, bool readOnly) => (_place, _clock, _readOnly) = (place, clock, readOnly);

    /// <inheritdoc/>
    public string Location => _place.Path;

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
    public IEnumerable<ReportReading> Readings(string dossier, long? after = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Stream(dossier, after);
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Original(string sha256) => Read(s => Originals.Read(s, sha256) is { } bytes ? bytes : (ReadOnlyMemory<byte>?)null);

    /// <inheritdoc/>
    public PlacedStatement? Statement(string dossier, string statementId) => Read(s => PlacedRows.One(s, dossier, statementId));

    /// <inheritdoc/>
    public void SetClaims(string dossier, IReadOnlyList<Claim> claims, long? revision = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Write((session, custodian) =>
        {
            var id = DossierRows.Id(session, dossier);
            new ClaimWriter(session, id).Replace(claims, revision, custodian.Now());
            custodian.Note(id, dossier, custodian.Now(), CustodyAction.ClaimsLinked, dossier, ("claims", claims.Count));
            return 0;
        });
    }

    /// <inheritdoc/>
    public bool UpdateClaims(string dossier, ClaimUpdate update, long from, long to)
    {
        ArgumentNullException.ThrowIfNull(update);
        return Write((session, custodian) =>
        {
            var id = DossierRows.Id(session, dossier);
            if (update.IsWhole || session.Number("SELECT linked_revision FROM dossier WHERE id = $1", id) != from) return false;
            new ClaimWriter(session, id).Apply(update, to, custodian.Now());
            custodian.Note(id, dossier, custodian.Now(), CustodyAction.ClaimsLinked, dossier, ("claims", update.Count));
            return true;
        });
    }

    /// <inheritdoc/>
    public LinkingState? Linking(string dossier) =>
        Read(s => s.First("SELECT revision, linked_revision FROM dossier WHERE name = $1", r => new LinkingState(r.GetInt64(0), r.IsDBNull(1) ? null : r.GetInt64(1)), dossier));

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Claims(string dossier) => Read(s => ClaimRows.Read(s, dossier, null));

    /// <inheritdoc/>
    public Claim? Claim(string dossier, string claimId) => Read(s => ClaimRows.Read(s, dossier, claimId).FirstOrDefault());

    /// <inheritdoc/>
    public IReadOnlyList<ClaimChange> ClaimHistory(string dossier, string claimId) => Read(s => Sqlite.ClaimHistory.Of(s, dossier, claimId));

    /// <inheritdoc/>
    public IReadOnlyList<ClaimSummary> ClaimSummaries(string dossier) => Read(s => ClaimRows.Summaries(s, dossier));

    /// <inheritdoc/>
    public ClaimList Claims(string dossier, ClaimFilter filter, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Read(s => ClaimRows.Page(s, dossier, filter, Math.Max(skip, 0), Math.Max(take, 0)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> ReportsOf(string dossier, IReadOnlyList<string> claimIds) =>
        Read(s => s.Rows(Sql.Query("reports-of-claims"), r => r.GetString(0), dossier, Words.OfList(claimIds)));

    /// <inheritdoc/>
    public IReadOnlyList<PlacedStatement> StatementsOf(string dossier, string claimId) => Read(s => PlacedRows.OfClaim(s, dossier, claimId));

    /// <inheritdoc/>
    public IReadOnlyList<ClaimOfStatement> ClaimsIn(string dossier, string sha256) => Read(s => ClaimRows.In(s, dossier, sha256));

    /// <inheritdoc/>
    public IReadOnlyList<PlacedStatement> StatementsBy(string dossier, string source, SourceKind kind, int skip = 0, int? take = null) =>
        Read(s => PlacedRows.Of(s, dossier, source, kind, Math.Max(skip, 0), take ?? -1));

    /// <inheritdoc/>
    public SourceProfile? Source(string dossier, string source, SourceKind kind) => Read(s => SourceRows.Profile(s, dossier, source, kind));

    /// <inheritdoc/>
    public Timeline Timeline(string dossier, TimelineClock clock, PartialDate? from, PartialDate? to, int skip, int take) =>
        Read(s => TimelineRows.Read(s, dossier, clock, from, to, Math.Max(skip, 0), Math.Max(take, 0)));

    /// <inheritdoc/>
    public IReadOnlyList<NamedPlace> Places(string dossier) => Read(s => NamedPlaceRows.Read(s, dossier));

    /// <inheritdoc/>
    public IReadOnlyList<StatedFigure> Figures(string dossier, IReadOnlyList<string>? claimIds = null) => Read(s => FigureRows.Read(s, dossier, claimIds));

    /// <inheritdoc/>
    public IReadOnlyList<SourceSummary> Sources(string dossier) =>
        Read(s => s.Rows(
            Sql.Query("source-summaries"),
            r => new SourceSummary(r.GetString(0), Words.Parse<SourceKind>(r.GetString(1)), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4)), dossier));

    /// <inheritdoc/>
    public Decision Decide(string dossier, DecisionMatter matter, string by, string why = "", ReportReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentNullException.ThrowIfNull(why);
        return Write((session, custodian) =>
        {
            var decision = DecisionRows.Add(session, custodian, dossier, matter, by.Trim(), why.Trim());
            if (reading is not null) new ReportWriter(session, custodian).Replace(dossier, reading);
            return decision;
        });
    }

    /// <inheritdoc/>
    public bool Undo(string dossier, int number, string by, string why = "", ReportReading? reading = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentNullException.ThrowIfNull(why);
        return Write((session, custodian) =>
        {
            var isUndone = DecisionRows.Undo(session, custodian, dossier, number, by.Trim(), why.Trim());
            if (isUndone && reading is not null) new ReportWriter(session, custodian).Replace(dossier, reading);
            return isUndone;
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<Decision> Decisions(string dossier) => Read(s => DecisionRows.Read(s, dossier));

    /// <inheritdoc/>
    public SearchResults Search(string dossier, SearchQuery query, int most = 100)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(s => SearchRows.Find(s, dossier, query, most));
    }

    /// <inheritdoc/>
    public IReadOnlyList<PassageHolder> Holders(Report report, string? dossier = null, int most = 50)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (most <= 0) return [];
        return Read(s =>
        {
            var dossierId = dossier is null ? null : DossierRows.Find(s, dossier);
            return dossier is not null && dossierId is null ? [] : new PassageLookup(s, dossierId).Holders(report, most);
        });
    }

    /// <inheritdoc/>
    public void SaveSearch(string dossier, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        Write((session, custodian) =>
        {
            var id = DossierRows.Id(session, dossier);
            return session.Run("INSERT OR IGNORE INTO saved_search (dossier_id, query, saved_at) VALUES ($1, $2, $3)", id, query.Text, Words.Of(custodian.Now()));
        });
    }

    /// <inheritdoc/>
    public bool ForgetSearch(string dossier, string query) =>
        Write((session, _) => session.Run("DELETE FROM saved_search WHERE query = $2 AND dossier_id = (SELECT id FROM dossier WHERE name = $1)", dossier, query)) > 0;

    /// <inheritdoc/>
    public IReadOnlyList<SavedSearch> SavedSearches(string dossier) => Read(s => s.Rows(
        "SELECT v.query, v.saved_at FROM dossier AS d JOIN saved_search AS v ON v.dossier_id = d.id WHERE d.name = $1 ORDER BY v.saved_at DESC, v.query",
        r => new SavedSearch(r.GetString(0), Words.ParseTime(r.GetString(1))), dossier));

    /// <inheritdoc/>
    public IReadOnlyList<string> ProtectedNames(string dossier) => Read(s => s.Rows(Sql.Query("protected-names"), r => r.GetString(0), dossier));

    /// <inheritdoc/>
    public IReadOnlyList<ProtectedReason> ProtectedReasons(string dossier, string name) => Read(s => SourceRows.Protected(s, dossier, name));

    /// <inheritdoc/>
    public void NoteNamesShown(string dossier, string by, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        Write((session, custodian) =>
        {
            custodian.Note(DossierRows.Id(session, dossier), dossier, custodian.Now(), CustodyAction.NamesShown, dossier, ("by", by), ("why", why));
            return 0;
        });
    }

    /// <inheritdoc/>
    public void NoteNamesExported(string dossier, string by, string form, string? why = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(form);
        Write((session, custodian) =>
        {
            custodian.Note(
                DossierRows.Id(session, dossier), dossier, custodian.Now(), CustodyAction.NamesExported, dossier,
                ("by", by.Trim()), ("form", form), ("why", string.IsNullOrWhiteSpace(why) ? null : why.Trim()));
            return 0;
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<CustodyEntry> Custody(string dossier) => Read(s => Custodian.Read(s, dossier));

    /// <inheritdoc/>
    public IReadOnlyList<Fault> Verify(string dossier, Func<Report, ReadOnlyMemory<byte>, string?>? textOf = null)
    {
        var (faults, reports, note) = Read(session =>
        {
            var verifier = new Verifier(session, Location, dossier, textOf);
            var found = verifier.Verify();
            return (found, verifier.Reports, verifier.StoreIsSound && !_readOnly);
        });
        if (note)
            Write((session, custodian) =>
            {
                if (DossierRows.Find(session, dossier) is { } id)
                    custodian.Note(id, dossier, custodian.Now(), CustodyAction.Verified, dossier, ("reports", reports), ("faults", faults.Count));
                return 0;
            });
        return faults;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var session)) session.Dispose();
        lock (_writing)
        {
            _writer?.Dispose();
            _writer = null;
        }
    }

    private T Write<T>(Func<Session, Custodian, T> work)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_readOnly) throw new LedgerException($"{Location}: the ledger was opened for reading only. Open it for writing to change it.");
        lock (_writing)
        {
            return Failures.Guard(Location, () =>
            {
                var session = _writer ??= _place.Start();
                return session.Write(() => work(session, new Custodian(session, _clock)));
            });
        }
    }

    private T Read<T>(Func<Session, T> work)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Failures.Guard(Location, () =>
        {
            var session = Rent();
            try
            {
                return session.Snapshot(() => work(session));
            }
            finally
            {
                Return(session);
            }
        });
    }

    private IEnumerable<ReportReading> Stream(string dossier, long? after)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var session = Failures.Guard(Location, Rent);
        try
        {
            var ids = Failures.Guard(Location, () =>
            {
                session.BeginSnapshot();
                return ReadingRows.Ids(session, dossier, after);
            });
            foreach (var id in ids) yield return Failures.Guard(Location, () => ReadingRows.Read(session, id));
        }
        finally
        {
            session.EndSnapshot();
            Return(session);
        }
    }

    private Session Rent() => _idle.TryTake(out var session) ? session : _place.Start();

    private void Return(Session session)
    {
        if (_disposed) session.Dispose();
        else _idle.Add(session);
    }
}
