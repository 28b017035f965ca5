// Adds made-up reports to a new ledger and prints what it cost: REPORTS [FOLDER].
using System.Diagnostics;
using System.Globalization;
using Hearsay.Ledger;
using Hearsay.Ledger.Bench;

var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
var folder = args.Length > 1 ? args[1] : Directory.CreateTempSubdirectory("hearsay-bench-").FullName;
var path = Path.Combine(folder, "bench.db");
using var ledger = SqliteLedger.Open(path, TimeProvider.System);

Measure("add", count, () =>
{
    for (var i = 0; i < count; i++)
    {
        var reading = MadeUp.Reading(i);
        ledger.Add("bench", reading, MadeUp.Bytes(reading));
    }
});
Measure("add again", count, () =>
{
    for (var i = 0; i < count; i++)
    {
        var reading = MadeUp.Reading(i);
        ledger.Add("bench", reading, MadeUp.Bytes(reading));
    }
});
Measure("list", count, () => _ = ledger.Reports("bench").Count);
Measure("sources", count, () => _ = ledger.Sources("bench").Count);
Measure("figures", count, () => _ = ledger.Figures("bench").Count);
Measure("stream", count, () => _ = ledger.Readings("bench").Sum(r => r.Statements.Count));
Measure("set claims", count, () => ledger.SetClaims("bench", MadeUp.Claims(ledger.Readings("bench"))));
Measure("claims", count, () => _ = ledger.Claims("bench").Count);
Measure("claim list", count, () => _ = ledger.ClaimSummaries("bench").Count);
Measure("verify", count, () => _ = ledger.Verify("bench").Count);
Console.WriteLine($"file {new FileInfo(path).Length / 1e6:F1} MB, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
ledger.Dispose();
if (args.Length < 2) Directory.Delete(folder, recursive: true);

// Processor time is what can be compared; time on the clock depends on the disk and on what else the machine does.
static void Measure(string what, int count, Action work)
{
    var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
    work();
    var (wall, cpu) = (watch.Elapsed, Environment.CpuUsage.TotalTime - before);
    Console.WriteLine($"{what,-10} {wall.TotalSeconds,7:F2} s, processor {cpu.TotalSeconds,6:F2} s, {cpu.TotalMicroseconds / count,6:F0} µs a report, resident {Environment.WorkingSet / 1e6,5:F0} MB");
}
