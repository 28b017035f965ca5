using System.Text.Json;

namespace Hearsay.Cli.Tests;

/// <summary>The question whether one of two sources has from the other what both tell, at the command line.</summary>
public sealed class WhenceTests
{
    // Two bodies tell of the lighter, and both write a name wrong that three papers write right.
    private static CommandRun Lighter()
    {
        var run = new CommandRun();
        run.InDossier("tar", [
            "add",
            run.Write("a.txt", "Publisher: Pilot Office\nPublished: 2040-05-01\n\nThe lighter Tordis sank at the coal quay with 214 barrels of tar. At the quay Marta Halvarsen wept.\n"),
            run.Write("b.txt", "Publisher: Harbour Board\nPublished: 2040-05-02\n\n214 barrels of tar were aboard the lighter Tordis, which sank near the coal quay. Later Marta Halvarsen wept.\n"),
            .. Enumerable.Range(1, 3).Select(i => run.Write($"p{i}.txt", $"Publisher: Paper {i}\nPublished: 2040-05-0{i + 2}\n\nIn the evening Marta Halvorsen spoke on radio {i}.\n")),
        ]);
        return run;
    }

    private static List<JsonElement> Asked(CommandRun run) => [.. run.InDossier("tar", "review", "list", "--format", "json").Json.EnumerateArray().Where(q => q.GetProperty("asksWhence").GetBoolean())];

    private static int Origins(CommandRun run) => run.InDossier("tar", "claims", "--text", "lighter", "--format", "json").Json[0].GetProperty("origins").GetArrayLength();

    [Fact]
    public void List_OfTwoWhoShareASlip_AsksWhenceAndSaysWhatDecidesIt()
    {
        using var run = Lighter();

        var asked = Asked(run);
        var table = run.InDossier("tar", "review", "list");

        Assert.NotEmpty(asked);
        Assert.All(asked, q => Assert.Equal(("Harbour Board", "Pilot Office"), (q.GetProperty("taker").GetString(), q.GetProperty("giver").GetString())));
        Assert.Contains("two origins", table.Out, StringComparison.Ordinal);
        Assert.Contains("Harbour Board may have it from Pilot Office.", table.Out, StringComparison.Ordinal);
        Assert.Contains("both write “Marta Halvarsen”, where 3 others write “Marta Halvorsen”", table.Out, StringComparison.Ordinal);
        Assert.Single(table.Error.Split('\n'), line => line.Contains("review sources \"Harbour Board\" \"Pilot Office\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dependent", 1)]
    [InlineData("sharedError", 1)]
    [InlineData("independent", 2)]
    public void Sources_DecidedAsTheListSays_AreAskedOfNoMoreUntilTakenBack(string verdict, int origins)
    {
        using var run = Lighter();

        var decided = run.InDossier("tar", "review", "sources", "Harbour Board", "Pilot Office", verdict, "--by", "Ana Roe", "--why", "one tally");

        Assert.Equal((ExitCode.Done, ""), (decided.Code, decided.Out));
        Assert.Empty(Asked(run));
        Assert.Equal(origins, Origins(run));
        run.InDossier("tar", "review", "undo", "--by", "Ana Roe", "--why", "two tallies");
        Assert.NotEmpty(Asked(run));
    }

    [Fact]
    public void List_WhereOneIsProtected_AsksUnderAPseudonymThatDecides()
    {
        using var run = Lighter();
        run.InDossier("tar", "review", "person", "Pilot Office", "protect", "--by", "Ana Roe", "--why", "hunted");

        var table = run.InDossier("tar", "review", "list");

        Assert.DoesNotContain("Pilot", table.Out + table.Error, StringComparison.Ordinal);
        var pseudonym = table.Error.Split('"').First(part => part.StartsWith("Person ", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, run.InDossier("tar", "review", "sources", "Harbour Board", pseudonym, "dependent", "--by", "Ana Roe", "--why", "one tally").Code);
        Assert.Empty(Asked(run));
    }
}
