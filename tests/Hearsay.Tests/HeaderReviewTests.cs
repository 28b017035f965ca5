using System.Text.Json;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Tests;

/// <summary>A person says who published a report and when; that is kept, wins over the file in every reading, and can be taken back.</summary>
public sealed class HeaderReviewTests : IDisposable
{
    private const string Text = "Title: Gates\nPublisher: Fen Sun\n\nThe lock gate failed on Monday, said the mayor, Ada Wold.\n\nDivers went down at noon.\n";

    private readonly OneReportDossier _one = new(Text);

    public void Dispose() => _one.Dispose();

    private ReportHeader Header => _one.Reading.Report.Header;

    private static GivenHeader Post { get; } = new() { Publisher = "Fen Post", Published = new Timestamp(PartialDate.Of(2031, 3, 5)) };

    private Decision? Say(GivenHeader given, string by = "Ana") => _one.Dossier.Review.Header(_one.Sha256, given, by, "asked the paper", _one.Reader);

    [Fact]
    public void Header_Given_IsReadWithAndTakenBack()
    {
        var before = JsonSerializer.Serialize(_one.Reading);

        var decision = Say(Post)!;

        Assert.Equal(("Gates", "Fen Post", Post.Published), (Header.Title, Header.Publisher, Header.Published));
        Assert.Contains(_one.Reading.Statements, s => s.Source?.Name == "Fen Post" || s.Via.Any(v => v.Name == "Fen Post"));
        Assert.DoesNotContain("Fen Sun", JsonSerializer.Serialize(_one.Reading.Statements), StringComparison.Ordinal);
        Assert.Contains(_one.Reading.Statements.SelectMany(s => s.Times), t => t.From == PartialDate.Of(2031, 3, 3));
        Assert.Equal(new HeaderMatter(_one.Sha256, Post, new GivenHeader { Publisher = "Fen Sun" }), decision.Matter);
        Assert.Equal([CustodyAction.Decided, CustodyAction.ReportReread], _one.Ledger.Custody("gates").Select(e => e.Action).Where(a => a is CustodyAction.Decided or CustodyAction.ReportReread));
        Assert.True(_one.Dossier.Review.Undo(decision.Number, "Ana", reader: _one.Reader));
        Assert.Equal(before, JsonSerializer.Serialize(_one.Reading));
        Assert.False(_one.Dossier.Review.Undo(decision.Number, "Ana", reader: _one.Reader));
        Assert.Empty(_one.Dossier.Verify());
    }

    [Fact]
    public void Header_ReadAgainByAnotherVersion_IsKeptTo()
    {
        Say(Post);

        _one.Add(OneReportDossier.ReaderOf("2"));

        Assert.StartsWith("2", _one.Reading.ReaderVersion, StringComparison.Ordinal);
        Assert.Equal(("Fen Post", Post.Published), (Header.Publisher, Header.Published));
        Assert.True(_one.Dossier.Review.Undo(1, "Ana", reader: _one.Reader));
        Assert.Equal(("Fen Sun", (Timestamp?)null), (Header.Publisher, Header.Published));
    }

    [Fact]
    public void Header_TwoPersonsOnOneField_TheLaterCountsAndWhatIsLeftHoldsAfterEachIsTakenBack()
    {
        Say(Post);
        Say(new GivenHeader { Publisher = "Fen Times", Title = "Locks" }, "Bo");

        Assert.Equal(("Locks", "Fen Times", Post.Published), (Header.Title, Header.Publisher, Header.Published));
        Assert.Equal([[2], [1]], _one.Dossier.Review.Decisions().Select(d => d.Against));
        Assert.True(_one.Dossier.Review.Undo(1, "Ana", reader: _one.Reader));
        Assert.Equal(("Locks", "Fen Times", (Timestamp?)null), (Header.Title, Header.Publisher, Header.Published));
        Assert.True(_one.Dossier.Review.Undo(2, "Bo", reader: _one.Reader));
        Assert.Equal(("Gates", "Fen Sun"), (Header.Title, Header.Publisher));
    }

    [Fact]
    public void Header_SaysSoAlready_KeepsNothing()
    {
        Assert.Null(Say(new GivenHeader { Publisher = "Fen Sun", Title = "Gates" }));
        Assert.Empty(_one.Dossier.Review.Decisions());
        Assert.Equal(new GivenHeader { Title = "Locks" }, ((HeaderMatter)Say(new GivenHeader { Publisher = "Fen Sun", Title = "Locks" })!.Matter).Given);
    }

    [Fact]
    public void Header_NothingSaidOrNoSuchReport_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Say(new GivenHeader()));
        Assert.Throws<ArgumentException>(() => Say(new GivenHeader { Publisher = " " }));
        Assert.Throws<ArgumentException>(() => _one.Dossier.Review.Header("0000", Post, "Ana"));
        Assert.Empty(_one.Dossier.Review.Decisions());
    }
}
