using Hearsay.Ledger.Sqlite;
using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

public sealed class MigrationTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string LedgerFile => _folder.File("test.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Open_Version1_BringsItUpToDateWithAllItHeld(bool readOnly)
    {
        MakeVersion1();
        using var ledger = SqliteLedger.Open(LedgerFile, new TestClock(), new LedgerOptions { ReadOnly = readOnly });

        Assert.Equal((long)Sql.Migrations.Count, Store.Ask(LedgerFile, "PRAGMA user_version"));
        Same.As(Sample.Full() with { Sources = [] }, Assert.Single(ledger.Readings("flood")));
        Assert.Empty(ledger.Verify("flood"));
        Assert.Equal(["a/flood.txt", "b.txt"], ledger.Appearances("flood", Sample.Full().Report.Sha256).Select(a => a.Name));
        Assert.False(Assert.Single(ledger.Dossiers()).ClaimsAreCurrent);
        Assert.Equal(Fingerprints.Of(Sample.Full().Report).Count, Assert.Single(ledger.Holders(Sample.Full().Report)).Shared);
    }

    [Fact]
    public void Open_Version1_TakesClaimsAfterwards()
    {
        MakeVersion1();
        using var ledger = SqliteLedger.Open(LedgerFile, new TestClock());
        ledger.SetClaims("flood", [Sample.Claim("c", Level.Single, Sample.Full().Statements[0])]);
        Assert.Single(ledger.Claims("flood"));
    }

    [Fact]
    public void BringUpToDate_FailsHalfWay_LeavesTheVersionBefore()
    {
        using (SqliteLedger.Open(LedgerFile, new TestClock()))
        {
        }

        var now = Sql.Migrations.Count;
        using (var session = new Session($"Data Source={LedgerFile};Pooling=False", TimeSpan.FromSeconds(1)))
        {
            string[] migrations = [.. Sql.Migrations, "CREATE TABLE half (x INTEGER); INSERT INTO nowhere VALUES (1);", "CREATE TABLE later (x INTEGER)"];
            Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => Migrator.BringUpToDate(session, LedgerFile, migrations));
        }

        Assert.Equal((long)now, Store.Ask(LedgerFile, "PRAGMA user_version"));
        Assert.Equal(0L, Store.Ask(LedgerFile, "SELECT count(*) FROM sqlite_schema WHERE name IN ('half', 'later')"));
    }

    [Fact]
    public void Migrations_All_AreNumberedInOrder() =>
        Assert.Equal(
            Enumerable.Range(1, Sql.Migrations.Count).Select(i => i.ToString("D3", System.Globalization.CultureInfo.InvariantCulture)),
            typeof(SqliteLedger).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Schema/", StringComparison.Ordinal)).Select(n => n[7..10]).Order(StringComparer.Ordinal));

    private void MakeVersion1()
    {
        using var stream = typeof(MigrationTests).Assembly.GetManifestResourceStream("version-1.sql")!;
        using var reader = new StreamReader(stream);
        Store.Change(LedgerFile, reader.ReadToEnd());
        Assert.Equal(1L, Store.Ask(LedgerFile, "PRAGMA user_version"));
    }
}
