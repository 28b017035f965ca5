using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Ledger.Sqlite;

/// <summary>
/// Brings a ledger file to the version of this program. The version is SQLite's user_version: the number of migrations applied.
/// Each migration is one transaction with the rise of the version.
/// </summary>
internal static class Migrator
{
    private const int ApplicationId = 0x48525359;

    public static void BringUpToDate(Session session, string path, IReadOnlyList<string> migrations)
    {
        var version = Check(session, path, migrations.Count);
        SetJournal(session);
        if (version < migrations.Count) FingerprintRows.Teach(session);
        for (; version < migrations.Count; version = Version(session)) Apply(session, migrations[version], version);
    }

    /// <summary>The file's version, once it is sure that the file is a ledger, or empty, and not too new.</summary>
    /// <exception cref="LedgerException">It is not.</exception>
    public static int Check(Session session, string path, int latest)
    {
        // On one snapshot: another program may be making the same ledger, and an empty file with tables would be nobody's.
        var (version, application, tables) = session.Snapshot(() => (Version(session), session.Number("PRAGMA application_id"), session.Number("SELECT count(*) FROM sqlite_schema")));
        var isEmpty = tables == 0 && application == 0 && version == 0;
        if (!isEmpty && application != ApplicationId)
            throw new LedgerException($"{path}: this is a database of another program, not a Hearsay ledger. Choose another file with --ledger.");
        return version <= latest
            ? version
            : throw new LedgerException($"{path}: the ledger is from a newer version of Hearsay (its form is {version}, this program knows up to {latest}). Update Hearsay, or name another ledger with --ledger.");
    }

    private static int Version(Session session) => (int)session.Number("PRAGMA user_version")!.Value;

    // SQLite does not wait for others when it changes the journal's form, so this does: two programs may make one ledger at once.
    private static void SetJournal(Session session)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                session.Script("PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_BUSY && tries < 50)
            {
                Thread.Sleep(20);
            }
        }
    }

    // Another program may have applied the same migration while this one waited for the lock.
    private static void Apply(Session session, string migration, int version) =>
        session.Write(() =>
        {
            if (Version(session) != version) return 0;
            session.Script(migration);
            session.Script($"PRAGMA user_version = {version + 1}");
            return 0;
        });
}
