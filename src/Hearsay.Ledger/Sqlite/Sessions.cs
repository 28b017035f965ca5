using System.Collections.Concurrent;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Sessions of one ledger file, shared among threads: one that writes, and readers that are used again and never wait for it.</summary>
internal sealed class Sessions(Place place, TimeProvider clock, bool readOnly) : IDisposable
{
    private readonly Lock _writing = new();
    private readonly ConcurrentBag<Session> _idle = [];
    private Session? _writer;
    private volatile bool _disposed;

    /// <summary>The file.</summary>
    public string Location => place.Path;

    /// <summary>Does work that changes the ledger, all of it or nothing; one at a time.</summary>
    public T Write<T>(Func<Session, Custodian, T> work)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (readOnly) throw new LedgerException($"{Location}: the ledger was opened for reading only. Open it for writing to change it.");
        lock (_writing)
        {
            return Failures.Guard(Location, () =>
            {
                var session = _writer ??= place.Start();
                return session.Write(() => work(session, new Custodian(session, clock)));
            });
        }
    }

    /// <summary>Does work that sees the ledger as it is at one moment.</summary>
    public T Read<T>(Func<Session, T> work)
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

    /// <summary>Reads one thing after the other as they are asked for, all as the ledger is at one moment.</summary>
    /// <param name="idsOf">The ids of what is read, in order.</param>
    /// <param name="read">Reads one.</param>
    public IEnumerable<T> Stream<T>(Func<Session, IReadOnlyList<long>> idsOf, Func<Session, long, T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var session = Failures.Guard(Location, Rent);
        try
        {
            var ids = Failures.Guard(Location, () =>
            {
                session.BeginSnapshot();
                return idsOf(session);
            });
            foreach (var id in ids) yield return Failures.Guard(Location, () => read(session, id));
        }
        finally
        {
            session.EndSnapshot();
            Return(session);
        }
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

    private Session Rent() => _idle.TryTake(out var session) ? session : place.Start();

    private void Return(Session session)
    {
        if (_disposed) session.Dispose();
        else _idle.Add(session);
    }
}
