using System.IO.Compression;
using Hearsay.Files;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay.Tests;

/// <summary>Adding files of many reports: what is kept, what is passed over, what is gone on with.</summary>
public sealed class AddingTests : IDisposable
{
    private const string Gate = "“The upper gate failed in the night,” said Ida Brand, who keeps the lock at Fenmouth with her brother and saw the chain go down. She said that nobody had been hurt.\n";
    private const string Chain = "The chain was worn, said Tor Askel.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-adding-");
    private readonly SqliteLedger _ledger;
    private readonly ReportReader _reader = new(Reader.Default, jobs: 2);
    private readonly Dossier _dossier;

    public AddingTests()
    {
        _ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);
        _dossier = new Dossier(_ledger, "gates");
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Add_Archive_KeepsItsReportsAndItself()
    {
        var zip = Zip("all.zip", ("a.txt", Gate), ("b.txt", Chain), ("c.bin", "\0\u0001"));

        Assert.Equal(new AddSummary { Added = 2, LeftOut = 1 }, Add(zip));

        Assert.Equal(["all.zip/a.txt", "all.zip/b.txt"], _dossier.Reports().Select(r => r.Name));
        Assert.Equal(File.ReadAllBytes(zip.Path), _ledger.Original(_dossier.Reports()[0].Part!.Container)!.Value.ToArray());
        Assert.Equal<IEnumerable<Fault>>([], _dossier.Verify());
        Assert.NotEmpty(_dossier.Claims());
    }

    [Fact]
    public void Add_TheSameAgain_ReadsNothingAndNotesNewNames()
    {
        Add(Zip("all.zip", ("a.txt", Gate)));
        var steps = new Steps();

        var sum = _dossier.Add([Write("copy.txt", Gate)], _reader, steps, TestContext.Current.CancellationToken);

        Assert.Equal(new AddSummary { AlreadyThere = 1 }, sum);
        Assert.NotNull(Assert.Single(steps.All).Read.Known);
        Assert.Equal(["all.zip/a.txt", "copy.txt"], _ledger.Appearances("gates", _dossier.Reports()[0].Sha256).Select(a => a.Name));
    }

    [Fact]
    public void Add_StoppedAndAddedAgain_GoesOnWhereItWas()
    {
        var files = Enumerable.Range(0, 40).Select(i => Write($"{i:D2}.txt", $"The gate number {i} failed, said Ida Brand.\n")).ToList();
        using var stop = new CancellationTokenSource();

        var first = _dossier.Add(files, _reader, new Steps(step => step.Number == 12, stop), stop.Token);
        var second = _dossier.Add(files, _reader, null, TestContext.Current.CancellationToken);

        Assert.Equal(new AddSummary { Added = 12 }, first);
        Assert.Equal(new AddSummary { Added = 28, AlreadyThere = 12 }, second);
    }

    [Fact]
    public void Add_FilesThatFail_AreListedUntilTheyAreTakenIn()
    {
        var bad = Zip("bad.zip", ("a.txt", Gate));
        var good = File.ReadAllBytes(bad.Path);
        File.WriteAllBytes(bad.Path, good[..^30]);

        Assert.Equal(new AddSummary { Added = 1, Failed = 1 }, Add(bad, Write("b.txt", Chain)));
        var failed = Assert.Single(_dossier.Failures());
        Assert.Equal((bad.Path, "bad.zip", bad.Path), (failed.From, failed.Name, Assert.Single(failed.Faults).File));

        File.WriteAllBytes(bad.Path, good);
        Assert.Equal(new AddSummary { Added = 1 }, Add(new ReportFile(failed.From, failed.Name)));
        Assert.Empty(_dossier.Failures());
    }

    [Fact]
    public void Add_AnotherLanguage_IsKeptAndNotReadForStatements()
    {
        Add(Write("tor.txt", "„Das Tor ist in der Nacht gebrochen“, sagte Ida Brand am Dienstag. Der Bürgermeister sagte, dass es für Wochen geschlossen bleibe.\n"));

        Assert.Equal(("de", 0), (_dossier.Reports()[0].Language, _dossier.Reports()[0].Statements));
    }

    [Fact]
    public void Texts_OneTextUnderTwoDates_IsListedOnceWithBoth()
    {
        Add(Write("b.txt", $"Published: 2031-05-03\nUrl: https://copy.example/1?utm_source=x\n\n{Gate}"), Write("c.txt", $"Published: 2031-05-02\n\n{Gate}"), Write("d.txt", Chain));

        Assert.Equal([("c.txt", "b.txt"), ("d.txt", "")], _dossier.Texts().Select(t => (t.Report.Name, string.Join(',', t.Others.Select(o => o.Name)))));
        Assert.Equal(3, _dossier.Reports().Count);
    }

    private AddSummary Add(params ReportFile[] files) => _dossier.Add(files, _reader, null, TestContext.Current.CancellationToken);

    private ReportFile Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return new ReportFile(path, name);
    }

    private ReportFile Zip(string name, params (string Name, string Text)[] members)
    {
        var path = Path.Combine(_folder.FullName, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (member, text) in members)
        {
            using var entry = new StreamWriter(zip.CreateEntry(member).Open());
            entry.Write(text);
        }

        return new ReportFile(path, name);
    }

    private sealed class Steps(Func<AddStep, bool>? when = null, CancellationTokenSource? stop = null) : IProgress<AddStep>
    {
        public List<AddStep> All { get; } = [];

        public void Report(AddStep value)
        {
            All.Add(value);
            if (when?.Invoke(value) == true) stop!.Cancel();
        }
    }
}
