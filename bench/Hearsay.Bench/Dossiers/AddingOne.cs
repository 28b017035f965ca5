using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Bench.Dossiers;

/// <summary>
/// What it costs to add one report to dossiers of rising size, links and ledger included: to a program that starts for it, as a command does, and to one that
/// goes on running and keeps a <see cref="DossierMemory"/>, as the desk and a watch do. Processor time, and the ratio to the smallest dossier.
/// </summary>
internal static class AddingOne
{
    private const int Smallest = 10_000;

    public static int Run(int most)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-adding-").FullName;
        try
        {
            Console.WriteLine($"{"statements",10} {"from nothing",14} {"a program that starts",28} {"one that goes on",28} {"ledger",10} {"resident",10}");
            var first = default((TimeSpan Cold, TimeSpan Warm));
            for (var size = Math.Min(Smallest, most); size <= most; size = size < most ? Math.Min(size * 10, most) : most + 1)
            {
                var measured = Measure(Path.Combine(folder, $"{size}.db"), size);
                if (first == default) first = (measured.Cold, measured.Warm);
                Print(size, measured, first);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Measured Measure(string path, int statements)
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        var later = new Queue<ReportReading>();
        foreach (var reading in SyntheticDossier.Readings(statements + 100, seed: 1))
        {
            // The last reports come later, one by one; one of their event and its copies among them.
            if (statements > 0) Keep(ledger, reading);
            else later.Enqueue(Today(reading));
            statements -= reading.Statements.Count;
        }

        var all = Time(() => new Dossier(ledger, "bench").Link());
        var cold = Time(() => AddOne(ledger, later.Dequeue(), memory: null));
        var memory = new DossierMemory();
        AddOne(ledger, later.Dequeue(), memory);
        var warm = Enumerable.Range(0, Math.Min(5, later.Count)).Select(_ => Time(() => AddOne(ledger, later.Dequeue(), memory))).Order().ToList();
        GC.Collect();
        var resident = Process.GetCurrentProcess().WorkingSet64;
        GC.KeepAlive(memory);
        return new Measured(all, cold, warm[warm.Count / 2], new FileInfo(path).Length, resident);
    }

    // What is added is mostly newer than what is there.
    private static ReportReading Today(ReportReading reading) =>
        reading with { Report = reading.Report with { Header = reading.Report.Header with { Published = new Timestamp(PartialDate.Of(2033, 1, 1), new TimeOnly(8, 0), TimeSpan.Zero) } } };

    private static void AddOne(SqliteLedger ledger, ReportReading reading, DossierMemory? memory)
    {
        Keep(ledger, reading);
        new Dossier(ledger, "bench", memory).Link();
    }

    private static void Keep(SqliteLedger ledger, ReportReading reading) => ledger.Add("bench", reading, Encoding.UTF8.GetBytes(reading.Report.Text));

    private static TimeSpan Time(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static void Print(int size, Measured measured, (TimeSpan Cold, TimeSpan Warm) first) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{size,10:N0} {measured.All.TotalSeconds,12:F2} s {measured.Cold.TotalSeconds,12:F2} s {measured.Cold / first.Cold,8:F1} x 10k {measured.Warm.TotalSeconds,12:F3} s {measured.Warm / first.Warm,8:F1} x 10k {measured.Ledger / 1e6,7:F0} MB {measured.Resident / 1e6,7:F0} MB"));

    private sealed record Measured(TimeSpan All, TimeSpan Cold, TimeSpan Warm, long Ledger, long Resident);
}
