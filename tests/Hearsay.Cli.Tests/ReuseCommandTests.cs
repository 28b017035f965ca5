namespace Hearsay.Cli.Tests;

public sealed class ReuseCommandTests
{
    private const string Wire = "The lock gate failed at dawn, said the harbour master, Ida Brand, and at least 12 boats were lost below it.";
    private const string First = $"Publisher: Wold Wire\nTitle: Lock gate\nPublished: 2031-03-04T09:30:00Z\n\n{Wire}\n";
    private const string Second = $"Publisher: The Fen Post\nPublished: 2031-03-05\nAgency: Wold Wire\n\nNobody slept 🌊 in Fen. {Wire} The board will meet on Friday to hear all four keepers.\n";
    private const string Third = "Publisher: Radio Fen\n\nThere was no rain in the valley on Sunday, and none is expected before the end of May.\n";

    private static CommandRun Kept()
    {
        var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("in/a.txt", First), run.Write("in/c.txt", Third));
        run.InDossier("fen", "add", run.Write("in/b.txt", Second));
        return run;
    }

    private static Printed Reuse(CommandRun run, params string[] args) => CommandRun.Run(["reuse", .. args, "--ledger", run.Ledger]);

    [Fact]
    public void Reuse_KeptReport_ListsWhatSharesTextInAllDossiers()
    {
        using var run = Kept();

        var json = Reuse(run, "a.txt", "--format", "json");
        var line = Assert.Single(json.Json.EnumerateArray());
        var passage = Assert.Single(line.GetProperty("passages").EnumerateArray());

        Assert.Equal((ExitCode.Done, ""), (json.Code, json.Error));
        Assert.Equal(("a.txt", "b.txt", "fen", "document"), (line.GetProperty("document").GetString(), line.GetProperty("report").GetString(), line.GetProperty("dossiers")[0].GetString(), line.GetProperty("lender").GetString()));
        Assert.Equal((1.0, true), (line.GetProperty("shareOfDocument").GetDouble(), line.GetProperty("isCredited").GetBoolean()));
        Assert.Equal(Wire[..^1], passage.GetProperty("text").GetString());
        Assert.Equal((CodePoints(First, Wire), CodePoints(Second, Wire)), (passage.GetProperty("start").GetInt32(), passage.GetProperty("reportStart").GetInt32()));
        var hash = line.GetProperty("sha256").GetString()!;
        Assert.Equal("a.txt", Assert.Single(Reuse(run, hash[..8], "--format", "json").Json.EnumerateArray()).GetProperty("report").GetString());
    }

    [Fact]
    public void Reuse_File_IsComparedWithoutBeingKept()
    {
        using var run = Kept();
        var path = run.Write("new.txt", $"{Wire} That is all.\n");

        var table = Reuse(run, path);

        Assert.Equal((ExitCode.Done, "", 3), (table.Code, table.Error, table.Out.TrimEnd().Split('\n').Length));
        Assert.Contains("100%", table.Out.Split('\n').Single(line => line.Contains("a.txt", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("b.txt", Reuse(run, path, "--dossier", "fen").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("a.txt", Reuse(run, path, "--dossier", "fen").Out, StringComparison.Ordinal);
        Assert.Equal(2, Reuse(run, path, "--most", "1").Out.TrimEnd().Split('\n').Length);
        Assert.Equal(3, run.InDossier("lock", "reports", "--format", "json").Json.GetArrayLength() + run.InDossier("fen", "reports", "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public void Reuse_InADossier_ListsWhatTellsTheSameInOtherWordsAndOrder()
    {
        using var run = Kept();
        const string Told = "A stork had nested for 17 years in the chimney of the brewery. The old mill at Aldby was sold for 640,000 marks to a maker of organs. Its wheel turns again since Easter and drives a saw made in 1911.";
        const string Retold = "In the chimney of the brewery a stork nested for 17 years. To a maker of organs the mill of Aldby went, for 640,000 marks. A saw made in 1911 is driven by the wheel, which turns again since Easter.";
        run.InDossier("lock", "add", run.Write("in/told.txt", $"Publisher: Wold Wire\nPublished: 2031-03-04\n\n{Told}\n"));
        var path = run.Write("retold.txt", $"Publisher: Hill Post\nPublished: 2031-03-06\n\n{Retold}\n");

        var line = Assert.Single(Reuse(run, path, "--dossier", "lock", "--format", "json").Json.EnumerateArray());
        var table = Reuse(run, path, "--dossier", "lock").Out;

        Assert.Equal(("told.txt", "report", true, true), (line.GetProperty("report").GetString(), line.GetProperty("lender").GetString(), line.GetProperty("isRetold").GetBoolean(), line.GetProperty("isSure").GetBoolean()));
        var passages = line.GetProperty("passages").EnumerateArray().Select(p => (p.GetProperty("text").GetString(), p.GetProperty("reportText").GetString()));
        Assert.Equal(("In the chimney of the brewery a stork nested for 17 years.", "A stork had nested for 17 years in the chimney of the brewery."), passages.First());
        Assert.Equal(3, passages.Count());
        Assert.Contains("retold.txt and told.txt tell the same in the same order", table, StringComparison.Ordinal);
        Assert.Empty(Reuse(run, path, "--format", "json").Json.EnumerateArray());
    }

    [Fact]
    public void Reuse_OfReportsThatNameProtectedPersons_HidesThemUnlessSomebodyAsks()
    {
        using var run = new CommandRun();
        const string Told = "Captured on Monday, Janos Brill, a sniper in the 3rd Brigade, told the ministry from a cell in Wold that 12 boats were lost below the gate at dawn.";
        run.InDossier("lock", "add", run.Write("in/a.txt", $"Publisher: Wold Wire\n\n{Told}\n"));
        run.InDossier("lock", "review", "person", "Janos Brill", "protect", "--by", "Ana Roe", "--why", "held");
        var path = run.Write("Janos Brill.txt", $"Publisher: Hill Post\n\n{Told}\n");

        foreach (var format in new[] { "table", "json" })
        {
            var hidden = Reuse(run, path, "--format", format).Out;
            Assert.Contains("Person ", hidden, StringComparison.Ordinal);
            Assert.DoesNotContain("Brill", hidden, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("3rd Brigade", Reuse(run, path, "--format", "json").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, Reuse(run, path, "--show-names").Code);
        Assert.Contains("Brill, a sniper in the 3rd Brigade", Reuse(run, path, "--format", "json", "--show-names", "--by", "Ana Roe", "--why", "for the court").Out, StringComparison.Ordinal);
        Assert.Equal(["""{"by":"Ana Roe","form":"reuse","why":"for the court"}"""], ExportCommandTests.NamesNoted(run));
    }

    [Fact]
    public void Reuse_Folder_SaysWhatIsKeptAndWhatFailed()
    {
        using var run = Kept();
        run.Write("in/empty.txt", "");

        var table = Reuse(run, run.Path("in"));

        Assert.Equal(ExitCode.SomeFailed, table.Code);
        Assert.Contains("a.txt is kept itself, in 'lock'", table.Error, StringComparison.Ordinal);
        Assert.Contains("empty.txt", table.Error, StringComparison.Ordinal);
        Assert.Contains("this one (credited)", table.Out, StringComparison.Ordinal);
        Assert.Contains("the other (credited)", table.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no file 'z.txt', and the ledger has no report of that name", "z.txt")]
    [InlineData("no dossier 'x'", "a.txt", "--dossier", "x")]
    [InlineData("2 reports of the ledger are 'b.txt'", "b.txt")]
    public void Reuse_NothingOrSeveralMeant_IsWrongUsage(string message, params string[] args)
    {
        using var run = Kept();
        run.InDossier("other", "add", run.Write("b.txt", Third + "More.\n"));

        var printed = Reuse(run, args);

        Assert.Equal((ExitCode.WrongUsage, ""), (printed.Code, printed.Out));
        Assert.Contains(message, printed.Error, StringComparison.Ordinal);
    }

    private static int CodePoints(string text, string words) => text[..text.IndexOf(words, StringComparison.Ordinal)].EnumerateRunes().Count();
}
