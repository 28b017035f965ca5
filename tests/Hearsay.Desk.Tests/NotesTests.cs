using Hearsay.Model;

namespace Hearsay.Desk.Tests;

/// <summary>What the rest of a dossier tells of a statement, on the pages that show it.</summary>
public sealed class NotesTests
{
    private static async Task<(OpenDesk Desk, Draft Report)> OpenAsync()
    {
        var report = new Draft("a.txt", "The mayor said the barn burned.\n", new ReportHeader { Publisher = "Fen Post" });
        var said = report.Say("the barn burned", "The mayor", "said", s => s with { Source = new Source { Name = "the mayor", Kind = SourceKind.Person } });
        var claim = new Claim
        {
            Id = "c1",
            Text = "The barn burned.",
            Level = Level.Disputed,
            LevelReason = "The mayor takes it back.",
            Independence = new Independence(1, 1),
            Statements = [said.Id],
            Origins = [new Origin(said.Source!, [said.Id], ["Fen Post has it from the mayor."])],
            Notes = [new StatementNote(said.Id, NoteKind.TakenBack, "the mayor", "b.txt", null, "The mayor took it back in b.txt.")],
        };
        return (await OpenDesk.OverAsync("Fen", [report], [claim with { Notes = [] }]) is var desk ? Set(desk, claim) : desk, report);
    }

    private static OpenDesk Set(OpenDesk desk, Claim claim)
    {
        desk.Ledger.SetClaims("Fen", [claim]);
        return desk;
    }

    [Theory]
    [InlineData("claims/c1", ".words .custody")]
    [InlineData("search?q=barn", ".custody")]
    [InlineData("reports/{0}", ".card .custody")]
    public async Task Page_StatementTakenBack_SaysSoBesideIt(string page, string at)
    {
        var (desk, report) = await OpenAsync();
        await using var open = desk;

        var shown = await desk.PageAsync("/d/Fen/" + string.Format(System.Globalization.CultureInfo.InvariantCulture, page, report.Hash));

        Assert.Contains(shown.QuerySelectorAll(at), e => e.TextContent.Contains("taken back", StringComparison.Ordinal) && e.TextContent.Contains("The mayor took it back in b.txt.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Claim_TakenBackAtTheSameLevel_HasItInWhatItWasBefore()
    {
        var (desk, _) = await OpenAsync();
        await using var open = desk;

        var rows = (await desk.PageAsync("/d/Fen/claims/c1")).QuerySelectorAll("table.list tbody tr");

        Assert.Contains(rows, r => r.TextContent.Contains("1 statement taken back", StringComparison.Ordinal));
    }
}
