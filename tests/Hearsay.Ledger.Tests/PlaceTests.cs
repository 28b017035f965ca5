using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Tests;

/// <summary>Places where a ledger cannot be used: one clear message each, and nothing spoilt.</summary>
public sealed class PlaceTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string LedgerFile => _folder.File("test.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_NewerVersion_IsRefused()
    {
        MakeLedger();
        Store.Change(LedgerFile, "PRAGMA user_version = 99");
        Refused("newer version", "99");
        Assert.Equal(99L, Store.Ask(LedgerFile, "PRAGMA user_version"));
    }

    [Fact]
    public void Open_NotADatabase_IsRefusedAndLeftAlone()
    {
        var words = string.Concat(Enumerable.Repeat("These are a reporter's notes, not a ledger.\n", 100));
        File.WriteAllText(LedgerFile, words);
        Refused("not a Hearsay ledger");
        Assert.Equal(words, File.ReadAllText(LedgerFile));
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_IsRefusedAndLeftAlone()
    {
        Store.Change(LedgerFile, "CREATE TABLE recipe (name TEXT)");
        var before = File.ReadAllBytes(LedgerFile);
        Refused("another program");
        Assert.Equal(before, File.ReadAllBytes(LedgerFile));
    }

    [Fact]
    public void Open_Folder_IsRefused()
    {
        Directory.CreateDirectory(LedgerFile);
        Refused("a folder");
    }

    [Fact]
    public void Open_FolderThatIsAFile_IsRefused()
    {
        File.WriteAllText(_folder.File("taken"), "");
        Refused(_folder.File("taken/test.db"), new LedgerOptions(), "cannot be opened");
    }

    [Fact]
    public void Open_ReadOnlyWithoutALedger_IsRefusedAndMakesNone()
    {
        Refused(LedgerFile, new LedgerOptions { ReadOnly = true }, "there is no ledger here");
        Assert.False(File.Exists(LedgerFile));
    }

    [Fact]
    public void Open_EmptyFile_BecomesALedger()
    {
        File.WriteAllText(LedgerFile, "");
        MakeLedger();
        using var ledger = Open();
        Assert.Single(ledger.Reports("flood"));
    }

    [Fact]
    public void Open_HeldByAnotherProgram_SaysSo()
    {
        MakeLedger();
        using var other = Store.Open(LedgerFile);
        Run(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE dossier SET revision = revision");
        Refused(LedgerFile, new LedgerOptions { BusyTimeout = TimeSpan.FromMilliseconds(50) }, "another program is using");
    }

    [Fact]
    public void Add_WhileAnotherProgramWrites_SaysSoAndWorksAfterwards()
    {
        MakeLedger();
        using var ledger = Open(new LedgerOptions { BusyTimeout = TimeSpan.FromMilliseconds(50) });
        using var other = Store.Open(LedgerFile);
        var reading = Sample.Plain("late.txt", "late");
        Run(other, "BEGIN IMMEDIATE");
        var error = Assert.Throws<LedgerException>(() => ledger.Add("flood", reading, Sample.Bytes(reading)));
        Assert.Contains("another program is using", error.Message, StringComparison.Ordinal);
        Assert.Single(ledger.Reports("flood"));
        Run(other, "ROLLBACK");
        Assert.Equal(AddOutcome.Added, ledger.Add("flood", reading, Sample.Bytes(reading)));
    }

    [Fact]
    public void Add_DiskFull_SaysSoAndKeepsWhatWasThere()
    {
        MakeLedger();
        var kept = 0;
        using (var ledger = Open(new LedgerOptions { MaxPageCount = 100 }))
        {
            var error = Assert.Throws<LedgerException>(() =>
            {
                for (kept = 0; kept < 1000; kept++)
                {
                    var reading = Sample.Plain($"{kept}.txt", string.Join(' ', Enumerable.Range(kept * 500, 500)));
                    ledger.Add("flood", reading, Sample.Bytes(reading));
                }
            });
            Assert.Contains("disk is full", error.Message, StringComparison.Ordinal);
            Assert.Contains(LedgerFile, error.Message, StringComparison.Ordinal);
            Assert.InRange(kept, 1, 999);
            Assert.Equal(kept + 1, ledger.Reports("flood").Count);
        }

        using var roomier = Open();
        Assert.Empty(roomier.Verify("flood"));
        var next = Sample.Plain("next.txt", "next");
        Assert.Equal(AddOutcome.Added, roomier.Add("flood", next, Sample.Bytes(next)));
    }

    [Fact]
    public void Open_DamagedHeader_IsRefused()
    {
        MakeLedger();
        Overwrite(0, 4096);
        Refused("not a Hearsay ledger");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Verify_DamagedPages_TellsOrRefuses(int seed)
    {
        MakeLedger(40);
        var size = (int)new FileInfo(LedgerFile).Length;
        for (var i = 1; i < 6; i++) Overwrite(4096 * ((seed * 31 * i % ((size / 4096) - 1)) + 1), 3000);
        try
        {
            using var ledger = Open();
            Assert.NotEmpty(ledger.Verify("flood"));
        }
        catch (LedgerException error)
        {
            Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Add_OpenedReadOnly_IsRefused()
    {
        MakeLedger();
        using var ledger = Open(new LedgerOptions { ReadOnly = true });
        var reading = Sample.Plain("late.txt", "late");
        Assert.Throws<LedgerException>(() => ledger.Add("flood", reading, Sample.Bytes(reading)));
        Assert.Empty(ledger.Verify("flood"));
        Assert.Equal(CustodyAction.ReportAdded, ledger.Custody("flood")[^1].Action);
    }

    [Fact]
    public async Task Open_WriteProtectedDisk_CanBeReadAndSaysWhyNotWritten()
    {
        MakeLedger();
        using (new WriteProtection(_folder.Path, LedgerFile))
        {
            Assert.Equal((0, "1"), await AsNobody("read"));
            var (exit, message) = await AsNobody("write");
            Assert.Equal(3, exit);
            Assert.Contains($"{LedgerFile}: the ledger can only be read", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Open_WriteProtectedAndNotClosed_SaysWhatToCopy()
    {
        MakeLedger();
        using (var other = Store.Open(LedgerFile))
        {
            Run(other, "UPDATE dossier SET revision = revision + 1");
            File.Copy(LedgerFile + "-wal", LedgerFile + "-copy");
        }

        File.Move(LedgerFile + "-copy", LedgerFile + "-wal");
        using (new WriteProtection(_folder.Path, LedgerFile))
        {
            var (exit, message) = await AsNobody("read");
            Assert.Equal(3, exit);
            Assert.Contains("ending in -wal", message, StringComparison.Ordinal);
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task<(int Exit, string Message)> AsNobody(string how)
    {
        using var host = await new HostProcess("nobody", how, LedgerFile).Ended(TestContext.Current.CancellationToken);
        return (host.ExitCode, string.Join('\n', host.Lines));
    }

    private SqliteLedger Open(LedgerOptions? options = null) => SqliteLedger.Open(LedgerFile, new TestClock(), options);

    private void MakeLedger(int reports = 1)
    {
        using var ledger = Open();
        for (var i = 0; i < reports; i++)
        {
            var reading = Sample.Full($"{i}.txt", extra: string.Join(' ', Enumerable.Range(i, 300 * (reports - 1))));
            ledger.Add("flood", reading, Sample.Bytes(reading));
        }
    }

    private void Overwrite(int start, int count)
    {
        using var file = new FileStream(LedgerFile, FileMode.Open);
        file.Position = start;
        file.Write(Enumerable.Repeat((byte)0xA5, count).ToArray());
    }

    private void Refused(params string[] words) => Refused(LedgerFile, new LedgerOptions(), words);

    private static void Refused(string path, LedgerOptions options, params string[] words)
    {
        var error = Assert.Throws<LedgerException>(() => SqliteLedger.Open(path, new TestClock(), options));
        Assert.StartsWith(path + ": ", error.Message, StringComparison.Ordinal);
        Assert.All(words, w => Assert.Contains(w, error.Message, StringComparison.Ordinal));
    }
}
