using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Bench;

/// <summary>
/// Whole commands as a person runs them, start-up included. Times are medians and are to be read against the bare start-up
/// (<c>--version</c>) of the same run: absolute times mean nothing on shared machines.
/// </summary>
internal static class Commands
{
    private const int Runs = 7;

    public static int Run(int reports)
    {
        var scratch = Directory.CreateTempSubdirectory("hearsay-bench").FullName;
        try
        {
            var sample = Path.Combine(Samples.Root, "samples", "ferry", "01-halyard-first.txt");
            Hearsay("--version");
            var start = Median("--version");
            var read = Median("read", sample, "--format", "json");
            Print("start-up alone (--version)", start, start);
            Print("read one report", read, start);
            AddMany(scratch, reports, start);
            return 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static void AddMany(string scratch, int reports, Measured start)
    {
        var folder = Path.Combine(scratch, "reports");
        SyntheticReports.Write(folder, reports, seed: 1);
        var ledger = Path.Combine(scratch, "bench.db");
        var added = Hearsay("add", folder, "--dossier", "bench", "--ledger", ledger);
        Print($"add {reports} reports", added, start);
        Print("add them again", Hearsay("add", folder, "--dossier", "bench", "--ledger", ledger), start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports / added.Time.TotalSeconds,12:N0} reports a second; {new FileInfo(ledger).Length / 1e6:N1} MB of ledger"));
    }

    private static Measured Median(params string[] args)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Hearsay(args)).OrderBy(m => m.Time).ToArray();
        return runs[Runs / 2];
    }

    private static void Print(string what, Measured measured, Measured start) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-28} {measured.Time.TotalSeconds,8:F2} s {measured.Time / start.Time,8:F1} x start-up {measured.PeakBytes / 1e6,8:F0} MB at most"));

    private static Measured Hearsay(params string[] args)
    {
        var info = new ProcessStartInfo(Path.Combine(Samples.Root, "hearsay"), args) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(info) ?? throw new InvalidOperationException("The hearsay script did not start.");
        process.OutputDataReceived += (_, _) => { };
        var errors = process.StandardError.ReadToEndAsync();
        process.BeginOutputReadLine();
        var peak = 0L;
        while (!process.WaitForExit(10)) peak = Math.Max(peak, PeakOf(process));
        if (process.ExitCode != 0) throw new InvalidOperationException($"hearsay {string.Join(' ', args)} ended with {process.ExitCode}: {errors.Result}");
        return new Measured(watch.Elapsed, peak);
    }

    // The script replaces itself by the program, so that this is the program's own peak.
    private static long PeakOf(Process process)
    {
        process.Refresh();
        return process.HasExited ? 0 : process.PeakWorkingSet64;
    }

    private sealed record Measured(TimeSpan Time, long PeakBytes);
}
