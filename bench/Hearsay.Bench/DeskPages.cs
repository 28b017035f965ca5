using System.Diagnostics;
using System.Globalization;
using Hearsay.Bench.Dossiers;
using Hearsay.Desk;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Bench;

/// <summary>
/// Pages of the desk over a made-up dossier of so many reports with twenty statements each: time to the first byte and to the whole page, its size,
/// and the processor time of desk and client together, which is what can be compared. The claims are made up too, five reports each, for linking is measured elsewhere.
/// </summary>
internal static class DeskPages
{
    private const string Name = "bench";
    private const int StatementsOfReport = 20;
    private const int ReportsOfClaim = 5;
    private const int Runs = 3;
    private const int Decisions = 200;

    /// <summary>Measures; where a ledger of an earlier run is named, over that.</summary>
    public static async Task<int> RunAsync(int reports, string? kept)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-bench").FullName;
        try
        {
            using var ledger = SqliteLedger.Open(kept ?? Path.Combine(folder, "bench.db"), TimeProvider.System);
            if (ledger.Dossiers().Count == 0) Fill(ledger, reports);
            var claim = ledger.Claims(Name, new ClaimFilter(), 0, 1).Claims[0].Id;
            var placed = ledger.StatementsOf(Name, claim)[0];
            var (report, speaker) = (placed.Report.Sha256, placed.Statement.Source!);
            using var closing = new CancellationTokenSource();
            var started = new TaskCompletionSource<Uri>();
            var running = DeskHost.RunAsync(new DeskOptions { Ledger = ledger, Started = started.SetResult, Failed = failure => Console.Error.WriteLine(failure) }, closing.Token);
            using var client = new HttpClient { BaseAddress = await started.Task, Timeout = TimeSpan.FromMinutes(5) };
            Console.WriteLine("| page | processor | first byte | whole page | size |\n| --- | --- | --- | --- | --- |");
            await MeasureAsync(client, "list of dossiers", "/");
            await MeasureAsync(client, "dossier", $"/d/{Name}");
            await MeasureAsync(client, "claims", $"/d/{Name}/claims");
            await MeasureAsync(client, "claims, page 300", $"/d/{Name}/claims?page=300");
            await MeasureAsync(client, "claims of one source with a figure", $"/d/{Name}/claims?source={Uri.EscapeDataString(speaker.Name)}&figure=on");
            await MeasureAsync(client, "claims that somebody reviewed", $"/d/{Name}/claims?reviewed=yes");
            await MeasureAsync(client, "claims that nobody reviewed", $"/d/{Name}/claims?reviewed=no");
            await MeasureAsync(client, "claim", $"/d/{Name}/claims/{claim}");
            await MeasureAsync(client, "report", $"/d/{Name}/reports/{report}");
            await MeasureAsync(client, "search, a name", $"/d/{Name}/search?q={Uri.EscapeDataString($"\"{speaker.Name}\" OR {speaker.Name.Split(' ')[^1]}")}");
            await MeasureAsync(client, "search, a word of every report", $"/d/{Name}/search?q=people");
            await MeasureAsync(client, "search, spelt nearly so", $"/d/{Name}/search?q=harbuor~");
            await MeasureAsync(client, "search, fields alone", $"/d/{Name}/search?q=stance:denies%20figure:%3E20");
            await MeasureAsync(client, "sources", $"/d/{Name}/sources");
            await MeasureAsync(client, "source", $"/d/{Name}/sources/one?name={Uri.EscapeDataString(speaker.Name)}&kind={speaker.Kind.ToString().ToLowerInvariant()}");
            await MeasureAsync(client, "figures", $"/d/{Name}/figures");
            await MeasureAsync(client, "timeline", $"/d/{Name}/timeline");
            await MeasureAsync(client, "map", $"/d/{Name}/map");
            await closing.CancelAsync();
            await running;
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Fill(SqliteLedger ledger, int reports)
    {
        var claims = new List<Claim>();
        for (var group = 0; group < reports / ReportsOfClaim; group++)
        {
            var readings = Enumerable.Range(0, ReportsOfClaim).Select(place => SyntheticDossier.Long(group, place, StatementsOfReport)).ToList();
            foreach (var reading in readings) ledger.Add(Name, reading, System.Text.Encoding.UTF8.GetBytes(reading.Report.Text));
            for (var at = 0; at < StatementsOfReport; at++) claims.Add(Claim(group, at, readings));
        }

        ledger.SetClaims(Name, claims);
        var review = new Dossier(ledger, Name).Review;
        foreach (var claim in claims.Where((_, i) => i % Math.Max(claims.Count / Decisions, 1) == 0).Take(Decisions)) review.Judge(claim.Statements[0], StatementVerdict.Same, "Bench");
        Console.Error.WriteLine($"{reports} reports, {reports * StatementsOfReport} statements, {claims.Count} claims, {new FileInfo(ledger.Location).Length / 1e6:N0} MB");
    }

    private static Claim Claim(int group, int at, List<ReportReading> readings) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"c{group:D5}-{at}"),
        Text = readings[0].Statements[at].Content[0].In(readings[0].Report.Text),
        Level = (Level)(((group * StatementsOfReport) + at) % 4),
        LevelReason = "Made up.",
        Independence = new Independence(1, 2),
        Statements = [.. readings.Select(r => r.Statements[at].Id)],
        Origins = [new Origin(readings[0].Statements[at].Source!, [.. readings.Select(r => r.Statements[at].Id)], [.. readings.Select(_ => "Made up.")])],
        Links = [.. readings.Skip(1).Select(r => new ClaimLink(readings[0].Statements[at].Id, r.Statements[at].Id, 0.9, "Made up."))],
    };

    private static async Task MeasureAsync(HttpClient client, string what, string path)
    {
        var (first, whole, processor, size) = (new List<double>(), new List<double>(), new List<double>(), 0L);
        for (var run = 0; run <= Runs; run++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            response.EnsureSuccessStatusCode();
            await using var body = await response.Content.ReadAsStreamAsync();
            var buffer = new byte[65536];
            size = await body.ReadAsync(buffer);
            var begun = watch.Elapsed.TotalMilliseconds;
            for (int n; (n = await body.ReadAsync(buffer)) > 0;) size += n;

            // The first run compiles and fills caches.
            if (run == 0) continue;
            first.Add(begun);
            whole.Add(watch.Elapsed.TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {processor.Order().ElementAt(Runs / 2):N0} ms | {first.Order().ElementAt(Runs / 2):N0} ms | {whole.Order().ElementAt(Runs / 2):N0} ms | {size / 1024.0:N0} kB |"));
    }
}
