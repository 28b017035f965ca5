using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;

namespace Hearsay.Tests;

/// <summary>A person says who published a report and when; that is kept, wins over the file in every reading, and can be taken back.</summary>
public sealed class HeaderReviewTests : IDisposable
{
    private const string Text = "Title: Gates\nPublisher: Fen Sun\n\nThe lock gate failed on Monday, said the mayor, Ada Wold.\n\nDivers went down at noon.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-headers-");
    private readonly SqliteLedger _ledger;
    private readonly Dossier _dossier;
    private readonly ReportReader _reader = new(new Reader(new Versioned("1")));
    private readonly string _sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    public HeaderReviewTests()
    {
        _ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);
        _dossier = new Dossier(_ledger, "gates");
        Add(_reader);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    private ReportReading Reading => _dossier.Reading(_sha256)!;

    private ReportHeader Header => Reading.Report.Header;

    private static GivenHeader Post { get; } = new() { Publisher = "Fen Post", Published = new Timestamp(PartialDate.Of(2031, 3, 5)) };

    private void Add(ReportReader reader)
    {
        var path = Path.Combine(_folder.FullName, "a.txt");
        File.WriteAllText(path, Text);
        _dossier.Add(Hearsay.Files.ReportFiles.Find([path]).Files, reader);
    }

    private Decision? Say(GivenHeader given, string by = "Ana") => _dossier.Review.Header(_sha256, given, by, "asked the paper", _reader);

    [Fact]
    public void Header_Given_IsReadWithAndTakenBack()
    {
        var before = JsonSerializer.Serialize(Reading);

        var decision = Say(Post)!;

        Assert.Equal(("Gates", "Fen Post", Post.Published), (Header.Title, Header.Publisher, Header.Published));
        Assert.Contains(Reading.Statements, s => s.Source?.Name == "Fen Post" || s.Via.Any(v => v.Name == "Fen Post"));
        Assert.DoesNotContain("Fen Sun", JsonSerializer.Serialize(Reading.Statements), StringComparison.Ordinal);
        Assert.Contains(Reading.Statements.SelectMany(s => s.Times), t => t.From == PartialDate.Of(2031, 3, 3));
        Assert.Equal(new HeaderMatter(_sha256, Post, new GivenHeader { Publisher = "Fen Sun" }), decision.Matter);
        Assert.Equal([CustodyAction.Decided, CustodyAction.ReportReread], _ledger.Custody("gates").Select(e => e.Action).Where(a => a is CustodyAction.Decided or CustodyAction.ReportReread));
        Assert.True(_dossier.Review.Undo(decision.Number, "Ana", reader: _reader));
        Assert.Equal(before, JsonSerializer.Serialize(Reading));
        Assert.False(_dossier.Review.Undo(decision.Number, "Ana", reader: _reader));
        Assert.Empty(_dossier.Verify());
    }

    [Fact]
    public void Header_ReadAgainByAnotherVersion_IsKeptTo()
    {
        Say(Post);

        Add(new ReportReader(new Reader(new Versioned("2"))));

        Assert.StartsWith("2", Reading.ReaderVersion, StringComparison.Ordinal);
        Assert.Equal(("Fen Post", Post.Published), (Header.Publisher, Header.Published));
        Assert.True(_dossier.Review.Undo(1, "Ana", reader: _reader));
        Assert.Equal(("Fen Sun", (Timestamp?)null), (Header.Publisher, Header.Published));
    }

    [Fact]
    public void Header_TwoPersonsOnOneField_TheLaterCountsAndWhatIsLeftHoldsAfterEachIsTakenBack()
    {
        Say(Post);
        Say(new GivenHeader { Publisher = "Fen Times", Title = "Locks" }, "Bo");

        Assert.Equal(("Locks", "Fen Times", Post.Published), (Header.Title, Header.Publisher, Header.Published));
        Assert.Equal([[2], [1]], _dossier.Review.Decisions().Select(d => d.Against));
        Assert.True(_dossier.Review.Undo(1, "Ana", reader: _reader));
        Assert.Equal(("Locks", "Fen Times", (Timestamp?)null), (Header.Title, Header.Publisher, Header.Published));
        Assert.True(_dossier.Review.Undo(2, "Bo", reader: _reader));
        Assert.Equal(("Gates", "Fen Sun"), (Header.Title, Header.Publisher));
    }

    [Fact]
    public void Header_SaysSoAlready_KeepsNothing()
    {
        Assert.Null(Say(new GivenHeader { Publisher = "Fen Sun", Title = "Gates" }));
        Assert.Empty(_dossier.Review.Decisions());
        Assert.Equal(new GivenHeader { Title = "Locks" }, ((HeaderMatter)Say(new GivenHeader { Publisher = "Fen Sun", Title = "Locks" })!.Matter).Given);
    }

    [Fact]
    public void Header_NothingSaidOrNoSuchReport_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Say(new GivenHeader()));
        Assert.Throws<ArgumentException>(() => Say(new GivenHeader { Publisher = " " }));
        Assert.Throws<ArgumentException>(() => _dossier.Review.Header("0000", Post, "Ana"));
        Assert.Empty(_dossier.Review.Decisions());
    }

    private sealed class Versioned(string version) : IAttributionFinder
    {
        private readonly RuleAttributionFinder _rules = new();

        public string Version => version;

        public IReadOnlyList<Reading.Attribution.Attribution> Find(AnnotatedText text) => _rules.Find(text);
    }
}
