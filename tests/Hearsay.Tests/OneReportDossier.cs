using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;

namespace Hearsay.Tests;

/// <summary>A dossier in a ledger of its own that holds one report, read by the rules under a version that a test chooses.</summary>
internal sealed class OneReportDossier : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-one-");
    private readonly string _text;

    public OneReportDossier(string text)
    {
        _text = text;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);
        Dossier = new Dossier(Ledger, "gates");
        Add(Reader);
    }

    public SqliteLedger Ledger { get; }

    public Dossier Dossier { get; }

    /// <summary>The report's identity.</summary>
    public string Sha256 { get; }

    /// <summary>The reader that read the report first, of version 1.</summary>
    public ReportReader Reader { get; } = ReaderOf("1");

    /// <summary>The reading as it is kept now.</summary>
    public ReportReading Reading => Dossier.Reading(Sha256)!;

    public static ReportReader ReaderOf(string version) => new(new Reader(new Versioned(version)));

    /// <summary>Adds the report, again after the first time.</summary>
    public void Add(ReportReader reader)
    {
        var path = Path.Combine(_folder.FullName, "a.txt");
        File.WriteAllText(path, _text);
        Dossier.Add(Hearsay.Files.ReportFiles.Find([path]).Files, reader);
    }

    public void Dispose()
    {
        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    private sealed class Versioned(string version) : IAttributionFinder
    {
        private readonly RuleAttributionFinder _rules = new();

        public string Version => version;

        public IReadOnlyList<Reading.Attribution.Attribution> Find(AnnotatedText text) => _rules.Find(text);
    }
}
