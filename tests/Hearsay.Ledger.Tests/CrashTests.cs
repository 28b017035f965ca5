using System.Globalization;
using Hearsay.Ledger.Crash;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Tests;

/// <summary>A process that adds reports is killed at random moments. HEARSAY_KILLS sets how often; the default keeps to seconds.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Seed = 20310506;
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Add_KilledAtRandomMoments_EveryReportIsWholeOrAbsent()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("HEARSAY_KILLS") ?? "28", CultureInfo.InvariantCulture);
        var random = new Random(Seed);
        var (path, acknowledged, total) = ("", new HashSet<int>(), 0);
        for (var kill = 0; kill < kills; kill++)
        {
            if (kill % 7 == 0) (path, acknowledged) = (_folder.File($"{kill}.db"), []);
            var numbers = await AddUntilKilled(path, first: kill * 100_000, random);
            acknowledged.UnionWith(numbers);
            total += numbers.Count;
            CheckLedger(path, acknowledged);
        }

        Assert.True(total > kills, $"Only {total} reports were added before {kills} kills: the kills came too early to test anything.");
    }

    [Fact]
    public async Task Add_TwoProcessesAtOnce_BothSucceed()
    {
        var path = _folder.File("shared.db");
        using var one = new HostProcess("add", path, "0", "60");
        using var two = new HostProcess("add", path, "40", "60");
        await one.Ended(TestContext.Current.CancellationToken);
        await two.Ended(TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        CheckLedger(path, [.. Enumerable.Range(0, 100)]);
    }

    private static async Task<List<int>> AddUntilKilled(string path, int first, Random random)
    {
        // One in four is killed while it opens or makes the ledger, the others some way into an add, a re-reading or a linking.
        var (lines, delay) = random.Next(4) == 0 ? (1, random.Next(1, 300)) : (random.Next(2, 20), random.Next(0, 12));
        var cancel = TestContext.Current.CancellationToken;
        using var host = new HostProcess("add", path, first.ToString(CultureInfo.InvariantCulture), "90000");
        await host.Wrote(lines, cancel);
        await Task.Delay(delay, cancel);
        host.Kill();
        await host.Ended(cancel);
        return [.. host.Lines.Skip(1).Select(l => int.Parse(l, CultureInfo.InvariantCulture))];
    }

    private static void CheckLedger(string path, HashSet<int> acknowledged)
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        var found = new HashSet<int>();
        foreach (var reading in ledger.Readings("boats"))
        {
            var number = Synthetic.Number(reading.Report.Name);
            found.Add(number);
            Same.As(Synthetic.Reading(number) with { ReaderVersion = reading.ReaderVersion }, reading);
        }

        Assert.Subset(found, acknowledged);
        var faults = ledger.Dossiers().Count == 0 ? [] : ledger.Verify("boats", (_, bytes) => System.Text.Encoding.UTF8.GetString(bytes.Span));
        Assert.Empty(faults);
        Assert.All(ledger.Claims("boats"), c => Assert.Equal(Synthetic.Reading(Synthetic.Number(ledger.StatementsOf("boats", c.Id)[0].Report.Name)).Statements.Count, c.Statements.Count));
        using var store = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        store.Open();
        using var check = store.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());
    }
}
