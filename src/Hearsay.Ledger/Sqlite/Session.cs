using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite;

/// <summary>One connection with its prepared commands. For one thread at a time.</summary>
internal sealed class Session : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    public Session(string connectionString, TimeSpan busyTimeout)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        Script($"PRAGMA busy_timeout = {(long)busyTimeout.TotalMilliseconds}; PRAGMA foreign_keys = ON;");
    }

    public SqliteConnection Connection => _connection;

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _prepared.Clear();
        _connection.Dispose();
    }

    /// <summary>Runs statements that take no values.</summary>
    public void Script(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement with values for <c>$1</c>, <c>$2</c> and so on; answers the number of rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>Inserts a row and answers its id.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Run(sql, values);
        return raw.sqlite3_last_insert_rowid(_connection.Handle);
    }

    /// <summary>The rows of a query, all taken before the call returns.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>The first row of a query, or the default when there is none.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() ? row(reader) : default;
    }

    /// <summary>The first number of a query, or null when there is none.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) =>
        First(sql, r => r.IsDBNull(0) ? (long?)null : r.GetInt64(0), values);

    /// <summary>Does the work in one transaction that takes the write lock at its start.</summary>
    public T Write<T>(Func<T> work) => Transact("BEGIN IMMEDIATE", work);

    /// <summary>Does the work on one snapshot of the ledger.</summary>
    public T Snapshot<T>(Func<T> work) => Transact("BEGIN", work);

    /// <summary>Starts a snapshot that <see cref="EndSnapshot"/> ends.</summary>
    public void BeginSnapshot() => Run("BEGIN");

    /// <summary>Ends the transaction without keeping anything; does nothing when SQLite has ended it by itself.</summary>
    public void EndSnapshot()
    {
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0) Run("ROLLBACK");
    }

    private T Transact<T>(string begin, Func<T> work)
    {
        Run(begin);
        try
        {
            var result = work();
            Run("COMMIT");
            return result;
        }
        catch
        {
            EndSnapshot();
            throw;
        }
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command)) _prepared[sql] = command = Create(sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Create(string sql, int values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= values; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return command;
    }
}
