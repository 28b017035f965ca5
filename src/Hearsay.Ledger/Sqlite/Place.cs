using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite;

/// <summary>A ledger file on disk: finds out whether it is one, brings it up to date, and makes sessions on it.</summary>
internal sealed class Place
{
    private readonly LedgerOptions _options;
    private readonly string _connectionString;

    private Place(string path, LedgerOptions options, string connectionString) =>
        (Path, _options, _connectionString) = (path, options, connectionString);

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    public static Place Prepare(string path, LedgerOptions options)
    {
        if (Directory.Exists(path)) throw new LedgerException($"{path}: this is a folder, not a ledger. Name a file in it with --ledger.");
        return options.ReadOnly ? PrepareToRead(path, options) : PrepareToWrite(path, options);
    }

    public Session Start()
    {
        var session = new Session(_connectionString, _options.BusyTimeout);
        try
        {
            // Asked of SQLite, for opening the file here and closing it again would let go of every lock this program holds on it.
            if (!_options.ReadOnly && raw.sqlite3_db_readonly(session.Connection.Handle, "main") == 1) throw new LedgerException(Failures.WriteProtected(Path));
            // FULL, not NORMAL: what Add has acknowledged must outlive a power cut too, and a report is worth one wait for the disk.
            if (!_options.ReadOnly) session.Script("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;");
            if (_options.MaxPageCount is { } pages) session.Script($"PRAGMA max_page_count = {pages}");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static Place PrepareToWrite(string path, LedgerOptions options)
    {
        if (System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        var place = new Place(path, options, ConnectionString(path, SqliteOpenMode.ReadWriteCreate));
        using var session = place.Start();
        Migrator.BringUpToDate(session, path, Sql.Migrations);
        return place;
    }

    /// <summary>Finds a way to read the file. An older one is brought up to date first where it can be written.</summary>
    private static Place PrepareToRead(string path, LedgerOptions options)
    {
        if (!File.Exists(path)) throw new LedgerException($"{path}: there is no ledger here. Make one with 'hearsay add', or name another with --ledger.");
        var place = new Place(path, options, ConnectionString(path, SqliteOpenMode.ReadOnly));
        try
        {
            if (IsOlder(place)) PrepareToWrite(path, options with { ReadOnly = false });
            return place;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY)
        {
            place = AsItStands(path, options);
        }

        return !IsOlder(place)
            ? place
            : throw new LedgerException($"{path}: the ledger is from an older version of Hearsay and its disk is write-protected. Copy it to a disk you may write to: it is brought up to date there.");
    }

    private static bool IsOlder(Place place)
    {
        using var session = place.Start();
        return Migrator.Check(session, place.Path, Sql.Migrations.Count) < Sql.Migrations.Count;
    }

    // The shared-memory file that WAL needs cannot be made on a write-protected disk. There the file is read as it stands, which
    // is whole when the last program closed it; a log left beside it says that none did.
    private static Place AsItStands(string path, LedgerOptions options)
    {
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 })
            throw new LedgerException($"{path}: the ledger was not closed and its disk is write-protected, so what was added last cannot be read. Copy it, with the file ending in -wal, to a disk you may write to.");
        return new Place(path, options, ConnectionString($"{new Uri(path).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly));
    }

    private static string ConnectionString(string source, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,
        Pooling = false,
        DefaultTimeout = 1, // Waiting is left to PRAGMA busy_timeout; this only bounds the driver's own second wait.
    }.ToString();
}
