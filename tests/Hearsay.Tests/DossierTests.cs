using System.Text.Json;
using Hearsay.Files;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay.Tests;

public sealed class DossierTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-dossier-");
    private readonly SqliteLedger _ledger;
    private readonly ReportReader _reader = new(Reader.Default);

    public DossierTests() => _ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Add_ABatch_TellsOfEveryFileAndLinksClaims()
    {
        var dossier = new Dossier(_ledger, "gates");
        var steps = new List<AddStep>();

        var sum = dossier.Add([Write("a.txt", "“The gate failed,” said Ida Brand.\n"), Write("b.txt", ""), Write("c.txt", "“The gate failed,” said Ida Brand.\n\nMore.\n")], _reader, new Steps(steps), TestContext.Current.CancellationToken);

        Assert.Equal(new AddSummary { Added = 2, Failed = 1 }, sum);
        Assert.Equal([(1, 3, AddOutcome.Added), (2, 3, null), (3, 3, (AddOutcome?)AddOutcome.Added)], steps.Select(s => (s.Number, s.Total, s.Kept)));
        Assert.True(dossier.Summary!.ClaimsAreCurrent);
        Assert.Equal(
            dossier.Readings().SelectMany(r => r.Statements).Select(s => s.Id).Order(),
            dossier.Claims().SelectMany(c => c.Statements).Order());
    }

    [Fact]
    public void Claims_ReportAddedButNotLinked_AreLinkedForTheAnswer()
    {
        var dossier = new Dossier(_ledger, "gates");
        var outcome = _reader.Read([Write("a.txt", "“The gate failed,” said Ida Brand.\n")], cancellation: TestContext.Current.CancellationToken).Single();
        _ledger.Add("gates", outcome.Reading!, outcome.Original);

        Assert.NotEmpty(dossier.Claims());
        Assert.False(dossier.Summary!.ClaimsAreCurrent);
    }

    [Fact]
    public void Add_OneAfterAnotherWithAMemory_LinksAsAllAtOnce()
    {
        var (memory, cancellation) = (new DossierMemory(), TestContext.Current.CancellationToken);
        List<ReportFile> files =
        [
            Write("a.txt", "“The gate failed at noon,” said Ida Brand.\n"), Write("b.txt", "The gate had failed at noon, the harbour office said.\n"),
            Write("c.txt", "“The gate failed at noon,” said Ida Brand. Nobody was hurt, she added.\n"),
        ];

        foreach (var file in files)
        {
            new Dossier(_ledger, "gates", memory).Add([file], _reader, null, cancellation);
            new Dossier(_ledger, "other", memory).Add([file], _reader, null, cancellation);
            new Dossier(_ledger, "other", memory).Add([file], _reader, null, cancellation);
        }

        new Dossier(_ledger, "at once").Add(files, _reader, null, cancellation);
        var expected = JsonSerializer.Serialize(_ledger.Claims("at once"));
        Assert.Equal([expected, expected], new[] { "gates", "other" }.Select(name => JsonSerializer.Serialize(_ledger.Claims(name))));
    }

    [Fact]
    public void Link_DecidedWithAMemory_LinksAsWithout()
    {
        var (memory, cancellation) = (new DossierMemory(), TestContext.Current.CancellationToken);
        var (running, plain) = (new Dossier(_ledger, "gates", memory), new Dossier(_ledger, "other"));
        foreach (var dossier in new[] { running, plain })
        {
            dossier.Add([Write("a.txt", "Publisher: Aldby Post\n\n“The gate failed at noon,” said Ida Brand.\n"), Write("b.txt", "Publisher: Fen Radio\n\n“Nobody was warned of the flood,” said Otto Marn.\n")], _reader, null, cancellation);
            dossier.Link();
        }

        Assert.Equal(2, Decide(dossier => dossier.Review));
        Assert.Equal(1, Decide(dossier => dossier.Review.Link(Statement(dossier, 0), [Statement(dossier, 1)], LinkVerdict.Same, "Ana")));
        Assert.Equal(1, Decide(dossier => dossier.Review.Withdraw(dossier.Reports()[1].Sha256, "Ana")));
        Assert.Equal(1, Decide(dossier => dossier.Review.Sources(new SourceName("Ida Brand"), new SourceName("Otto Marn"), SourceVerdict.Dependent, "Ana")));
        Assert.Equal(1, Decide(dossier => dossier.Review.Header(dossier.Reports()[0].Sha256, new GivenHeader { Publisher = "Aldby Gazette", Published = new Timestamp(PartialDate.Of(2040, 5, 2)) }, "Ana")!));
        Assert.Equal(1, Decide(dossier => dossier.Review.Undo(4, "Ana")));
        Assert.Equal(2, Decide(dossier => dossier.Review.Undo(1, "Ana")));
        Assert.Equal(1, Decide(dossier => dossier.Review.Judge(Statement(dossier, 1), StatementVerdict.Rejected, "Ana")));

        int Decide(Func<Dossier, object> decide)
        {
            foreach (var dossier in new[] { running, plain })
            {
                decide(dossier);
                dossier.Link();
            }

            Assert.Equal(JsonSerializer.Serialize(_ledger.Claims("other")), JsonSerializer.Serialize(_ledger.Claims("gates")));
            return _ledger.Claims("gates").Count;
        }

        static string Statement(Dossier dossier, int report) => dossier.Reading(dossier.Reports()[report].Sha256)!.Statements[0].Id;
    }

    [Fact]
    public void Add_NothingGood_MakesNoDossier()
    {
        var dossier = new Dossier(_ledger, "gates");

        dossier.Add([Write("b.txt", "")], _reader, null, TestContext.Current.CancellationToken);

        Assert.Null(dossier.Summary);
        Assert.Empty(dossier.Claims());
    }

    [Fact]
    public void Verify_GuessedEncoding_TakesTheOriginalInAnewAndFindsNothing()
    {
        var dossier = new Dossier(_ledger, "gates");
        var path = Path.Combine(_folder.FullName, "latin.txt");
        File.WriteAllBytes(path, System.Text.Encoding.Latin1.GetBytes("The café gate failed, said Ida Brand.\n"));

        dossier.Add([new ReportFile(path, "latin.txt")], _reader, null, TestContext.Current.CancellationToken);

        Assert.Equal<IEnumerable<Fault>>([], dossier.Verify());
    }

    private ReportFile Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return new ReportFile(path, name);
    }

    private sealed class Steps(List<AddStep> steps) : IProgress<AddStep>
    {
        public void Report(AddStep value) => steps.Add(value);
    }
}
