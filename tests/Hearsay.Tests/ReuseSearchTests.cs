using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Hearsay.Corroboration;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Tests;

public sealed class ReuseSearchTests : IDisposable
{
    private static readonly string[] Sentences =
    [
        "The lock gate failed at dawn, said the harbour master, Ida Brand.", "At least twelve boats were lost below the weir before noon on Friday.", "Nobody slept.",
        "A barge with nine people aboard was found aground near the mill in the evening.", "“We had warned them of it twice,” a keeper of the lock said.", "It rained all week.",
        "The board of works will hear the keepers of all four locks in the spring.", "No, no, no, no, no, no, no, no, no, no.", "The north-east wind went round to the south.",
    ];

    private static readonly Gen<string[]> Dossiers = Gen.Int[0, Sentences.Length - 1].Array[1, 5].Select(s => string.Join(' ', s.Select(i => Sentences[i]))).Array[1, 8];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-reuse-");
    private readonly SqliteLedger _ledger;

    public ReuseSearchTests() => _ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Find_AnyDossier_GivesWhatComparingAllPairsGives()
    {
        var number = 0;
        Dossiers.Sample(
            texts =>
            {
                var dossier = $"d{number++}";
                Report[] reports = [.. texts.Select((t, i) => Add(dossier, $"{i}.txt", $"{t} {dossier}")).DistinctBy(r => r.Sha256)];
                foreach (var report in reports)
                {
                    var expected = reports.Where(r => r.Sha256 != report.Sha256).Select(r => new TextComparer(report).With(r)).OfType<SharedText>();
                    var found = new ReuseSearch(_ledger).Find(report, dossier).Select(f => f.Shared).ToList();
                    Assert.Equal(expected.Select(Shown).Order(StringComparer.Ordinal), found.Select(Shown).Order(StringComparer.Ordinal));
                    Assert.Equal(_ledger.Holders(report, dossier).Select(h => h.Report.Sha256).Where(sha256 => found.Any(s => s.Other.Sha256 == sha256)), found.Select(s => s.Other.Sha256));
                }
            },
            iter: 25, threads: 1);
    }

    [Fact]
    public void Find_ReportNotKept_LooksThroughAllDossiers()
    {
        var kept = Add("fen", "a.txt", Sentences[0] + " " + Sentences[1]);
        Add("wold", "b.txt", kept.Text);
        var asked = Made("new.txt", "Radio Wold. " + kept.Text);
        var search = new ReuseSearch(_ledger);

        var found = Assert.Single(search.Find(asked));

        Assert.Equal(["fen", "wold"], found.Dossiers);
        Assert.Equal((25, 1.0), (found.Shared.Words, found.Shared.ShareOfOther));
        Assert.Equal(["fen"], Assert.Single(search.Find(asked, "fen")).Dossiers);
        Assert.Empty(search.Find(kept));
        Assert.Empty(search.Find(asked, most: 0));
        Assert.Equal(["fen", "wold"], search.DossiersWith(kept));
        Assert.Empty(search.DossiersWith(asked));
    }

    private static string Shown(SharedText shared) => $"{shared.Other.Name} {shared.Words} {shared.ShareOfReport} {shared.ShareOfOther} {string.Join(' ', shared.Passages)}";

    private Report Add(string dossier, string name, string text)
    {
        var report = Made(name, text);
        _ledger.Add(dossier, new ReportReading(report, [], "test 1"), Encoding.UTF8.GetBytes(text));
        return report;
    }

    private static Report Made(string name, string text) => new()
    {
        Name = name,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        Text = text,
        Body = new TextSpan(0, text.Length),
    };
}
