using System.Text.Json;
using Hearsay.Model;

namespace Hearsay.Tests;

/// <summary>A person says whom words of a report stand for; that is kept, wins over every reading, and can be taken back.</summary>
public sealed class MentionReviewTests : IDisposable
{
    private const string Text = "The mayor, Ada Wold, met the pilot, Jon Brill.\n\nShe said the lock gate had failed at dawn. Wold said that divers had told her that the hinge was old.\n";

    private readonly OneReportDossier _one = new(Text);

    public void Dispose() => _one.Dispose();

    private static int At(string words) => Text.IndexOf(words, StringComparison.Ordinal);

    private string? SourceOf(string content) => _one.Reading.Statements.Single(s => s.Mode != Mode.Narrated && s.Content[0].In(Text).StartsWith(content, StringComparison.Ordinal)).Source?.Name;

    private Decision Decide(string words, string? other, string by = "Ana") => _one.Dossier.Review.Mention(_one.Sha256, At(words), other, by, "looked", _one.Reader);

    [Fact]
    public void Mention_Undone_ReadsTheSameAsBefore()
    {
        var before = JsonSerializer.Serialize(_one.Reading);

        var decision = Decide("She said", "Jon Brill");

        Assert.Equal("Jon Brill", SourceOf("the lock gate"));
        Assert.Equal(new MentionMatter(new MentionPlace(_one.Sha256, At("She said"), At("She said") + 3, "She", "Ada Wold"), "Jon Brill"), decision.Matter);
        Assert.True(_one.Dossier.Review.Undo(decision.Number, "Ana", reader: _one.Reader));
        Assert.Equal(before, JsonSerializer.Serialize(_one.Reading));
        Assert.False(_one.Dossier.Review.Undo(decision.Number, "Ana", reader: _one.Reader));
        Assert.Empty(_one.Dossier.Verify());
    }

    [Fact]
    public void Mention_Decided_ChangesCarriersToo()
    {
        Decide("Wold said", "Ida Brand");

        Assert.Equal(["Ida Brand"], _one.Reading.Statements.Single(s => s.Source?.Name == "divers").Via.Select(v => v.Name));
        Assert.Contains(_one.Dossier.Sources(), s => s is { Name: "Ida Brand", Carried: 1 });
    }

    [Fact]
    public void Mention_ReadAgainByAnotherVersion_IsKeptTo()
    {
        Decide("She said", "Ida Brand");

        _one.Add(OneReportDossier.ReaderOf("2"));

        Assert.StartsWith("2", _one.Reading.ReaderVersion, StringComparison.Ordinal);
        Assert.Equal("Ida Brand", SourceOf("the lock gate"));
        Assert.True(_one.Dossier.Review.Undo(1, "Ana", reader: OneReportDossier.ReaderOf("2")));
        Assert.Equal("Ada Wold", SourceOf("the lock gate"));
    }

    [Fact]
    public void Mention_TwoPersonsDiffer_TheLaterCountsAndBothStand()
    {
        Decide("She said", "Ida Brand");
        Decide("She said", null, "Bo");

        Assert.Null(SourceOf("the lock gate"));
        Assert.Equal([[2], [1]], _one.Dossier.Review.Decisions().Select(d => d.Against));
        Assert.True(_one.Dossier.Review.Undo(2, "Bo", reader: _one.Reader));
        Assert.Equal("Ida Brand", SourceOf("the lock gate"));
    }

    [Theory]
    [InlineData("met the", "Ida Brand")]
    [InlineData("She said", "Ada Wold")]
    [InlineData("She said", "Wold")]
    public void Mention_NoneThereOrNothingChanged_IsRefused(string words, string other)
    {
        Assert.Throws<ArgumentException>(() => Decide(words, other));
        Assert.Empty(_one.Dossier.Review.Decisions());
    }
}
