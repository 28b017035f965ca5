using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Bench.Dossiers;

/// <summary>
/// What it costs to add one report to dossiers of rising size, links and ledger included: to a program that starts for it, as a command does, and to one that
/// goes on running and keeps a <see cref="DossierMemory"/>, as the desk and a watch do; and what decisions of a person cost such a program. Processor time.
/// </summary>
internal static class AddingOne
{
    private const int Smallest = 10_000;
    private const int Between = 300_000;
    private const int Later = 1_200;
    private const int Practice = 30;
    private const int Counted = 101;
    private static readonly int[] Sizes = [Smallest, 100_000, Between, 1_000_000];

    public static int Run(int most)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-adding-").FullName;
        try
        {
            // What the first of all costs is mostly compiling.
            Measure(Path.Combine(folder, "first.db"), Math.Min(Smallest, most) / 5);
            foreach (var size in Sizes.Where(s => s < most).Append(most)) Print(size, Measure(Path.Combine(folder, $"{size}.db"), size));
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
        var (later, there) = Fill(ledger, statements);
        var all = Time(() => new Dossier(ledger, "bench").Link());
        var cold = Time(() => AddOne(ledger, later.Dequeue(), memory: null));
        var memory = new DossierMemory();
        AddOne(ledger, later.Dequeue(), memory);
        for (var i = 0; i < Practice && later.Count > Counted; i++) AddOne(ledger, later.Dequeue(), memory);
        Settle();
        var (keeping, linking) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < Counted && later.Count > 0; i++)
        {
            var reading = later.Dequeue();
            keeping.Add(Time(() => Keep(ledger, reading)));
            linking.Add(Time(() => new Dossier(ledger, "bench", memory).Link()));
        }

        var decided = new Deciding(ledger, memory, there).Run();
        var resident = Settle();
        GC.KeepAlive(memory);
        return new Measured(all, cold, [.. keeping.Zip(linking, (k, l) => k + l).Order()], Median(linking), decided, new FileInfo(path).Length, resident);
    }

    // The last reports come later, one by one; one of their event and its copies among them.
    private static (Queue<ReportReading> Later, List<ReportReading> Some) Fill(SqliteLedger ledger, int statements)
    {
        var (later, some) = (new Queue<ReportReading>(), new List<ReportReading>());
        foreach (var (number, reading) in SyntheticDossier.Readings(statements + Later, seed: 1).Index())
        {
            if (statements > 0) Keep(ledger, reading);
            else later.Enqueue(Today(reading));
            if (number % 7 == 0 && some.Count < Deciding.Reports) some.Add(reading);
            statements -= reading.Statements.Count;
        }

        return (later, some);
    }

    // What is added is mostly newer than what is there.
    private static ReportReading Today(ReportReading reading) =>
        reading with { Report = reading.Report with { Header = reading.Report.Header with { Published = new Timestamp(PartialDate.Of(2033, 1, 1), new TimeOnly(8, 0), TimeSpan.Zero) } } };

    private static void AddOne(SqliteLedger ledger, ReportReading reading, DossierMemory? memory)
    {
        Keep(ledger, reading);
        new Dossier(ledger, "bench", memory).Link();
    }

    internal static void Keep(SqliteLedger ledger, ReportReading reading) => ledger.Add("bench", reading, Encoding.UTF8.GetBytes(reading.Report.Text));

    internal static TimeSpan Time(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }

    internal static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ToList() is { Count: > 0 } ordered ? ordered[ordered.Count / 2] : default;

    // What is left of a dossier when it was read is collected before anything is counted.
    private static long Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Process.GetCurrentProcess().WorkingSet64;
    }

    private static void Print(int size, Measured measured)
    {
        TimeSpan At(double share) => measured.Warm[(int)(share * (measured.Warm.Count - 1))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size,10:N0} statements: from nothing {measured.All.TotalSeconds,7:F2} s, a program that starts {measured.Cold.TotalSeconds,7:F2} s, ledger {measured.Ledger / 1e6:F0} MB, resident {measured.Resident / 1e6:F0} MB"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{"",10} one that goes on, {measured.Warm.Count} reports: median {At(0.5).TotalMilliseconds,6:F2} ms (of it linking {measured.Linking.TotalMilliseconds:F2} ms), quarters {At(0.25).TotalMilliseconds:F2} and {At(0.75).TotalMilliseconds:F2}, most {At(1).TotalMilliseconds:F2}"));
        foreach (var (what, time) in measured.Decided) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",10} {what,-48} {time.TotalMilliseconds,10:F2} ms"));
    }

    private sealed record Measured(
        TimeSpan All, TimeSpan Cold, IReadOnlyList<TimeSpan> Warm, TimeSpan Linking, IReadOnlyList<(string What, TimeSpan Time)> Decided, long Ledger, long Resident);
}
