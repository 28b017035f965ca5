using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Cli.Tests;

/// <summary>Whose names stand in the lists that commands print, what else of those persons, and what custody notes of that.</summary>
public sealed class ListedNamesTests
{
    [Theory]
    [InlineData("claims")]
    [InlineData("sources")]
    [InlineData("figures")]
    [InlineData("search", "boats")]
    [InlineData("review", "list")]
    public void Lists_NameProtectedPersonsOnlyWhereSomebodyAsksAndCustodyNotesIt(params string[] command)
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", ExportCommandTests.Captive), run.Write("b.txt", ExportCommandTests.Captive.Replace("Monday", "Tuesday", StringComparison.Ordinal)));

        foreach (var format in new[] { "table", "json" })
        {
            var hidden = run.InDossier("lock", [.. command, "--format", format]);
            Assert.Equal(ExitCode.Done, hidden.Code);
            Assert.DoesNotContain("Brill", hidden.Out, StringComparison.Ordinal);
        }

        Assert.Empty(ExportCommandTests.NamesNoted(run));
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", [.. command, "--show-names"]).Code);
        var shown = run.InDossier("lock", [.. command, "--format", "json", "--show-names", "--by", "Ana Roe", "--why", "for the court"]);
        Assert.Equal(ExitCode.Done, shown.Code);
        Assert.Equal([$$"""{"by":"Ana Roe","form":"{{command[^1].Replace("boats", "search", StringComparison.Ordinal)}}","why":"for the court"}"""], ExportCommandTests.NamesNoted(run));
    }

    [Fact]
    public void Lists_HiddenNames_KeepTheirPseudonyms()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", ExportCommandTests.Captive));

        var sources = run.InDossier("lock", "sources").Out;

        Assert.Contains("Person ", sources, StringComparison.Ordinal);
        Assert.Contains("Brill", run.InDossier("lock", "sources", "--show-names", "--by", "Ana Roe", "--why", "for the court").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("search", "boats")]
    public void Lists_HiddenNames_LeaveOutUnitAndHomeTownBesideThem(params string[] command)
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", "Publisher: The Fen Post\n\nThe warden said that Jon Brill, a sniper in the 3rd Brigade, lost 12 boats, and that Jon Brill of Kvernes was held.\n"));
        run.InDossier("lock", "review", "person", "Jon Brill", "protect", "--by", "Ana Roe", "--why", "held");

        foreach (var format in new[] { "table", "json" })
        {
            var hidden = run.InDossier("lock", [.. command, "--format", format]).Out;
            Assert.Contains("[left out]", hidden, StringComparison.Ordinal);
            Assert.DoesNotContain("Brigade", hidden, StringComparison.Ordinal);
            Assert.DoesNotContain("of Kvernes", hidden, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Claims_WithNamesHidden_LeaveOutOfASentenceWhatTellsOfWhomItDoesNotName()
    {
        using var run = new CommandRun();
        Keep(run, "Jon Brill, a clerk from Kvernes, was held. Pia Lund said boats sank at Wold.\n", "a clerk from Kvernes", "boats sank at Wold");

        foreach (var format in new[] { "table", "json" })
        {
            var hidden = run.InDossier("lock", "claims", "--format", format).Out;
            Assert.True(hidden.Contains("lerk from [left out]", StringComparison.Ordinal), hidden);
            Assert.DoesNotContain("from Kvernes", hidden, StringComparison.Ordinal);
            Assert.Contains("oats sank at Wold", hidden, StringComparison.Ordinal);
            Assert.Contains("from Kvernes", run.InDossier("lock", "claims", "--format", format, "--show-names", "--by", "Ana", "--why", "for the court").Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("claims", "--explain")]
    [InlineData("search", "mill")]
    [InlineData("review", "list")]
    [InlineData("review", "log")]
    public void Lists_WithNamesHidden_LeaveOutOfAStatementWhatTellsOfWhomItDoesNotName(params string[] command)
    {
        using var run = new CommandRun();
        Keep(run, "Jon Brill, who comes from Lower\nBrask, near the mill, was held. Pia Lund said boats sank at Wold.\n", "comes from Lower\nBrask, near the mill", "boats sank at Wold");
        using (var ledger = SqliteLedger.Open(run.Ledger, TimeProvider.System))
        {
            // A statement on which two persons decided differently is asked about.
            new Dossier(ledger, "lock").Review.Judge("s0", StatementVerdict.Same, "Cy");
            new Dossier(ledger, "lock").Review.Judge("s0", StatementVerdict.Unsure, "Bo");
        }

        if (command[^1] == "--explain") command = [.. command, run.InDossier("lock", "claims", "--format", "json").Json.EnumerateArray().Single(claim => claim.GetRawText().Contains("mill", StringComparison.Ordinal)).GetProperty("id").GetString()!];

        foreach (var format in new[] { "table", "json" })
        {
            var hidden = run.InDossier("lock", [.. command, "--format", format]).Out;
            Assert.True(hidden.Contains("comes from [left out], near the mill", StringComparison.Ordinal), hidden);
            Assert.DoesNotContain("Brask", hidden, StringComparison.Ordinal);
            Assert.Contains("Brask, near the mill", run.InDossier("lock", [.. command, "--format", format, "--show-names", "--by", "Ana", "--why", "for the court"]).Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("list")]
    [InlineData("log")]
    public void Review_WithNamesHidden_LeavesOutOfWordsThatDecisionsKeepWhatTellsOfWhomTheyDoNotName(string command)
    {
        using var run = new CommandRun();
        Keep(run, "Jon Brill, a clerk in the 3rd Brigade, was held. He comes from Kvernes. Pia Lund said boats sank at Wold.\n", "was held", "boats sank at Wold");
        using (var ledger = SqliteLedger.Open(run.Ledger, TimeProvider.System))
        {
            // One stands where it was decided on, one does not any more and one was read otherwise then: words alone tell where.
            var sha256 = ledger.Reports("lock")[0].Sha256;
            foreach (var (start, words) in new[] { (49, "He comes from Kvernes"), (900, "a clerk in the 3rd Brigade"), (0, "he came from Kvernes") })
                foreach (var (by, verdict) in new[] { ("Cy", StatementVerdict.Same), ("Bo", StatementVerdict.Unsure) })
                    ledger.Decide("lock", new StatementMatter(new StatementPlace("old", sha256, start, start + words.Length, words, null), verdict), by, "");
        }

        foreach (var format in new[] { "table", "json" })
        {
            var hidden = run.InDossier("lock", "review", command, "--format", format).Out;
            foreach (var words in new[] { "Kvernes", "Brigade" }) Assert.False(hidden.Contains(words, StringComparison.Ordinal), hidden);
            if (command == "log") Assert.Equal(format == "json" ? 12 : 6, hidden.Split("[left out]").Length - 1);
        }

        Assert.Contains("Kvernes", run.InDossier("lock", "review", "log", "--format", "json", "--show-names", "--by", "Ana", "--why", "for the court").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_WithNamesHidden_LeaveOutOfTheReasonsOfLinksTheWordsThatTell()
    {
        using var run = new CommandRun();
        Keep(run, "Jon Brill was held. He served in the 4th mountain brigade and comes from Lower Brask. Pia Lund said a clerk served in the 4th mountain brigade and comes from Lower Brask.\n",
            "He served in the 4th mountain brigade and comes from Lower Brask", "a clerk served in the 4th mountain brigade and comes from Lower Brask");
        var id = Assert.Single(run.InDossier("lock", "claims", "--format", "json").Json.EnumerateArray()).GetProperty("id").GetString()!;
        var linked = run.InDossier("lock", "claims", "--explain", id, "--format", "json").Json.GetProperty("links");
        string[] reasons = [linked.GetRawText(), run.InDossier("lock", "claims", "--explain", id).Out.Split("Taken to speak of the same thing")[1]];

        foreach (var reason in reasons)
        {
            Assert.True(reason.Contains("same names: [left out]", StringComparison.Ordinal), reason);
            foreach (var word in new[] { "brask", "lower", "brigade", "mountain", "4th" }) Assert.False(reason.Contains(word, StringComparison.OrdinalIgnoreCase), reason);
        }

        Assert.Contains("same names: [left out]", run.InDossier("lock", "export", "--to", "html").Out, StringComparison.Ordinal);
        Assert.Contains("same names: Brask", run.InDossier("lock", "claims", "--explain", id, "--show-names", "--by", "Ana", "--why", "for the court").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_AsJson_HidesANameThatALineEndParts()
    {
        using var run = new CommandRun();
        Keep(run, "Pia Lund said young Jon\nBrill saw boats. Jon Brill was held.\n", "young Jon\nBrill saw boats");
        var id = run.InDossier("lock", "claims", "--format", "json").Json.EnumerateArray().First().GetProperty("id").GetString()!;

        foreach (var names in new[] { Array.Empty<string>(), ["--show-names", "--by", "Ana", "--why", "for the court"] })
            Assert.Equal(names.Length > 0, run.InDossier("lock", ["claims", "--explain", id, "--format", "json", .. names]).Out.Contains("Brill", StringComparison.Ordinal));
    }

    // A ledger with a report of so many statements, in which Jon Brill is protected.
    private static void Keep(CommandRun run, string text, params string[] said)
    {
        TextSpan At(string words) => TextSpan.FromLength(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        using var ledger = SqliteLedger.Open(run.Ledger, TimeProvider.System);
        var report = new Report { Name = "a.txt", Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), Text = text, Body = new TextSpan(0, text.Length) };
        ledger.Add("lock", new ReportReading(report, [.. said.Select((words, at) => new Statement { Id = $"s{at}", Mode = Mode.Indirect, Content = [At(words)], FoundBy = "by hand" })], "1"), Encoding.UTF8.GetBytes(text));
        var dossier = new Dossier(ledger, "lock");
        dossier.Link();
        dossier.Review.Person("Jon Brill", PersonVerdict.Protect, "Ana");
    }
}
