using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>A ledger file on disk: finds out whether it is one, brings it up to date, and makes sessions on it.</summary>
internal sealed class Place
{
    private readonly LedgerOptions _options;
    private readonly string _connectionString;

    private Place(string path, LedgerOptions options)
    {
        Path = path;
        _options = options;
        _connectionString = ConnectionString(path, options);
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    public static Place Prepare(string path, LedgerOptions options)
    {
        if (Directory.Exists(path)) throw new LedgerException($"{path}: this is a folder, not a ledger. Name a file in it with --ledger.");
        if (options.ReadOnly)
        {
            if (!File.Exists(path)) throw new LedgerException($"{path}: there is no ledger here. Make one with 'hearsay add', or name another with --ledger.");
        }
        else if (System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var place = new Place(path, options);
        using var session = place.Start();
        Migrator.BringUpToDate(session, path, Sql.Migrations, options.ReadOnly);
        return place;
    }

    public Session Start()
    {
        var session = new Session(_connectionString, _options.BusyTimeout);
        try
        {
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

    // The shared-memory file that WAL needs cannot be made on a read-only disk. There the file is read as it stands, which is
    // whole when the last program closed it, and a log beside it says that it did not.
    private static string ConnectionString(string path, LedgerOptions options)
    {
        var fixedFile = options.ReadOnly && !CanWriteBeside(path);
        if (fixedFile && new FileInfo(path + "-wal") is { Exists: true, Length: > 0 })
            throw new LedgerException($"{path}: the ledger was not closed and its disk is write-protected, so what was added last cannot be read. Copy it, with the file ending in -wal, to a disk you may write to.");
        return new SqliteConnectionStringBuilder
        {
            DataSource = fixedFile ? $"{new Uri(path).AbsoluteUri}?immutable=1" : path,
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            DefaultTimeout = 1, // Waiting is left to PRAGMA busy_timeout; this only bounds the driver's own second wait.
        }.ToString();
    }

    private static bool CanWriteBeside(string path)
    {
        try
        {
            var probe = $"{path}-probe";
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose)) return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
