using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;

namespace Hearsay.Tests;

/// <summary>A person says whom words of a report stand for; that is kept, wins over every reading, and can be taken back.</summary>
public sealed class MentionReviewTests : IDisposable
{
    private const string Text = "The mayor, Ada Wold, met the pilot, Jon Brill.\n\nShe said the lock gate had failed at dawn. Wold said that divers had told her that the hinge was old.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-mentions-");
    private readonly SqliteLedger _ledger;
    private readonly Dossier _dossier;
    private readonly ReportReader _reader = new(new Reader(new Versioned("1")));
    private readonly string _sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    public MentionReviewTests()
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

    private static int At(string words) => Text.IndexOf(words, StringComparison.Ordinal);

    private void Add(ReportReader reader)
    {
        var path = Path.Combine(_folder.FullName, "a.txt");
        File.WriteAllText(path, Text);
        _dossier.Add(Hearsay.Files.ReportFiles.Find([path]).Files, reader);
    }

    private ReportReading Reading => _dossier.Reading(_sha256)!;

    private string? SourceOf(string content) => Reading.Statements.Single(s => s.Mode != Mode.Narrated && s.Content[0].In(Text).StartsWith(content, StringComparison.Ordinal)).Source?.Name;

    private Decision Decide(string words, string? other, string by = "Ana") => _dossier.Review.Mention(_sha256, At(words), other, by, "looked", _reader);

    [Fact]
    public void Mention_Undone_ReadsTheSameAsBefore()
    {
        var before = JsonSerializer.Serialize(Reading);

        var decision = Decide("She said", "Jon Brill");

        Assert.Equal("Jon Brill", SourceOf("the lock gate"));
        Assert.Equal(new MentionMatter(new MentionPlace(_sha256, At("She said"), At("She said") + 3, "She", "Ada Wold"), "Jon Brill"), decision.Matter);
        Assert.True(_dossier.Review.Undo(decision.Number, "Ana", reader: _reader));
        Assert.Equal(before, JsonSerializer.Serialize(Reading));
        Assert.False(_dossier.Review.Undo(decision.Number, "Ana", reader: _reader));
        Assert.Empty(_dossier.Verify());
    }

    [Fact]
    public void Mention_Decided_ChangesCarriersToo()
    {
        Decide("Wold said", "Ida Brand");

        Assert.Equal(["Ida Brand"], Reading.Statements.Single(s => s.Source?.Name == "divers").Via.Select(v => v.Name));
        Assert.Contains(_dossier.Sources(), s => s is { Name: "Ida Brand", Carried: 1 });
    }

    [Fact]
    public void Mention_ReadAgainByAnotherVersion_IsKeptTo()
    {
        Decide("She said", "Ida Brand");

        Add(new ReportReader(new Reader(new Versioned("2"))));

        Assert.StartsWith("2", Reading.ReaderVersion, StringComparison.Ordinal);
        Assert.Equal("Ida Brand", SourceOf("the lock gate"));
        Assert.True(_dossier.Review.Undo(1, "Ana", reader: new ReportReader(new Reader(new Versioned("2")))));
        Assert.Equal("Ada Wold", SourceOf("the lock gate"));
    }

    [Fact]
    public void Mention_TwoPersonsDiffer_TheLaterCountsAndBothStand()
    {
        Decide("She said", "Ida Brand");
        Decide("She said", null, "Bo");

        Assert.Null(SourceOf("the lock gate"));
        Assert.Equal([[2], [1]], _dossier.Review.Decisions().Select(d => d.Against));
        Assert.True(_dossier.Review.Undo(2, "Bo", reader: _reader));
        Assert.Equal("Ida Brand", SourceOf("the lock gate"));
    }

    [Theory]
    [InlineData("met the", "Ida Brand")]
    [InlineData("She said", "Ada Wold")]
    [InlineData("She said", "Wold")]
    public void Mention_NoneThereOrNothingChanged_IsRefused(string words, string other)
    {
        Assert.Throws<ArgumentException>(() => Decide(words, other));
        Assert.Empty(_dossier.Review.Decisions());
    }

    private sealed class Versioned(string version) : IAttributionFinder
    {
        private readonly RuleAttributionFinder _rules = new();

        public string Version => version;

        public IReadOnlyList<Reading.Attribution.Attribution> Find(AnnotatedText text) => _rules.Find(text);
    }
}
