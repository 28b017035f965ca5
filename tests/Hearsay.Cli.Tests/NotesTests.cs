using System.Text.Json;

namespace Hearsay.Cli.Tests;

/// <summary>From reports to what is printed: what was taken back in prose, a number that a copy changed, and a captive's words in a copy.</summary>
public sealed class NotesTests
{
    private const string Lamp = "The lamp on Varde Head was out when the barge Solveig ran onto the reef on Sunday night, and nobody was in the tower.";

    private static string Report(string publisher, int day, string text) => $"Publisher: {publisher}\nPublished: 2033-05-{day:D2}T08:00:00Z\n\n{text}\n";

    private static void Add(CommandRun run, params (string Name, string Text)[] reports)
    {
        foreach (var (name, text) in reports) run.InDossier("varde", "add", run.Write(name, text));
    }

    private static JsonElement Claim(CommandRun run, string words) =>
        run.InDossier("varde", "claims", "--format", "json").Json.EnumerateArray().First(c => c.GetProperty("text").GetString()!.Contains(words, StringComparison.Ordinal));

    private static string Id(CommandRun run, string words) => Claim(run, words).GetProperty("id").GetString()!;

    [Fact]
    public void Claims_OutletWithdrawsItsReportInProse_MarksTheCopyAndKeepsWhatItWas()
    {
        using var run = new CommandRun();
        Add(run, ("a.txt", Report("Varde Gazette", 1, Lamp)), ("b.txt", Report("Lomond Herald", 2, Lamp)));
        Add(run, ("c.txt", Report("Varde Gazette", 3, "The Varde Gazette withdraws its report that the lamp on Varde Head was out when the barge Solveig ran onto the reef on Sunday night.")));

        var claim = Claim(run, "lamp");
        Assert.Equal("disputed", claim.GetProperty("level").GetString());
        Assert.Equal(["takenBack", "takenBack"], claim.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("kind").GetString()));
        Assert.All(claim.GetProperty("notes").EnumerateArray(), n => Assert.Equal(("Varde Gazette", "c.txt", "2033-05-03"), (n.GetProperty("by").GetString(), n.GetProperty("report").GetString(), n.GetProperty("on").GetString())));
        var explained = run.InDossier("varde", "claims", "--explain", Id(run, "lamp")).Out;
        Assert.Contains("Varde Gazette takes it back.", explained, StringComparison.Ordinal);
        Assert.Contains("- Lomond Herald in b.txt: Varde Gazette took it back in c.txt, 2033-05-03; Lomond Herald (b.txt) has these words from Varde Gazette (a.txt)", explained, StringComparison.Ordinal);
        Assert.Contains("2 taken back", run.InDossier("varde", "claims", "--history", Id(run, "lamp")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_CopyThatChangesANumber_SaysWhoseItIs()
    {
        const string Fell = "people were hurt when the gallery of the Lomond theatre came down during the play on Sunday, and the street was closed.";
        using var run = new CommandRun();
        Add(run, ("a.txt", Report("Varde Gazette", 1, "At least 41 " + Fell)), ("b.txt", Report("Lomond Herald", 2, "At least 63 " + Fell)));

        var lines = run.InDossier("varde", "figures", "--format", "json").Json.EnumerateArray().Select(f => (f.GetProperty("low").GetDouble(), f.GetProperty("origin").GetString()));

        Assert.Equal([(41, "Varde Gazette"), (63, "Lomond Herald")], lines);
        Assert.Contains("“At least 63” where a.txt has “At least 41”", run.InDossier("varde", "claims", "--explain", Id(run, "gallery")).Out, StringComparison.Ordinal);
        Assert.Single(Claim(run, "gallery").GetProperty("origins").EnumerateArray());
    }

    [Fact]
    public void Export_CaptivesWordsInACopyThatNamesHim_HideTheNameAndSayWhoHeldHim()
    {
        const string Words = "\"We were told to burn the bridge at Tolva before the lorries could cross it on Friday,\"";
        using var run = new CommandRun();
        Add(run, ("a.txt", Report("Border Star", 1, $"The Northern Army has released a video of a prisoner. {Words} the prisoner says in the video.")));
        Add(run, ("b.txt", Report("Evening Hour", 2, $"{Words} Jon Brill said.\n\nThe bridge carries the road to Aldby.")));

        var hidden = run.InDossier("varde", "export", "--to", "json", "--hide-names");

        Assert.DoesNotContain("Brill", hidden.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Brill", run.InDossier("varde", "claims").Out, StringComparison.Ordinal);
        Assert.Contains("captive", hidden.Json.GetProperty("protectedPersons").EnumerateArray().Where(p => p.GetProperty("report").GetString() == "b.txt").Select(p => p.GetProperty("reason").GetString()));
        Assert.Equal(["Northern Army"], Claim(run, "bridge at Tolva").GetProperty("origins").EnumerateArray().Select(o => o.GetProperty("heldBy").GetString()));
    }
}
