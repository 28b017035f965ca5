using System.Security.Cryptography;
using System.Text;
using Hearsay.Cli.Commands;
using Hearsay.Ledger;
using Microsoft.Data.Sqlite;

namespace Hearsay.Cli.Tests;

/// <summary>What <c>hearsay export</c> writes, whose names stand in it, and what custody notes of that.</summary>
public sealed class ExportCommandTests
{
    internal const string Captive = "Publisher: The Fen Post\nPublished: 2031-03-04T09:30:00Z\n\nJon Brill, who was detained on Monday, said that at least 12 boats were lost.\n";

    internal static List<string> NamesNoted(CommandRun run)
    {
        using var ledger = SqliteLedger.Open(run.Ledger, TimeProvider.System);
        return [.. ledger.Custody("lock").Where(entry => entry.Action == CustodyAction.NamesExported).Select(entry => entry.Detail)];
    }

    [Fact]
    public void Export_ToJson_HoldsWhatReadFinds()
    {
        using var run = new CommandRun();
        var file = run.Write("a.txt", DossierCommandTests.First);
        run.InDossier("lock", "add", file);

        var export = run.InDossier("lock", "export", "--to", "json").Json;

        var read = CommandRun.Run("read", file, "--format", "jsonl").Json;
        Assert.Equal("lock", export.GetProperty("dossier").GetString());
        Assert.NotEqual(0, read.GetProperty("statements").GetArrayLength());
        Assert.Equal(
            read.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("id").GetString()),
            export.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
        var claimed = export.GetProperty("claims").EnumerateArray().SelectMany(c => c.GetProperty("statements").EnumerateArray()).Select(s => s.GetString());
        Assert.Equal(claimed.Order(), read.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("id").GetString()).Order());
    }

    [Fact]
    public void Export_HideNames_NamesNoCaptiveAndSaysTheSameOtherwise()
    {
        const string Held = "Publisher: The Fen Post\nPublished: 2031-03-04T09:30:00Z\n\nTomas Reiner, a captured soldier, said in custody on Monday that at least 12 boats were lost. “Nobody told us,” Reiner said.\n\nIda Brand, the harbour master, denied it.\n";
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("Reiner speaks.txt", Held));

        var shown = run.InDossier("lock", "export", "--to", "json");
        var hidden = run.InDossier("lock", "export", "--to", "json", "--hide-names");

        Assert.Contains("Tomas Reiner", shown.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Reiner", hidden.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Tomas", hidden.Out, StringComparison.Ordinal);
        Assert.Contains("Ida Brand", hidden.Out, StringComparison.Ordinal);
        Assert.Equal(
            shown.Json.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("id").GetString()),
            hidden.Json.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
    }

    [Fact]
    public void Export_WithNamesOfProtectedPersons_IsNotedInCustody()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", Captive));

        run.InDossier("lock", "export", "--to", "json", "--hide-names");
        Assert.Empty(NamesNoted(run));
        var plain = run.InDossier("lock", "export", "--to", "json");
        var asked = run.InDossier("lock", "export", "--to", "json", "--show-names", "--by", "Ana Roe", "--why", "for the court", "--out", run.Path("lock.json"));

        Assert.Equal((ExitCode.Done, ExitCode.Done), (plain.Code, asked.Code));
        Assert.Equal(plain.Out, File.ReadAllText(run.Path("lock.json")));
        Assert.Equal(["""{"by":"unknown","form":"json"}""", """{"by":"Ana Roe","form":"json","why":"for the court"}"""], NamesNoted(run));
        Assert.Empty(run.InDossier("lock", "verify", "--format", "json").Json.GetProperty("faults").EnumerateArray());
    }

    [Fact]
    public void Export_OfADossierWhereNobodyIsProtected_NotesNothing()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", DossierCommandTests.First));

        Assert.Equal(ExitCode.Done, run.InDossier("lock", "export", "--to", "json").Code);

        Assert.Empty(NamesNoted(run));
    }

    [Fact]
    public void Export_OfNamesThatCustodyCannotNote_GivesNoneOfThem()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", Captive));
        using (var ledger = new SqliteConnection($"Data Source={run.Ledger};Pooling=False"))
        {
            ledger.Open();
            using var refuse = ledger.CreateCommand();
            refuse.CommandText = "CREATE TRIGGER refuse BEFORE INSERT ON custody BEGIN SELECT RAISE(ABORT, 'no more entries'); END";
            refuse.ExecuteNonQuery();
        }

        var printed = run.InDossier("lock", "export", "--to", "json");

        Assert.Equal((ExitCode.LedgerUnusable, ""), (printed.Code, printed.Out));
        Assert.Contains("--hide-names", printed.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.InDossier("lock", "export", "--to", "json", "--hide-names").Code);
    }

    [Theory]
    [InlineData("--show-names")]
    [InlineData("--show-names", "--by", "Ana")]
    [InlineData("--show-names", "--why", "for the court", "--by", " ")]
    [InlineData("--show-names", "--hide-names", "--by", "Ana", "--why", "for the court")]
    public void Export_ShowNamesWithoutWhoOrWhyOrAgainstItself_IsWrongUsageAndGivesNothing(params string[] options)
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", Captive));

        var printed = run.InDossier("lock", ["export", "--to", "json", .. options]);

        Assert.Equal((ExitCode.WrongUsage, ""), (printed.Code, printed.Out));
        Assert.Contains("--show-names", printed.Error, StringComparison.Ordinal);
        Assert.Empty(NamesNoted(run));
    }

    [Theory]
    [InlineData(false, false, false, true)]
    [InlineData(false, true, false, false)]
    [InlineData(true, false, false, false)]
    [InlineData(true, false, true, true)]
    public void Export_Form_HidesNamesUnlessItWasPromisedThemOrSomebodyAsks(bool givesNames, bool show, bool hide, bool hidden) =>
        Assert.Equal(hidden, new ExportForm("any", givesNames, (_, _, _) => { }).Hides(show, hide));

    [Fact]
    public void Export_ToCsv_HidesNamesUnlessSomebodyAsksAndCustodyNotesIt()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", Captive));

        var hidden = run.InDossier("lock", "export", "--to", "csv");
        Assert.Empty(NamesNoted(run));
        var marked = run.InDossier("lock", "export", "--to", "csv", "--bom", "--out", run.Path("lock.csv"));
        var shown = run.InDossier("lock", "export", "--to", "csv", "--show-names", "--by", "Ana Roe", "--why", "for the court");

        Assert.Equal((ExitCode.Done, ExitCode.Done, ExitCode.Done), (hidden.Code, marked.Code, shown.Code));
        Assert.StartsWith("statement,report,", hidden.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Brill", hidden.Out, StringComparison.Ordinal);
        Assert.Contains("Person ", hidden.Out, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(hidden.Out)], File.ReadAllBytes(run.Path("lock.csv")));
        Assert.Contains("Jon Brill", shown.Out, StringComparison.Ordinal);
        Assert.Equal(["""{"by":"Ana Roe","form":"csv","why":"for the court"}"""], NamesNoted(run));
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "export", "--to", "json", "--bom").Code);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("jsonld")]
    [InlineData("stix")]
    public void Export_ToAFormThatPromisesNoNames_HidesThemEverywhereUnlessSomebodyAsksAndCustodyNotesIt(string form)
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("Jon Brill speaks.txt", $"Title: Jon Brill speaks\nUrl: https://fen.example/jon-brill\n{Captive}“We lost the boats,” Brill said.\n"));

        var hidden = run.InDossier("lock", "export", "--to", form);
        Assert.Empty(NamesNoted(run));
        run.InDossier("lock", "export", "--to", form, "--out", run.Path("lock"));
        var shown = run.InDossier("lock", "export", "--to", form, "--show-names", "--by", "Ana Roe", "--why", "for the court");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (hidden.Code, shown.Code));
        Assert.DoesNotContain("Brill", hidden.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Person ", hidden.Out, StringComparison.Ordinal);
        Assert.Equal(hidden.Out, File.ReadAllText(run.Path("lock")));
        Assert.Contains("Jon Brill", shown.Out, StringComparison.Ordinal);
        Assert.Contains("https://fen.example/jon-brill", shown.Out, StringComparison.Ordinal);
        Assert.Equal([$$"""{"by":"Ana Roe","form":"{{form}}","why":"for the court"}"""], NamesNoted(run));
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "export", "--to", form, "--show-names").Code);
    }

    [Theory]
    [InlineData("json", "--hide-names")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("jsonld")]
    [InlineData("stix")]
    public void Export_FileNamesThatSpellAPersonInSmallLetters_GiveWayToTheirHashAlsoInReasons(string form, params string[] options)
    {
        const string text = "Jon Brill, who was detained on Monday, said that at least 12 boats were lost.\n";
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("jon-brill.txt", text));

        var hidden = run.InDossier("lock", ["export", "--to", form, .. options]);

        Assert.Equal(ExitCode.Done, hidden.Code);
        Assert.DoesNotContain("brill", hidden.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8], hidden.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_AfterDecisionsOnPersons_TellsThem()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", Captive));
        Assert.DoesNotContain("decidedPersons", run.InDossier("lock", "export", "--to", "json").Out, StringComparison.Ordinal);
        run.InDossier("lock", "review", "person", "Jon Brill", "expose", "--by", "Ana", "--why", "he speaks everywhere");

        var export = run.InDossier("lock", "export", "--to", "json", "--hide-names").Json;

        var person = Assert.Single(export.GetProperty("decidedPersons").EnumerateArray());
        Assert.Equal(("Jon Brill", "expose", "Ana", "he speaks everywhere"), (person.GetProperty("name").GetString(), person.GetProperty("verdict").GetString(), person.GetProperty("by").GetString(), person.GetProperty("why").GetString()));
        Assert.Empty(NamesNoted(run).Skip(1));
    }

    [Fact]
    public void Export_Out_WritesTheFileAndPrintsNothing()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", DossierCommandTests.First));

        var printed = run.InDossier("lock", "export", "--to", "json", "--out", run.Path("lock.json"));

        Assert.Equal((ExitCode.Done, ""), (printed.Code, printed.Out));
        Assert.Equal(run.InDossier("lock", "export", "--to", "json").Out, File.ReadAllText(run.Path("lock.json")));
    }

    [Fact]
    public void Export_OutCannotBeWritten_SaysSo()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", DossierCommandTests.First));

        var printed = run.InDossier("lock", "export", "--to", "json", "--out", run.Path("no/such/folder/lock.json"));

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.Contains("--out", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_OutIsAFolder_SaysSoAndLeavesNothingBehind()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("in/a.txt", DossierCommandTests.First));

        var printed = run.InDossier("lock", "export", "--to", "json", "--out", run.Path("in"));

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.Equal([run.Path("in")], Directory.GetFileSystemEntries(run.Path("")).Where(p => !p.Contains("ledger", StringComparison.Ordinal)));
    }
}
