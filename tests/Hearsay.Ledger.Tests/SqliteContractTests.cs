namespace Hearsay.Ledger.Tests;

/// <summary>The contract, kept by a SQLite file.</summary>
public sealed class SqliteContractTests : LedgerContract
{
    private readonly ScratchFolder _folder;

    public SqliteContractTests()
        : this(new ScratchFolder())
    {
    }

    private SqliteContractTests(ScratchFolder folder)
        : base(clock => SqliteLedger.Open(folder.File("new/folders/test.db"), clock)) => _folder = folder;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Dispose();
    }
}
