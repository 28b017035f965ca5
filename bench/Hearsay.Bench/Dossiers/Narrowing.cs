using System.Globalization;
using Hearsay.Exports;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Bench.Dossiers;

/// <summary>What the filters of <c>claims</c> cost on dossiers of rising size, as ratios to the list of all claims of the same dossier: the claims as JSON, as the command writes them. Processor time.</summary>
internal static class Narrowing
{
    private const int Smallest = 10_000;
    private const int Runs = 3;

    private static readonly (string What, ClaimQuery Query)[] Asked =
    [
        ("all", new ClaimQuery()),
        ("--level corroborated", new ClaimQuery { Level = Level.Corroborated }),
        ("--level single", new ClaimQuery { Level = Level.Single }),
        ("--text, a word of most statements", new ClaimQuery { Text = "people" }),
        ("--text, a phrase of few", new ClaimQuery { Text = "\"12 people\"" }),
        ("--text, spelt nearly so", new ClaimQuery { Text = "peopel~" }),
        ("--source, a part of many names", new ClaimQuery { Source = "service" }),
        ("--with-figure", new ClaimQuery { WithFigure = true }),
        ("--measure killed", new ClaimQuery { Measure = "killed" }),
        ("--since, a day", new ClaimQuery { From = "2031-06-01" }),
        ("--unreviewed", new ClaimQuery { Reviewed = false }),
    ];

    public static int Run(int most)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-narrowing-").FullName;
        try
        {
            foreach (var size in new[] { Smallest }.Where(s => s < most).Append(most)) Measure(Path.Combine(folder, $"{size}.db"), size);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string path, int statements)
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        foreach (var reading in SyntheticDossier.Readings(statements, seed: 1)) AddingOne.Keep(ledger, reading);
        var dossier = new Dossier(ledger, "bench");
        dossier.Link();
        var all = TimeSpan.Zero;
        foreach (var (what, query) in Asked)
        {
            var found = 0;
            var time = AddingOne.Median(Enumerable.Range(0, Runs).Select(_ => AddingOne.Time(() => found = Write(dossier, query))));
            if (query == new ClaimQuery()) all = time;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statements,10:N0} statements: {what,-36} {found,8:N0} claims {time.TotalMilliseconds,10:F0} ms {time / all,8:F2}"));
        }
    }

    private static int Write(Dossier dossier, ClaimQuery query)
    {
        var claims = dossier.Claims(query);
        DossierJson.WriteClaims(Stream.Null, claims, dossier.Review.Grades());
        return claims.Count;
    }
}
