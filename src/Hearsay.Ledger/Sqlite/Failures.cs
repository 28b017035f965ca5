using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite;

/// <summary>What SQLite reports, said so that a person can mend it.</summary>
internal static class Failures
{
    /// <summary>Does the work; what the store cannot do becomes a <see cref="LedgerException"/> that names <paramref name="path"/>.</summary>
    public static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw Explain(path, error);
        }
        catch (Exception error) when (error is FormatException or InvalidDataException)
        {
            throw new LedgerException($"{path}: the ledger holds something this program did not put there: {error.Message} Run 'hearsay verify' to see what, or restore a copy.", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new LedgerException($"{path}: the ledger cannot be opened: {error.Message} Choose a place you may write to with --ledger.", error);
        }
        catch (IOException error)
        {
            throw new LedgerException($"{path}: the ledger cannot be opened: {error.Message} Choose another place with --ledger.", error);
        }
    }

    /// <summary>What to say of a ledger that cannot be written.</summary>
    public static string WriteProtected(string path) =>
        $"{path}: the ledger can only be read: the file, its folder or the disk is write-protected. Make it writable, or choose another place with --ledger.";

    private static LedgerException Explain(string path, SqliteException error) => new(
        error.SqliteErrorCode == raw.SQLITE_READONLY ? WriteProtected(path) : $"{path}: " + error.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "another program is using the ledger and did not let go of it in time. Wait until it is done, or end it, and try again.",
            raw.SQLITE_FULL => "the disk is full; nothing of the last step was kept, everything before it was. Free some space and try again.",
            raw.SQLITE_NOTADB => "this file is not a Hearsay ledger. Choose another file with --ledger.",
            raw.SQLITE_CORRUPT => $"the ledger is damaged ({error.Message.TrimEnd('.')}). Keep the file, restore a copy, or add the reports to a new ledger.",
            raw.SQLITE_CANTOPEN => "the ledger cannot be opened. See that the folder exists and that you may read and write it, or choose another place with --ledger.",
            raw.SQLITE_PERM or raw.SQLITE_AUTH => "you may not use this file. Change its permissions, or choose another place with --ledger.",
            raw.SQLITE_IOERR => $"the disk failed ({error.Message.TrimEnd('.')}); nothing of the last step was kept. See to the disk and try again.",
            _ => $"the ledger could not do this: {error.Message}",
        },
        error);
}
