using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Review;

namespace Hearsay.Tests;

/// <summary>What persons decided stays and wins, whatever is read or linked anew.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string Name = "gates";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-review-");
    private readonly SqliteLedger _ledger;
    private readonly Dossier _dossier;

    public ReviewTests()
    {
        _ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);
        _dossier = new Dossier(_ledger, Name);
        Add(Read("a.txt", "The lock gate at Wold failed.", "Ida Brand"));
        Add(Read("b.txt", "The lock gate at Wold failed.", "Otto Quist"));
        Add(Read("c.txt", "Nobody repaired the pumps.", "Ulla Fenn"));
        _dossier.Link();
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    private static ReportReading Read(string name, string words, string speaker, string version = "1", int from = 0)
    {
        var text = $"{words} So said {speaker}.\n";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var statement = new Statement
        {
            Id = $"{hash[..8]}-{from}-{words.Length}",
            Mode = Mode.Indirect,
            Content = [new TextSpan(from, words.Length)],
            Source = new Source { Name = speaker, Kind = SourceKind.Person },
            FoundBy = "by hand",
        };
        return new ReportReading(new Report { Name = name, Sha256 = hash, Text = text, Body = new TextSpan(0, text.Length) }, [statement], version);
    }

    private void Add(ReportReading reading) => _ledger.Add(Name, reading, Encoding.UTF8.GetBytes(reading.Report.Text));

    private string Id(string report) => _dossier.Readings().Single(r => r.Report.Name == report).Statements[0].Id;

    private List<string> Together()
    {
        _dossier.Link();
        var names = _dossier.Readings().SelectMany(r => r.Statements.Select(s => (s.Id, r.Report.Name))).ToDictionary(s => s.Id, s => s.Name[..1]);
        return [.. _dossier.Claims().Select(c => string.Concat(c.Statements.Select(s => names[s]).Order())).Order()];
    }

    [Fact]
    public void Link_Decided_WinsUntilItIsUndone()
    {
        Assert.Equal(["ab", "c"], Together());
        _dossier.Review.Link(Id("a.txt"), [Id("b.txt")], LinkVerdict.Different, "Ana", "two gates");
        Assert.Equal(["a", "b", "c"], Together());
        Assert.True(_dossier.Review.Undo(_dossier.Review.LastOf("ana")!.Number, "Ana"));
        Assert.Null(_dossier.Review.LastOf("Ana"));
        Assert.Equal(["ab", "c"], Together());
    }

    [Fact]
    public void Link_DecidedAndReadAgainWithMovedStatements_StillWins()
    {
        _dossier.Review.Link(Id("a.txt"), [Id("b.txt")], LinkVerdict.Different, "Ana");

        Add(Read("a.txt", "The lock gate at Wold failed.", "Ida Brand", "2", from: 4));

        Assert.Equal(["a", "b", "c"], Together());
        Assert.Equal([Id("a.txt"), Id("b.txt")], Assert.Single(_dossier.Review.Decisions()).Now);
    }

    [Fact]
    public void Decisions_StatementNotReadAnyMore_IsSaidToBeAdrift()
    {
        _dossier.Review.Link(Id("a.txt"), [Id("b.txt")], LinkVerdict.Different, "Ana");
        var reading = Read("a.txt", "The lock gate at Wold failed.", "Ida Brand", "2");

        Add(reading with { Statements = [reading.Statements[0] with { Id = "other", Content = [new TextSpan(4, 8)] }] });

        var decision = Assert.Single(_dossier.Review.Decisions());
        Assert.True(decision.IsAdrift);
        Assert.Equal([null, Id("b.txt")], decision.Now);
    }

    [Fact]
    public void Decisions_OfTwoPersons_StandSideBySideAndTheStricterHolds()
    {
        _dossier.Review.Link(Id("a.txt"), [Id("b.txt")], LinkVerdict.Different, "Ana");
        _dossier.Review.Link(Id("b.txt"), [Id("a.txt")], LinkVerdict.Same, "Bo");

        var decisions = _dossier.Review.Decisions();
        Assert.All(decisions, d => Assert.True(d.Holds));
        Assert.Equal([[2], [1]], decisions.Select(d => d.Against.ToArray()));
        Assert.Equal(["a", "b", "c"], Together());
    }

    [Fact]
    public void Decisions_OfOnePersonOnOnePair_TheLaterReplacesTheEarlierUntilUndone()
    {
        _dossier.Review.Link(Id("a.txt"), [Id("b.txt")], LinkVerdict.Different, "Ana");
        _dossier.Review.Link(Id("b.txt"), [Id("a.txt")], LinkVerdict.Same, "ANA");
        Assert.Equal([2, null], _dossier.Review.Decisions().Select(d => d.ReplacedBy));
        Assert.Equal(["ab", "c"], Together());

        _dossier.Review.Undo(2, "Ana");

        Assert.Equal([true, false], _dossier.Review.Decisions().Select(d => d.Holds));
        Assert.Equal(["a", "b", "c"], Together());
    }

    [Fact]
    public void Judge_RejectedStatement_IsInNoClaimUnlessAnotherHoldsThatItIsThere()
    {
        _dossier.Review.Judge(Id("c.txt"), StatementVerdict.Rejected, "Ana");
        Assert.Equal(["ab"], Together());
        _dossier.Review.Judge(Id("c.txt"), StatementVerdict.Same, "Bo");
        Assert.Equal(["ab", "c"], Together());
    }

    [Fact]
    public void Explain_AfterADecision_ExplainsTheClaimThatItMade()
    {
        _dossier.Review.Link(Id("a.txt"), [Id("c.txt")], LinkVerdict.Same, "Ana");
        Assert.Equal(["abc"], Together());
        Assert.Equal(3, _dossier.Explain(Assert.Single(_dossier.Claims()).Id)!.Statements.Count);
    }

    [Fact]
    public void Link_StatementNotThere_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => _dossier.Review.Link("nowhere", [Id("a.txt")], LinkVerdict.Same, "Ana"));
        Assert.Throws<ArgumentException>(() => _dossier.Review.Link(Id("a.txt"), [Id("a.txt")], LinkVerdict.Same, "Ana"));
        Assert.Empty(_dossier.Review.Decisions());
    }

    [Fact]
    public void Link_AgainstStatementsOfOneReport_KeepsThePlaceOfEach()
    {
        var reading = Read("d.txt", "The lock gate at Wold failed.", "Ida Quill");
        Add(reading with { Statements = [.. reading.Statements, reading.Statements[0] with { Id = "second", Content = [TextSpan.FromLength(4, 9)] }] });
        string[] others = [Id("d.txt"), "second", Id("b.txt")];

        var kept = (LinkMatter)_dossier.Review.Link(Id("a.txt"), others, LinkVerdict.Different, "Ana").Matter;

        Assert.Equal(others, kept.Others.Select(place => place.Statement));
        Assert.Equal("lock gate", kept.Others[1].Words);
    }

    [Fact]
    public void Grade_OfASourceUnderAnyOfItsNames_IsKeptUntilThePersonGradesItAnew()
    {
        var reading = Read("d.txt", "The lock gate at Wold failed.", "Ida Quill");
        var source = reading.Statements[0].Source! with { Aliases = ["the harbour mistress"] };
        Add(reading with { Report = reading.Report with { Header = new ReportHeader { Publisher = "Wold Post" } }, Statements = [reading.Statements[0] with { Source = source }] });

        foreach (var name in new[] { "ida quill", "The Harbour Mistress", "Wold Post", "Ida Quill" }) _dossier.Review.Grade(new SourceName(name), Reliability.B, "Ana");
        Assert.Throws<ArgumentException>(() => _dossier.Review.Grade(new SourceName("Nobody Known"), Reliability.B, "Ana"));

        Assert.Equal([(1, 4), (4, null)], _dossier.Review.GradesOf("Ida Quill").Select(d => (d.Decision.Number, d.ReplacedBy)));
    }

    [Fact]
    public void Find_AfterAnyRereading_IsTheStatementThatHoldsMostOfTheWordsOrNone() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 8], Gen.Int[0, 8], Gen.Bool).Sample((shift, cutStart, cutEnd, sameSpeaker) =>
        {
            const string Words = "the lock 🌊 gate failed in the night";
            var before = Made("", 5, 5 + Words.Length, "Ida Brand");
            var place = StatementPlace.Of(before.Report, before.Statements[0]);
            var (start, end) = (5 + shift + cutStart, 5 + shift + Words.Length - cutEnd);
            var found = new PlaceFinder([Made(new string('x', shift), start, end, sameSpeaker ? "Ida Brand" : "Otto Quist")]).Find(place);
            Assert.Equal(sameSpeaker || cutStart + cutEnd == 0, found is not null);

            ReportReading Made(string ahead, int from, int to, string speaker)
            {
                var reading = Read("z.txt", $"{ahead}1234 {Words} and nothing else", speaker);
                var report = reading.Report with { Sha256 = new string('f', 64) };
                return reading with { Report = report, Statements = [reading.Statements[0] with { Content = [new TextSpan(from, to)] }] };
            }
        }, iter: 300);
}
