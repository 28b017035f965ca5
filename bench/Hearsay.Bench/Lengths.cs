using System.Globalization;
using System.Text;
using Hearsay.Exports;
using Hearsay.Intake;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;

namespace Hearsay.Bench;

/// <summary>
/// One report of 1,000, 10,000 and 100,000 words, from bytes to JSON on one core: by the rules alone, and by the rules and the
/// model. Processor time, the best of a few runs after a warm-up. The ratio says what the model costs; a time that grows faster than
/// the words would show in the words a second.
/// </summary>
internal static class Lengths
{
    private const int Runs = 5;
    private static readonly int[] Words = [1_000, 10_000, 100_000];

    public static int Run()
    {
        var (rules, both) = (new Reader(new RuleAttributionFinder()), Reader.Default);
        var texts = Bodies();
        Console.WriteLine($"{"words",8} {"rules alone",14} {"with the model",16} {"ratio",7} {"words a second",16}");
        foreach (var words in Words)
        {
            var report = Encoding.UTF8.GetBytes(OfLength(texts, words));
            var (alone, together) = (Best(rules, report), Best(both, report));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{words,8:N0} {alone.TotalSeconds,12:F4} s {together.TotalSeconds,14:F4} s {together / alone,7:F1} {words / together.TotalSeconds,16:N0}"));
        }

        return 0;
    }

    private static TimeSpan Best(Reader reader, byte[] report)
    {
        var best = TimeSpan.MaxValue;
        for (var run = -1; run < Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            ReadingJson.WriteLine(Stream.Null, reader.Read(TextIntake.Read("report.txt", report).Report!));
            var time = Environment.CpuUsage.TotalTime - start;
            if (run >= 0 && time < best) best = time;
        }

        return best;
    }

    /// <summary>The corpus' training reports without their headers, in order of name.</summary>
    private static string[] Bodies() =>
        [.. Directory.GetFiles(Path.Combine(Samples.Root, "corpus", "train"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => TextIntake.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Report!).Select(r => r.Body.In(r.Text))];

    /// <summary>Paragraphs one after another, from the first text again after the last, until so many words are there.</summary>
    private static string OfLength(string[] texts, int words)
    {
        var (result, count) = (new StringBuilder(), 0);
        for (var i = 0; count < words; i++)
        {
            foreach (var line in texts[i % texts.Length].Split('\n').TakeWhile(_ => count < words))
            {
                result.Append(line).Append('\n');
                count += line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            }

            result.Append('\n');
        }

        return result.ToString();
    }
}
