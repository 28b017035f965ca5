using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>Verify names what someone changed behind the program's back.</summary>
public sealed class TamperTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string LedgerFile => _folder.File("test.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("UPDATE original SET bytes = x'1f8b08', packing = 'gzip' WHERE sha256 = (SELECT sha256 FROM report WHERE name = 'a/flood.txt')", "a/flood.txt", "original bytes are damaged")]
    [InlineData("UPDATE original SET bytes = x'686f', size = 2 WHERE packing = 'none'", "b.txt", "original bytes hash to")]
    [InlineData("DELETE FROM original WHERE packing = 'none'", "b.txt", "are not there")]
    [InlineData("UPDATE report SET text = replace(text, 'sank', 'swam')", "a/flood.txt", "text is not the one custody noted")]
    [InlineData("UPDATE report SET title = 'Calm' WHERE name = 'a/flood.txt'", "a/flood.txt", "header or the statements are not those")]
    [InlineData("UPDATE statement SET stance = 'denies' WHERE stance = 'cannotVerify'", "a/flood.txt", "header or the statements are not those")]
    [InlineData("UPDATE statement SET stance = 'shouts' WHERE stance = 'cannotVerify'", "a/flood.txt", "'shouts'")]
    [InlineData("UPDATE span SET ends = ends + 1 WHERE part = 'cue'", "a/flood.txt", "header or the statements are not those")]
    [InlineData("UPDATE span SET ends = 4000 WHERE part = 'cue'", "a/flood.txt", "4000 does not lie in its text")]
    [InlineData("UPDATE span SET ends = starts WHERE part = 'cue'", "a/flood.txt", "is empty")]
    [InlineData("DELETE FROM span WHERE part = 'content'", "a/flood.txt", "has no content")]
    [InlineData("UPDATE figure SET low = 1200", "a/flood.txt", "header or the statements are not those")]
    [InlineData("DELETE FROM report WHERE name = 'a/flood.txt'", "a/flood.txt", "the dossier does not have it")]
    [InlineData("DROP TRIGGER custody_keeps_words; UPDATE custody SET detail = replace(detail, 'rules 1', 'rules 9')", "test.db", "was altered")]
    [InlineData("DROP TRIGGER custody_keeps_words; UPDATE custody SET action = 'burnt' WHERE sequence = 1", "test.db", "'burnt'")]
    [InlineData("DROP TRIGGER custody_keeps_entries; DELETE FROM custody WHERE sequence = 2", "test.db", "Entry 3 of the custody of 'flood' does not follow entry 1")]
    [InlineData("DROP TRIGGER custody_keeps_entries; DELETE FROM custody WHERE sequence > 2", "b.txt", "Custody does not note that this report was added")]
    [InlineData("DROP TRIGGER decision_keeps_words; UPDATE decision SET decided_by = 'Bo'", "test.db", "Decision 1 of 'flood' is not the one custody noted")]
    [InlineData("INSERT INTO decision_undo VALUES (1, 'Bo', '2031-05-06T07:08:09.1230000Z', '')", "test.db", "Decision 1 of 'flood' is not the one custody noted")]
    [InlineData("INSERT INTO decision SELECT id + 1, dossier_id, 2, matter, verdict, decided_by, decided_at, why FROM decision; INSERT INTO decision_statement SELECT decision_id + 1, ordinal, sha256, key, starts, ends, words, source FROM decision_statement", "test.db", "Custody does not note decision 2")]
    [InlineData("DROP TRIGGER decision_statement_stays; DELETE FROM decision_statement", "test.db", "decisions of 'flood' cannot be read")]
    [InlineData("UPDATE mentioned_source SET mentions_json = replace(mentions_json, 'fullName', 'pronoun')", "a/flood.txt", "header or the statements are not those")]
    [InlineData("UPDATE mentioned_source SET mentions_json = '[{\"starts\":4,\"ends\":4,\"reason\":\"pronoun\"}]'", "a/flood.txt", "is empty")]
    [InlineData("INSERT INTO via VALUES (999, 0, 999)", "test.db", "Rows of 'via' point at rows of 'statement' that are not there")]
    public void Verify_Changed_NamesItAndWhatIsWrong(string change, string file, string problem)
    {
        MakeLedger();
        Store.Change(LedgerFile, change);
        using var ledger = Open();
        var faults = ledger.Verify("flood");
        Assert.Contains(faults, f => f.File.EndsWith(file, StringComparison.Ordinal) && f.Problem.Contains(problem, StringComparison.Ordinal) && f.Remedy.Length > 0);
    }

    [Theory]
    [InlineData("UPDATE custody SET detail = '{}'")]
    [InlineData("DELETE FROM custody")]
    [InlineData("DELETE FROM decision")]
    [InlineData("UPDATE decision_statement SET words = 'other'")]
    public void Custody_ChangedByTool_IsRefusedByTheStore(string change)
    {
        MakeLedger();
        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => Store.Change(LedgerFile, change));
    }

    [Fact]
    public void Reading_ChangedBeyondReading_SaysHowToLook()
    {
        MakeLedger();
        Store.Change(LedgerFile, "UPDATE span SET ends = 4000 WHERE part = 'cue'");
        using var ledger = Open();
        var error = Assert.Throws<LedgerException>(() => ledger.Readings("flood").Count());
        Assert.Contains("hearsay verify", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_InTheStore_GiveTheirWordsBySubstr()
    {
        MakeLedger();
        Assert.Equal(
            "\"twelve boats 🚤 sank\"",
            Store.Ask(LedgerFile, "SELECT substr(r.text, p.starts + 1, p.ends - p.starts) FROM span AS p JOIN statement AS s ON s.id = p.statement_id JOIN report AS r ON r.id = s.report_id WHERE p.part = 'content' AND s.mode = 'direct' ORDER BY p.ordinal"));
    }

    private SqliteLedger Open() => SqliteLedger.Open(LedgerFile, new TestClock());

    private void MakeLedger()
    {
        using var ledger = Open();
        foreach (var reading in new[] { Sample.Full(), Sample.Plain("b.txt", "ho ho") })
            ledger.Add("flood", reading, Sample.Bytes(reading));
        ledger.Decide("flood", new StatementMatter(StatementPlace.Of(Sample.Full().Report, Sample.Full().Statements[0]), StatementVerdict.Rejected), "Ana", "misread");
    }
}
