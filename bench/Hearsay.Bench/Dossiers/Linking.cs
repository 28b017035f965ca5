using System.Diagnostics;
using System.Globalization;
using Hearsay.Corroboration;

namespace Hearsay.Bench.Dossiers;

/// <summary>How long linking a whole dossier from nothing takes, at rising sizes: the time of a statement should not rise.</summary>
internal static class Linking
{
    public static int Run(int most, int names)
    {
        for (var size = Math.Min(1000, most); size <= most; size *= 2)
        {
            var readings = SyntheticDossier.Readings(size, seed: 1, names).ToList();
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var claims = new ClaimLinker().Link(readings);
            var cpu = Environment.CpuUsage.TotalTime - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{readings.Sum(r => r.Statements.Count),9:N0} statements in {readings.Count,7:N0} reports: {claims.Count,8:N0} claims, {watch.Elapsed.TotalSeconds,7:F2} s, processor {cpu.TotalSeconds,7:F2} s, {cpu.TotalMicroseconds / size,6:F0} µs a statement, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,6:F0} MB"));
        }

        return 0;
    }
}
