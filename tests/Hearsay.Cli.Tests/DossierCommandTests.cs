using System.Text.Json;

namespace Hearsay.Cli.Tests;

public sealed class DossierCommandTests
{
    internal const string First = "Publisher: The Fen Post\nTitle: Lock gate\nPublished: 2031-03-04T09:30:00Z\n\nThe lock gate failed at dawn, said the harbour master, Ida Brand.\n\n“We lost at least 12 boats,” Brand said.\n";
    private const string Second = "Publisher: Radio Wold\nPublished: 2031-03-05\n\nIda Brand told Radio Wold that at least 12 boats were lost.\n";

    [Fact]
    public void Add_ThenList_EveryCommandAnswersAsTableAndAsJson()
    {
        using var run = new CommandRun();
        run.Write("in/a.txt", First);
        run.Write("in/sub/b.txt", Second);

        var added = run.InDossier("lock", "add", run.Path("in"));

        Assert.Equal((ExitCode.Done, ""), (added.Code, added.Out));
        Assert.Contains("2 added", added.Error, StringComparison.Ordinal);
        foreach (var command in (string[])["claims", "figures", "sources", "reports", "verify"])
        {
            var table = run.InDossier("lock", command);
            var json = run.InDossier("lock", command, "--format", "json");
            Assert.Equal((ExitCode.Done, ExitCode.Done, ""), (table.Code, json.Code, json.Error));
            Assert.NotEmpty(table.Out);
            Assert.True(json.Json.ValueKind is JsonValueKind.Array or JsonValueKind.Object);
        }

        Assert.Equal(["a.txt", "sub/b.txt"], run.InDossier("lock", "reports", "--format", "json").Json.EnumerateArray().Select(r => r.GetProperty("document").GetString()));
    }

    [Fact]
    public void Search_ByWordsAndFields_AnswersAsTableAndAsJson()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", First), run.Write("b.txt", Second));

        var json = run.InDossier("lock", "search", "boats publisher:wold", "--format", "json").Json;
        var table = run.InDossier("lock", "search", "boats publisher:wold");
        var wrong = run.InDossier("lock", "search", "\"boats");

        Assert.Equal(["b.txt"], json.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("document").GetString()));
        Assert.Contains("12 boats", json.GetProperty("statements")[0].GetProperty("words").GetString(), StringComparison.Ordinal);
        Assert.Contains("b.txt", table.Out, StringComparison.Ordinal);
        Assert.Equal((ExitCode.WrongUsage, ""), (wrong.Code, wrong.Out));
        Assert.Contains("is not closed", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_InOneReport_SayWhyWordsStandForThem()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", First));

        var table = run.InDossier("lock", "sources", "--in", "a.txt");
        var json = run.InDossier("lock", "sources", "--in", "a.txt", "--format", "json").Json;
        var read = CommandRun.Run("read", "--mentions", run.Path("a.txt"));

        Assert.Contains("“Brand” has the family name of “Ida Brand”", table.Out, StringComparison.Ordinal);
        Assert.Contains("a.txt", read.Out, StringComparison.Ordinal);
        Assert.Contains("“Brand” has the family name of “Ida Brand”", read.Out, StringComparison.Ordinal);
        var mention = json.EnumerateArray().Single(s => s.GetProperty("name").GetString() == "Ida Brand").GetProperty("mentions").EnumerateArray().Last();
        Assert.Equal("familyName", mention.GetProperty("reason").GetString());
        Assert.Equal("Brand", First[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()]);
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "sources", "--in", "b.txt").Code);
    }

    [Fact]
    public void Claims_Explain_TakesTheBeginningOfAnIdentity()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", First));
        var claim = run.InDossier("lock", "claims", "--format", "json").Json.EnumerateArray().First(c => c.GetProperty("text").GetString()!.Contains("boats", StringComparison.Ordinal));
        var id = claim.GetProperty("id").GetString()!;

        var json = run.InDossier("lock", "claims", "--explain", id[..8], "--format", "json").Json;
        var text = run.InDossier("lock", "claims", "--explain", id);

        Assert.Equal(id, json.GetProperty("claim").GetProperty("id").GetString());
        Assert.Equal(["Ida Brand", "The Fen Post"], json.GetProperty("statements")[0].GetProperty("chain").EnumerateArray().Select(c => c.GetString()));
        Assert.Contains("Ida Brand > The Fen Post", text.Out, StringComparison.Ordinal);
        Assert.Contains("What would change the level", text.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_ExplainUnknown_SaysHowToFindOne()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", First));

        var printed = run.InDossier("lock", "claims", "--explain", "zz");

        Assert.Equal((ExitCode.WrongUsage, ""), (printed.Code, printed.Out));
        Assert.Contains("'zz'", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_Twice_KeepsOne()
    {
        using var run = new CommandRun();
        var file = run.Write("a.txt", First);

        run.InDossier("lock", "add", file);
        var again = run.InDossier("lock", "add", file, run.Write("copy.txt", First));

        Assert.Contains("0 added, 2 already there", again.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.InDossier("lock", "reports", "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public void Add_Stopped_KeepsWhatItHasAndSaysSo()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", First));

        var stopped = CommandRun.Run(new CancellationToken(canceled: true), "add", run.Write("b.txt", Second), "--dossier", "lock", "--ledger", run.Ledger);

        Assert.Equal(ExitCode.Interrupted, stopped.Code);
        Assert.Equal(1, run.InDossier("lock", "reports", "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public void Verify_BytesTamperedWith_IsFoundAndEndsWithOne()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", First));
        var bytes = File.ReadAllBytes(run.Ledger);
        for (int at; (at = bytes.AsSpan().IndexOf("harbour master"u8)) >= 0;) bytes[at] = (byte)'H';
        File.WriteAllBytes(run.Ledger, bytes);

        var printed = run.InDossier("lock", "verify", "--format", "json");

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.NotEqual(0, printed.Json.GetProperty("faults").GetArrayLength());
    }
}
