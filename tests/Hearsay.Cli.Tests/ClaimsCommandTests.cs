namespace Hearsay.Cli.Tests;

/// <summary>The list of claims narrowed, one claim's history, and identities as people type them.</summary>
public sealed class ClaimsCommandTests
{
    private const string Gate = "Publisher: The Fen Post\nPublished: 2031-03-04\n\nThe lock gate at Wold failed at dawn, said the harbour master, Ida Brand.\n\n“We lost at least 12 boats,” Brand said.\n";
    private const string Denied = "Publisher: Radio Wold\nPublished: 2031-04-05\n\nOtto Quist told Radio Wold: “The lock gate at Wold never failed.”\n";
    private const string Pumps = "Publisher: The Marsh Sun\nPublished: 2031-05-06\n\nThe pumps were sold for 300 euros in May, the clerk Ulla Fenn said.\n";

    private static CommandRun Lock()
    {
        var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", Gate), run.Write("b.txt", Denied), run.Write("c.txt", Pumps));
        return run;
    }

    private static List<string> Texts(CommandRun run, params string[] filters)
    {
        var json = run.InDossier("lock", ["claims", "--format", "json", .. filters]);
        Assert.Equal((ExitCode.Done, ""), (json.Code, json.Error));
        var texts = json.Json.EnumerateArray().Select(c => c.GetProperty("text").GetString()!).ToList();
        var table = run.InDossier("lock", ["claims", .. filters]);
        Assert.Equal(texts.Count == 0, table.Out.Length == 0);
        Assert.All(texts, text => Assert.Contains(text, table.Out, StringComparison.Ordinal));
        return texts;
    }

    [Theory]
    [InlineData("boats", "--source", "brand", "--with-figure")]
    [InlineData("boats", "--measure", "boats")]
    [InlineData("pumps", "--source", "Ulla Fenn")]
    [InlineData("pumps", "--text", "pump* AND NOT gate")]
    [InlineData("pumps", "--since", "2031-05")]
    [InlineData("pumps", "--text", "sold publisher:marsh", "--level", "single")]
    [InlineData("boats", "--until", "2031-03", "--text", "boats")]
    [InlineData("", "--level", "corroborated")]
    [InlineData("", "--source", "Ulla Fenn", "--text", "gate")]
    [InlineData("", "--reviewed")]
    [InlineData("", "--place", "Nowhere Known")]
    public void Claims_Narrowed_AreThoseWithAStatementForWhichAllHolds(string expected, params string[] filters)
    {
        using var run = Lock();

        var found = Texts(run, filters);

        if (expected.Length == 0) Assert.Empty(found);
        else Assert.Contains(expected, Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_FragmentAmongThem_StandsLastAndIsMarked()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", "Publisher: The Fen Post\nPublished: 2031-03-04\n\n“This afternoon,” said Otto Quist, the clerk.\n\nThe lock gate at Wold failed at dawn, Ida Brand said.\n"));

        Assert.EndsWith("(fragment) This afternoon.", run.InDossier("lock", "claims").Out.TrimEnd(), StringComparison.Ordinal);

        var json = run.InDossier("lock", "claims", "--format", "json").Json;
        Assert.Equal([false, true], json.EnumerateArray().Select(claim => claim.TryGetProperty("fragment", out var fragment) && fragment.GetBoolean()));
    }

    [Fact]
    public void Claims_NarrowedToNothing_SaysSoInWordsAndPrintsNoData()
    {
        using var run = Lock();

        var printed = run.InDossier("lock", "claims", "--source", "nobody at all");

        Assert.Equal((ExitCode.Done, ""), (printed.Code, printed.Out));
        Assert.Contains("no claim of 'lock'", printed.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.InDossier("lock", "claims", "--source", "nobody at all", "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public void Claims_ReviewedAndNot_ArePartsOfAll()
    {
        using var run = Lock();
        var statement = run.InDossier("lock", "claims", "--text", "boats", "--format", "json").Json[0].GetProperty("statements")[0].GetString()!;
        run.InDossier("lock", "review", "decide", statement, "same", "--by", "Ana", "--why", "heard it");

        Assert.Contains("boats", Assert.Single(Texts(run, "--reviewed")), StringComparison.Ordinal);
        Assert.Equal(Texts(run).Count - 1, Texts(run, "--unreviewed").Count);
    }

    [Theory]
    [InlineData("no date", "--since", "soon")]
    [InlineData("is not closed", "--text", "\"open")]
    [InlineData("both hold", "--reviewed", "--unreviewed")]
    [InlineData("--level", "--explain", "a", "--level", "single")]
    [InlineData("is empty", "--source", " ")]
    [InlineData("high", "--level", "high")]
    public void Claims_NarrowedByWhatCannotBe_SaysWhatIsWrong(string expected, params string[] filters)
    {
        using var run = Lock();

        var printed = run.InDossier("lock", ["claims", .. filters]);

        Assert.Equal((ExitCode.WrongUsage, ""), (printed.Code, printed.Out));
        Assert.Contains(expected, printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_OfAProtectedPerson_AreFoundByThePseudonymAsWell()
    {
        using var run = Lock();
        run.InDossier("lock", "review", "person", "Ulla Fenn", "protect", "--by", "Ana", "--why", "hunted");
        var pseudonym = run.InDossier("lock", "sources").Out.Split('\n').Single(line => line.Contains("Person ", StringComparison.Ordinal)) is var line ? line[line.IndexOf("Person ", StringComparison.Ordinal)..].Trim() : "";

        var printed = run.InDossier("lock", "claims", "--source", pseudonym);

        Assert.Contains("pumps", printed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Fenn", printed.Out + printed.Error, StringComparison.Ordinal);
        Assert.Contains("pumps", run.InDossier("lock", "search", $"source:\"{pseudonym}\"").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void History_OfAClaimThatNeverChanged_SaysSoInWords()
    {
        using var run = Lock();
        var id = run.InDossier("lock", "claims", "--text", "boats", "--format", "json").Json[0].GetProperty("id").GetString()!;

        var printed = run.InDossier("lock", "claims", "--history", id);

        Assert.Equal((ExitCode.Done, ""), (printed.Code, printed.Out));
        Assert.Contains("has no history", printed.Error, StringComparison.Ordinal);
        var json = run.InDossier("lock", "claims", "--history", id, "--format", "json");
        Assert.Equal((ExitCode.Done, 0, ""), (json.Code, json.Json.GetArrayLength(), json.Error));
    }

    [Fact]
    public void Ids_OfTables_AreShortAndTakenByEveryCommand()
    {
        using var run = Lock();
        var claim = run.InDossier("lock", "claims", "--text", "boats").Out.Split('\n')[1].Split(' ')[0];
        var statement = run.InDossier("lock", "search", "boats").Out.Split('\n')[1].Split(' ')[0];

        Assert.InRange(claim.Length, 6, 8);
        Assert.InRange(statement.Length, 6, 9);
        Assert.Contains(statement, run.InDossier("lock", "claims", "--explain", claim).Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.InDossier("lock", "review", "grade", statement, "3", "--by", "Ana", "--why", "one voice").Code);
        Assert.Equal(ExitCode.Done, run.InDossier("lock", "review", "decide", statement, "same", "--by", "Ana", "--why", "heard it").Code);
        Assert.Equal(16, run.InDossier("lock", "claims", "--format", "json").Json[0].GetProperty("id").GetString()!.Length);
    }

    [Fact]
    public void Ids_ThatMayMeanSeveral_AreNamedWithTheirWordsAndWithoutProtectedNames()
    {
        using var run = Lock();
        run.InDossier("lock", "review", "person", "Ida Brand", "protect", "--by", "Ana", "--why", "hunted");
        var report = run.InDossier("lock", "reports", "--format", "json").Json.EnumerateArray().Single(r => r.GetProperty("document").GetString() == "a.txt").GetProperty("sha256").GetString()!;

        var printed = run.InDossier("lock", "review", "decide", report[..8], "same", "--by", "Ana", "--why", "x");

        Assert.Equal((ExitCode.WrongUsage, ""), (printed.Code, printed.Out));
        Assert.Contains($"statements of 'lock' begin with '{report[..8]}'", printed.Error, StringComparison.Ordinal);
        Assert.Contains("“We lost at least 12 boats", printed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Brand", printed.Error, StringComparison.Ordinal);
    }
}
