using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Ledger.Crash;

/// <summary>Readings that follow from a number alone, so that the test can tell what a whole one looks like.</summary>
public static class Synthetic
{
    /// <summary>The reading of that number: some short, some of many pages, with a statement for each of its lines.</summary>
    public static ReportReading Reading(int number)
    {
        var lines = number % 7 == 0 ? 600 : 1 + (number % 23);
        var text = string.Concat(Enumerable.Range(0, lines).Select(i => $"Boat {number}.{i} 🚤 left, the pilot said; {number * 7919L * (i + 1) % 99991} came back.\n"));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var report = new Report { Name = Name(number), Sha256 = sha256, Text = text, Body = new TextSpan(0, text.Length) };
        return new ReportReading(report, [.. Statements(report)], "synthetic 1");
    }

    public static string Name(int number) => $"{number:D9}.txt";

    public static int Number(string name) => int.Parse(name.AsSpan(0, 9), System.Globalization.CultureInfo.InvariantCulture);

    public static byte[] Bytes(ReportReading reading) => Encoding.UTF8.GetBytes(reading.Report.Text);

    private static IEnumerable<Statement> Statements(Report report)
    {
        var at = 0;
        for (var i = 0; at < report.Text.Length; i++)
        {
            var end = report.Text.IndexOf('\n', at);
            var cue = report.Text.IndexOf("said", at, StringComparison.Ordinal);
            yield return new Statement
            {
                Id = $"{report.Sha256[..20]}-{i}",
                Mode = Mode.Indirect,
                Speaker = [new TextSpan(cue - 10, cue - 1)],
                Cue = [new TextSpan(cue, cue + 4)],
                Content = [new TextSpan(at, cue - 12)],
                Source = new Source { Name = "the pilot", Kind = SourceKind.Person },
                Figures = [new Figure { Span = new TextSpan(at + 5, at + 6), Measure = "boats", Bound = Bound.Exactly, Low = i, High = i }],
                FoundBy = "synthetic",
            };
            at = end + 1;
        }
    }
}
