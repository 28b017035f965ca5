using System.Globalization;
using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Bench.Reuse;

/// <summary>What linking finds of reports told again in other words, the more words are others, and what one report more costs to look through, among rising numbers of reports kept in memory.</summary>
internal static class Retelling
{
    private const int Asked = 200;
    private const int Smallest = 10_000;
    private const int Largest = 100_000;
    private const int Days = 7200;
    private static readonly double[] Replaced = [0, 0.2, 0.4, 0.5, 0.6, 0.8];

    /// <summary>Measures among ten thousand and a hundred thousand, or fewer.</summary>
    public static void Run(int most)
    {
        var (finder, kept) = (new ParaphraseFinder(new PropositionReader(Lexicon.Default)), 0);
        for (var size = Math.Min(Smallest, most); size <= Math.Min(most, Largest); size *= 10)
        {
            var spent = Environment.CpuUsage.TotalTime;
            for (var from = kept; kept < size; kept++) finder.Take(Turnover.Of([Reading(ToldReport.At(kept).ToReport($"{kept}", kept * (Days / 2) / Largest))]), new HashSet<string>());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nTold again, among {size:N0} reports ({(Environment.CpuUsage.TotalTime - spent).TotalSeconds:N0} s of processor time to add them):\n\n| told again | taken for a copy | asked | another report named | processor |\n| --- | --- | --- | --- | --- |"));
            var (random, day) = (new Random(size), Days + (size / Smallest * Asked * (Replaced.Length + 2)));
            foreach (var rate in Replaced) Print($"{rate * 100:0} of 100 words others", Ask(finder, size, (told, r) => told.InOtherWords(rate, r), random, day += Asked));
            Print("another report of the event", Ask(finder, size, (told, r) => told.ByAnother(r), random, day + Asked));
        }
    }

    private static (int Sure, int Maybe, int Wrong, List<double> Processor) Ask(ParaphraseFinder finder, int size, Func<ToldReport, Random, ToldReport> made, Random random, int day)
    {
        var (sure, maybe, wrong, processor) = (0, 0, 0, new List<double>());
        for (var i = 0; i < Asked; i++)
        {
            var of = random.Next(size);
            var report = made(ToldReport.At(of), random).ToReport($"new {random.Next()}", day + i);
            var spent = Environment.CpuUsage.TotalTime;
            finder.Take(Turnover.Of([Reading(report)]), new HashSet<string>());
            processor.Add((Environment.CpuUsage.TotalTime - spent).TotalMilliseconds);
            var found = finder.Of(report);
            if (found.FirstOrDefault(p => p.From.Name == $"{of}") is { } right)
            {
                if (right.IsSure) sure++;
                else maybe++;
            }

            wrong += found.Count(p => p.From.Name != $"{of}" && !p.From.Name.StartsWith("new", StringComparison.Ordinal));
        }

        return (sure, maybe, wrong, [.. processor.Order()]);
    }

    private static ReportReading Reading(Report report) => new(report, [], "bench");

    private static void Print(string what, (int Sure, int Maybe, int Wrong, List<double> Processor) m) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {what} | {(double)m.Sure / Asked:P1} | {(double)m.Maybe / Asked:P1} | {m.Wrong} | {m.Processor[m.Processor.Count / 2]:N2} ms |"));
}
