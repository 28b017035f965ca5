using Hearsay.Ledger.Sqlite;

namespace Hearsay.Ledger.Tests;

/// <summary>The index of passages in a SQLite file: that it goes with the reports, and that no text makes it work without bound.</summary>
public sealed class FingerprintTests : IDisposable
{
    private const string Wire = "the lock gate failed at dawn, said the harbour master, and at least twelve boats were lost below it before noon";
    private readonly ScratchFolder _folder = new();

    private string LedgerFile => _folder.File("test.db");

    public void Dispose() => _folder.Dispose();

    private SqliteLedger Open() => SqliteLedger.Open(LedgerFile, new TestClock());

    private static void Add(SqliteLedger ledger, string name, string text)
    {
        var reading = Sample.Plain(name, text);
        ledger.Add("flood", reading with { Statements = [] }, Sample.Bytes(reading));
    }

    [Fact]
    public void Holders_ReportTakenOutOfTheFile_IsNotFound()
    {
        using var ledger = Open();
        Add(ledger, "a.txt", Wire);
        Add(ledger, "b.txt", Wire + " and that was all");

        Store.Change(LedgerFile, "DELETE FROM appearance; DELETE FROM report WHERE name = 'a.txt'");

        Assert.Equal(["b.txt"], ledger.Holders(Sample.Plain("new", Wire).Report).Select(h => h.Report.Name));
        Store.Change(LedgerFile, "DELETE FROM report");
        Assert.Empty(ledger.Holders(Sample.Plain("new", Wire).Report));
        Assert.Equal(0L, Store.Ask(LedgerFile, "SELECT count(*) FROM fingerprint"));
    }

    [Fact]
    public void Holders_CommonPassageInATextOfItsOwn_MakesNobodyAHolder()
    {
        using var ledger = Open();
        for (var i = 0; i <= PassageLookup.MostHolders; i++) Add(ledger, $"{i}.txt", $"{Own(i)} {Wire}");
        Add(ledger, "copy.txt", Own(0) + " indeed");

        Assert.Equal(["0.txt", "copy.txt"], ledger.Holders(Sample.Plain("new", $"{Own(0)} {Wire}").Report).Select(h => h.Report.Name).Order(StringComparer.Ordinal));
        Assert.Empty(ledger.Holders(Sample.Plain("new", $"{Own(-1)} {Wire}").Report));
    }

    [Fact]
    public void Holders_RarePassageAndOneThatManyHold_PutsTheRareOneFirst()
    {
        using var ledger = Open();
        for (var i = 1; i < 40; i++) Add(ledger, $"{i}.txt", $"{Own(i)} {Wire}");
        Add(ledger, "rare.txt", $"{Own(40)} {Own(0)}");

        Assert.Equal("rare.txt", Assert.Single(ledger.Holders(Sample.Plain("new", $"{Own(0)} {Wire}").Report, most: 1)).Report.Name);
        Assert.Equal(40, ledger.Holders(Sample.Plain("new", $"{Own(0)} {Wire}").Report).Count);
    }

    [Fact]
    public void Holders_TextThatVeryManyPrint_AnswersWithTheFirstKept()
    {
        using var ledger = Open();
        for (var i = 0; i <= PassageLookup.MostHolders; i++) Add(ledger, $"{i:D4}.txt", $"{Wire} {i}");

        var found = ledger.Holders(Sample.Plain("new", Wire).Report, most: int.MaxValue);

        Assert.Equal(Enumerable.Range(0, PassageLookup.MostHolders).Select(i => $"{i:D4}.txt"), found.Select(h => h.Report.Name).Order(StringComparer.Ordinal));
        Assert.Equal(found.Count, ledger.Holders(Sample.Plain("new", Wire).Report, "flood", int.MaxValue).Count);
        Assert.Equal(7, ledger.Holders(Sample.Plain("new", Wire).Report, most: 7).Count);
    }

    [Fact]
    public void Holders_AMillionEqualWords_IsKeptAndFound()
    {
        using var ledger = Open();
        var text = string.Join(' ', Enumerable.Repeat("no", 1_000_000));
        Add(ledger, "no.txt", text);
        Assert.Equal(1, Assert.Single(ledger.Holders(Sample.Plain("new", "Well: no no no no no no no no no no").Report)).Shared);
        Assert.Single(ledger.Holders(Sample.Plain("new", text).Report));
    }

    [Fact]
    public void Holders_LongText_IsLookedUpByAPartThatFindsItsCopy()
    {
        using var ledger = Open();
        var text = string.Join(' ', Enumerable.Range(0, 5 * PassageLookup.MostLookedUp).Select(i => $"w{i}"));
        Add(ledger, "long.txt", text);
        Assert.Equal(PassageLookup.MostLookedUp, Assert.Single(ledger.Holders(Sample.Plain("new", text).Report)).Shared);
    }

    // Left to itself SQLite goes through all reports of the dossier for each query, which takes a second among a million.
    [Theory]
    [InlineData("reports-of-dossier", "SEARCH r USING INTEGER PRIMARY KEY (rowid=?)")]
    [InlineData("holders", "SEARCH r USING INTEGER PRIMARY KEY (rowid=?)")]
    [InlineData("reports-named", "SEARCH r USING INDEX report_by_name (dossier_id=? AND name=?)")]
    [InlineData("reports-named", "SEARCH r USING COVERING INDEX sqlite_autoindex_report_1 (dossier_id=? AND sha256>? AND sha256<?)")]
    public void Query_OfReports_LooksUpTheReportsItIsGivenAlone(string query, string step)
    {
        using var ledger = Open();
        Assert.Contains(step, PlanOf(Sql.Query(query)));
        Assert.DoesNotContain(PlanOf(Sql.Query(query)), s => s.StartsWith("SCAN r", StringComparison.Ordinal));
    }

    private List<string> PlanOf(string query)
    {
        using var session = new Session($"Data Source={LedgerFile};Pooling=False", TimeSpan.FromSeconds(1));
        return query.Contains("$3", StringComparison.Ordinal) ? session.Rows("EXPLAIN QUERY PLAN " + query, r => r.GetString(3), "[1]", "a", "a")
            : query.Contains("$2", StringComparison.Ordinal) ? session.Rows("EXPLAIN QUERY PLAN " + query, r => r.GetString(3), "[1]", 1)
            : session.Rows("EXPLAIN QUERY PLAN " + query, r => r.GetString(3), "[1]");
    }

    // Twenty words that no other report has.
    private static string Own(int number) => string.Join(' ', Enumerable.Range(0, 20).Select(i => $"n{number}w{i}"));
}
