using System.Globalization;
using Hearsay.Bench.Dossiers;
using Hearsay.Files;
using Hearsay.Ledger;
using Hearsay.People;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;

namespace Hearsay.Bench;

/// <summary>
/// What it costs to hide names in a made-up dossier of so many reports, one in twenty of which has a captive: each form of export as it is and under pseudonyms, and the sentences that tell of
/// a captive without the name, which the desk asks for after each change, from nothing and by a program that goes on. Processor time and bytes allocated; the least of three.
/// </summary>
internal static class Hiding
{
    private const string Name = "bench";
    private const int CaptiveEvery = 20;
    private const int Runs = 3;

    private static readonly (string Name, Action<Dossier, Stream, bool> Write)[] Forms =
    [
        ("json", (dossier, output, hide) => dossier.ExportJson(output, hide)),
        ("csv", (dossier, output, hide) => dossier.ExportCsv(output, hide)),
        ("html", (dossier, output, hide) => dossier.ExportHtml(output, hide)),
        ("jsonld", (dossier, output, hide) => dossier.ExportJsonLd(output, hide)),
        ("stix", (dossier, output, hide) => dossier.ExportStix(output, hide)),
    ];

    public static int Run(int reports)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-hiding-").FullName;
        try
        {
            using var ledger = SqliteLedger.Open(Path.Combine(folder, "bench.db"), TimeProvider.System);
            var dossier = new Dossier(ledger, Name);
            Fill(dossier, Path.Combine(folder, "reports"), reports);
            foreach (var (name, write) in Forms) Print(name, Least(() => write(dossier, Stream.Null, false)), Least(() => write(dossier, Stream.Null, true)));
            var memory = new TellingMemory();
            Print("sentences that tell", Least(() => dossier.People.TellingSentences()), Least(() => dossier.People.TellingSentences(memory), () => ReadAgain(ledger)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Fill(Dossier dossier, string folder, int reports)
    {
        SyntheticReports.Write(folder, reports, seed: 1, CaptiveEvery);
        dossier.Add(ReportFiles.Find([folder]).Files, new ReportReader(new Reader(new RuleAttributionFinder())));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dossier.Summary!.Reports:N0} reports, {dossier.Summary.Statements:N0} statements, {dossier.Claims().Count:N0} claims, {dossier.People.Protected().Count} names"));
    }

    // The first report, which has a captive, by another version each time.
    private static void ReadAgain(SqliteLedger ledger)
    {
        var reading = ledger.Readings(Name).First();
        AddingOne.Keep(ledger, reading with { ReaderVersion = reading.ReaderVersion + "'" });
    }

    private static Cost Least(Action work, Action? before = null)
    {
        var costs = new List<Cost>();
        for (var run = 0; run <= Runs; run++)
        {
            before?.Invoke();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            costs.Add(new Cost(AddingOne.Time(work), GC.GetTotalAllocatedBytes(precise: true) - allocated));
        }

        // The first run compiles.
        return costs.Skip(1).MinBy(cost => cost.Time)!;
    }

    private static void Print(string what, Cost one, Cost other) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-20} {one.Time.TotalMilliseconds,8:N0} ms {one.Bytes / 1e6,8:N0} MB, then {other.Time.TotalMilliseconds,8:N0} ms {other.Bytes / 1e6,8:N0} MB, ratios {other.Time / one.Time,6:F2} and {other.Bytes / (double)one.Bytes,6:F2}"));

    private sealed record Cost(TimeSpan Time, long Bytes);
}
