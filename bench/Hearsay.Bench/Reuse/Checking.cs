using System.Diagnostics;
using System.Globalization;
using Hearsay.Ledger;

namespace Hearsay.Bench.Reuse;

/// <summary>
/// What it costs to check one new report against ledgers of rising size for text that others have, and what is found: copies with more and more words
/// edited, wire items in long articles, reports of their own. Times are medians of many; the file lies in the system's memory, where that has the room.
/// </summary>
internal static class Checking
{
    private const int Asked = 200;
    private const int Smallest = 10_000;
    private const double Much = 0.2;
    private static readonly double[] EditRates = [0.001, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5];

    public static int Run(int most)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-reuse-");
        try
        {
            var path = Path.Combine(folder.FullName, "bench.db");
            using var ledger = SqliteLedger.Open(path, TimeProvider.System);
            using var filling = new Filling(path);
            for (var size = Math.Min(Smallest, most); size <= most; size = size < most ? Math.Min(size * 10, most) : most + 1)
            {
                var (inBatches, oneByOne) = filling.UpTo(size);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"\n{size:N0} reports: {inBatches.TotalMicroseconds:N0} µs of processor time a report for the index in batches of a thousand, {oneByOne.TotalMicroseconds:N0} µs one by one; ledger {new FileInfo(path).Length / 1e6:N0} MB, of which the index {filling.IndexBytes / 1e6:N0} MB in {filling.Pieces} pieces; resident {Process.GetCurrentProcess().WorkingSet64 / 1e6:N0} MB, at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB\n"));
                Measure(new ReuseSearch(ledger), filling);
            }

            Retelling.Run(most);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(ReuseSearch search, Filling filling)
    {
        Console.WriteLine("| asked for | median | processor | 95 of 100 | found | with a fifth of either | of those, right | others listed |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        var random = new Random(11);
        Print("a report of its own", Ask(search, filling, random, () => (null, Prose.Words(random, random.Next(150, 350)))));
        foreach (var rate in EditRates)
            Print(rate < 0.01 ? "a copy" : $"a copy, {rate * 100:0} of 100 words edited", Ask(search, filling, random, () => Pick(filling, random, StoredReport.IsOwn, words => Prose.Edited(words, rate, random))));
        Print("a long article with a wire item", Ask(search, filling, random, () => Pick(filling, random, StoredReport.IsWire, words => StoredReport.Within(words, random))));
        Print("a wire item", Ask(search, filling, random, () => Pick(filling, random, StoredReport.IsWire, words => words)));
        Print("a copy, in one of ten dossiers", Ask(search, filling, random, () => Pick(filling, random, n => n % 10 == 3 && StoredReport.IsOwn(n), words => words), "d3"));
        Print("25,000 words of its own", Ask(search, filling, random, () => (null, Prose.Words(random, 25_000)), asked: 5));
    }

    private static (int? Of, string[] Words) Pick(Filling filling, Random random, Func<int, bool> fits, Func<string[], string[]> made)
    {
        int number;
        do number = random.Next(filling.Count);
        while (!fits(number));
        return (number, made(StoredReport.At(number).Words));
    }

    private static Measured Ask(ReuseSearch search, Filling filling, Random random, Func<(int? Of, string[] Words)> next, string? dossier = null, int asked = Asked)
    {
        var (times, processor, found, much, answers, right, others) = (new List<double>(), new List<double>(), 0, 0, 0, 0, 0);
        for (var i = -5; i < asked; i++)
        {
            var (of, words) = next();
            // A heading of its own, or a copy could be the very bytes that are kept.
            var report = StoredReport.Report("new", [.. Prose.Words(random, 3), .. words], random);
            var (watch, spent) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var answer = search.Find(report, dossier);
            if (i < 0) continue;
            times.Add(watch.Elapsed.TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - spent).TotalMilliseconds);
            var kin = of is { } number ? filling.Copies.GetValueOrDefault(number, []).Append(number).ToHashSet() : [];
            var large = answer.Where(f => Math.Max(f.Shared.ShareOfReport, f.Shared.ShareOfOther) >= Much).Select(Number).ToList();
            if (of is { } original && answer.Select(Number).Contains(original)) found++;
            if (of is { } source && large.Contains(source)) much++;
            answers += large.Count;
            right += large.Count(kin.Contains);
            others += answer.Select(Number).Count(n => !kin.Contains(n));
        }

        return new Measured([.. times.Order()], [.. processor.Order()], (double)found / asked, (double)much / asked, answers, right, (double)others / asked);
    }

    private static int Number(FoundReuse found) => int.Parse(found.Shared.Other.Name, CultureInfo.InvariantCulture);

    private static void Print(string what, Measured m) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {m.Times[m.Times.Count / 2]:N1} ms | {m.Processor[m.Processor.Count / 2]:N1} ms | {m.Times[m.Times.Count * 95 / 100]:N1} ms | {m.Found:P1} | {m.Much:P1} | {(m.Answers == 0 ? "none given" : $"{(double)m.Right / m.Answers:P1} of {m.Answers}")} | {m.Others:N1} |"));

    private sealed record Measured(List<double> Times, List<double> Processor, double Found, double Much, int Answers, int Right, double Others);
}
