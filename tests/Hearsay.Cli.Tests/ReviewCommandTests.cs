using System.Text.Json;

namespace Hearsay.Cli.Tests;

public sealed class ReviewCommandTests
{
    private const string First = "Publisher: The Fen Post\nPublished: 2031-03-04T09:30:00Z\n\n“The lock gate at Wold failed at dawn,” said the harbour master, Ida Brand.\n";
    private const string Second = "Publisher: Radio Wold\nPublished: 2031-03-05\n\nOtto Quist told Radio Wold: “The lock gate at Wold failed at dawn.”\n";

    private static CommandRun Lock()
    {
        var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", First), run.Write("b.txt", Second));
        return run;
    }

    private static List<string[]> Claims(CommandRun run) =>
        [.. run.InDossier("lock", "claims", "--format", "json").Json.EnumerateArray().Select(c => c.GetProperty("statements").EnumerateArray().Select(s => s.GetString()!).ToArray())];

    private static Printed Decide(CommandRun run, params string[] what) => run.InDossier("lock", ["review", "decide", .. what, "--by", "Ana Roe", "--why", "two gates"]);

    [Fact]
    public void Decide_Different_PartsTheClaimAndUndoBringsItBack()
    {
        using var run = Lock();
        var claim = Assert.Single(Claims(run));

        var decided = Decide(run, claim[0], claim[1], "different");
        Assert.Equal((ExitCode.Done, ""), (decided.Code, decided.Out));
        Assert.Equal(2, Claims(run).Count);

        var undone = run.InDossier("lock", "review", "undo", "--by", "ana roe", "--why", "one gate after all");
        Assert.Equal((ExitCode.Done, ""), (undone.Code, undone.Out));
        Assert.Single(Claims(run));

        var log = Assert.Single(run.InDossier("lock", "review", "log", "--format", "json").Json.EnumerateArray());
        Assert.Equal(
            (1, "different", "Ana Roe", "two gates", "undone", "one gate after all"),
            (log.GetProperty("number").GetInt32(), log.GetProperty("verdict").GetString(), log.GetProperty("by").GetString(), log.GetProperty("why").GetString(), log.GetProperty("state").GetString(), log.GetProperty("undone").GetProperty("why").GetString()));
        Assert.Equal(claim, log.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("now").GetString()));
        Assert.Contains("undone", run.InDossier("lock", "review", "log").Out, StringComparison.Ordinal);
        Assert.Empty(run.InDossier("lock", "verify", "--format", "json").Json.GetProperty("faults").EnumerateArray());
    }

    [Fact]
    public void Decide_AgainstAClaim_KeepsTheStatementOutOfIt()
    {
        using var run = Lock();
        run.InDossier("lock", "add", run.Write("c.txt", Second.Replace("Otto Quist", "Ulla Fenn", StringComparison.Ordinal)));
        var claim = Assert.Single(run.InDossier("lock", "claims", "--format", "json").Json.EnumerateArray());
        var statement = claim.GetProperty("statements")[0].GetString()!;

        Assert.Equal(ExitCode.Done, Decide(run, statement, claim.GetProperty("id").GetString()![..8], "different").Code);

        Assert.Equal([[statement]], Claims(run).Where(c => c.Contains(statement)));
        Assert.Equal(2, Claims(run).Count);
    }

    [Fact]
    public void Decide_Rejected_TakesTheStatementOutOfEveryClaim()
    {
        using var run = Lock();
        var rejected = Assert.Single(Claims(run))[0];
        Assert.Equal(ExitCode.Done, Decide(run, rejected, "rejected").Code);
        Assert.DoesNotContain(rejected, Assert.Single(Claims(run)));
    }

    [Fact]
    public void List_WhatPersonsDecidedDifferently_ComesFirst()
    {
        using var run = Lock();
        var claim = Assert.Single(Claims(run));
        Decide(run, claim[0], claim[1], "different");
        run.InDossier("lock", "review", "decide", claim[1], claim[0], "same", "--by", "Bo", "--why", "one gate");

        var first = run.InDossier("lock", "review", "list", "--to", "json").Json.EnumerateArray().First();

        Assert.Equal(claim, new[] { "statement", "other" }.Select(side => first.GetProperty(side).GetProperty("id").GetString()!));
        Assert.Equal([("Ana Roe", "different", "disputed"), ("Bo", "same", "disputed")], first.GetProperty("decided").EnumerateArray().Select(Said));
        Assert.Contains("Ana Roe: different; Bo: same", run.InDossier("lock", "review", "list").Out, StringComparison.Ordinal);
        Assert.Equal(2, Claims(run).Count);
    }

    [Fact]
    public void List_ForAPerson_AsksOfWhatOnlyAnotherDecided()
    {
        using var run = Lock();
        var claim = Assert.Single(Claims(run));
        Decide(run, claim[0], claim[1], "same");

        Assert.Empty(run.InDossier("lock", "review", "list", "--by", "Ana Roe", "--format", "json").Json.EnumerateArray());
        Assert.Single(run.InDossier("lock", "review", "list", "--by", "Bo", "--format", "json").Json.EnumerateArray());
    }

    [Theory]
    [InlineData("zz", "same")]
    [InlineData("A", "different")]
    [InlineData("A", "B", "rejected")]
    [InlineData("A", "A", "same")]
    [InlineData("A", "zz", "same")]
    public void Decide_OfNothingOrInOtherWords_SaysWhatToDo(params string[] what)
    {
        using var run = Lock();
        var claim = Assert.Single(Claims(run));

        var printed = Decide(run, [.. what.Select(w => w == "A" ? claim[0] : w == "B" ? claim[1] : w)]);

        Assert.Equal((ExitCode.WrongUsage, ""), (printed.Code, printed.Out));
        Assert.NotEmpty(printed.Error);
        Assert.Empty(run.InDossier("lock", "review", "log", "--format", "json").Json.EnumerateArray());
    }

    [Fact]
    public void Undo_NothingThatStands_SaysSo()
    {
        using var run = Lock();
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "review", "undo", "--by", "Ana", "--why", "x").Code);
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "review", "undo", "7", "--by", "Ana", "--why", "x").Code);
    }

    [Fact]
    public void Decide_WithoutWhoOrWhy_IsWrongUsage()
    {
        using var run = Lock();
        var claim = Assert.Single(Claims(run));
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "review", "decide", claim[0], claim[1], "same", "--by", "Ana").Code);
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "review", "decide", claim[0], claim[1], "same", "--by", " ", "--why", "x").Code);
    }

    private static (string? Level, int Min) Stands(CommandRun run)
    {
        var claim = Assert.Single(run.InDossier("lock", "claims", "--format", "json").Json.EnumerateArray());
        return (claim.GetProperty("level").GetString(), claim.GetProperty("independence").GetProperty("min").GetInt32());
    }

    private static string Id(CommandRun run) => run.InDossier("lock", "claims", "--format", "json").Json[0].GetProperty("id").GetString()!;

    [Fact]
    public void Withdraw_AReport_TakesItsWeightAwayAndKeepsWhatTheClaimWas()
    {
        using var run = Lock();
        Assert.Equal(("corroborated", 2), Stands(run));

        var withdrawn = run.InDossier("lock", "withdraw", "b.txt", "--by", "Ana Roe", "--why", "misheard");

        Assert.Equal((ExitCode.Done, ""), (withdrawn.Code, withdrawn.Out));
        Assert.Contains("1 claim has statements that no longer stand", withdrawn.Error, StringComparison.Ordinal);
        Assert.Equal(("single", 1), Stands(run));
        var explained = run.InDossier("lock", "claims", "--explain", Id(run)).Out;
        Assert.Contains("No longer stands", explained, StringComparison.Ordinal);
        Assert.Contains("Radio Wold (b.txt) was withdrawn: Ana Roe decided so: misheard.", explained, StringComparison.Ordinal);
        var change = Assert.Single(run.InDossier("lock", "claims", "--history", Id(run), "--format", "json").Json.EnumerateArray());
        Assert.Equal(("corroborated", "single", "decision 1 made"), (change.GetProperty("before").GetProperty("level").GetString(), change.GetProperty("after").GetProperty("level").GetString(), change.GetProperty("cause").GetString()));
        Assert.Contains("corroborated (2)", run.InDossier("lock", "claims", "--history", Id(run)).Out, StringComparison.Ordinal);
        Assert.Single(run.InDossier("lock", "export", "--to", "json").Json.GetProperty("claims")[0].GetProperty("withdrawn").EnumerateArray());

        run.InDossier("lock", "review", "undo", "1", "--by", "Ana Roe", "--why", "heard again");
        Assert.Equal(("corroborated", 2), Stands(run));
        Assert.Equal(2, run.InDossier("lock", "claims", "--history", Id(run), "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public void Mention_DecidedToBeAnother_ChangesTheSourceUntilUndone()
    {
        const string said = "Publisher: The Fen Post\nPublished: 2031-03-04\n\nThe mayor, Ada Wold, met the pilot, Jon Brill.\n\nShe said the lock gate had failed at dawn.\n";
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", said));
        List<string?> Sources() => [.. run.InDossier("lock", "sources", "--format", "json").Json.EnumerateArray().Select(s => s.GetProperty("name").GetString())];
        Assert.Contains("Ada Wold", Sources());
        var at = said.IndexOf("She", StringComparison.Ordinal);

        var decided = run.InDossier("lock", "review", "mention", "a.txt", $"{at}-{at + 3}", "--is", "Ida Brand", "--by", "Ana Roe", "--why", "she was named on air");

        Assert.Equal((ExitCode.Done, ""), (decided.Code, decided.Out));
        Assert.Contains("Ida Brand", Sources());
        Assert.DoesNotContain("Ada Wold", Sources());
        Assert.Contains("a person decided that “She” is “Ida Brand”", run.InDossier("lock", "sources", "--in", "a.txt").Out, StringComparison.Ordinal);
        Assert.Contains("not Ada Wold but Ida Brand", run.InDossier("lock", "review", "log").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "review", "mention", "a.txt", "somewhere", "--by", "Ana Roe", "--why", "x").Code);
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "review", "mention", "a.txt", "0", "--by", "Ana Roe", "--why", "x").Code);
        Assert.Equal(ExitCode.Done, run.InDossier("lock", "review", "undo", "1", "--by", "Ana Roe", "--why", "misheard").Code);
        Assert.Contains("Ada Wold", Sources());
        Assert.Empty(run.InDossier("lock", "verify", "--format", "json").Json.GetProperty("faults").EnumerateArray());
    }

    [Fact]
    public void Person_Protected_IsHiddenInExportsUntilUndone()
    {
        using var run = Lock();
        string Hidden() => run.InDossier("lock", "export", "--to", "json", "--hide-names").Out;
        Assert.Contains("Otto Quist", Hidden(), StringComparison.Ordinal);

        var decided = run.InDossier("lock", "review", "person", "otto quist", "protect", "--by", "Ana Roe", "--why", "hunted for it");

        Assert.Equal((ExitCode.Done, ""), (decided.Code, decided.Out));
        Assert.DoesNotContain("Quist", Hidden(), StringComparison.Ordinal);
        Assert.DoesNotContain("Quist", run.InDossier("lock", "review", "log").Out, StringComparison.Ordinal);
        var log = Assert.Single(run.InDossier("lock", "review", "log", "--format", "json", "--show-names", "--by", "Ana Roe", "--why", "to look it through").Json.EnumerateArray());
        Assert.Equal(("protect", "Otto Quist", "hunted for it"), (log.GetProperty("verdict").GetString(), log.GetProperty("subject").GetString(), log.GetProperty("why").GetString()));
        Assert.Equal(("corroborated", 2), Stands(run));
        run.InDossier("lock", "review", "undo", "1", "--by", "Ana Roe", "--why", "safe by now");
        Assert.Contains("Otto Quist", Hidden(), StringComparison.Ordinal);
        Assert.Empty(run.InDossier("lock", "verify", "--format", "json").Json.GetProperty("faults").EnumerateArray());
    }

    [Fact]
    public void Person_ExposedWhoSharesANameWithOneProtected_IsSaidToStayHiddenInPart()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", "Publisher: The Fen Post\n\nAda Brand, who was wounded, said on Monday that the gate had failed.\n\nA boy, Pim Brand, said that nobody came.\n"));

        Assert.Contains("parts of 'Ada Brand' stay hidden", run.InDossier("lock", "review", "person", "Ada Brand", "expose", "--by", "Ana", "--why", "everybody names her").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("stay", run.InDossier("lock", "review", "person", "Pim Brand", "expose", "--by", "Ana", "--why", "grown up since").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_DecidedDependent_AreOneOriginUntilUndone()
    {
        using var run = Lock();

        var decided = run.InDossier("lock", "review", "sources", "Ida Brand", "Otto Quist", "cooperated", "--by", "Ana", "--why", "one survey");

        Assert.Equal((ExitCode.Done, ""), (decided.Code, decided.Out));
        Assert.Equal(("repeated", 1), Stands(run));
        Assert.Contains("Ida Brand / Otto Quist", run.InDossier("lock", "review", "log").Out, StringComparison.Ordinal);
        Assert.Contains("worked together on it", run.InDossier("lock", "claims", "--explain", Id(run)).Out, StringComparison.Ordinal);
        run.InDossier("lock", "review", "undo", "--by", "Ana", "--why", "two surveys");
        Assert.Equal(("corroborated", 2), Stands(run));
    }

    [Theory]
    [InlineData("review", "sources", "Ida Brand", "Nobody Known", "same")]
    [InlineData("review", "sources", "Ida Brand", "Ida Brand", "same")]
    [InlineData("review", "sources", "Ida Brand", "Otto Quist", "alike")]
    [InlineData("review", "sources", "Ida Brand", "Otto Quist", "same", "--in", "z.txt")]
    [InlineData("withdraw", "z.txt")]
    [InlineData("review", "person", "Nobody Known", "protect")]
    [InlineData("review", "person", "Ida Brand", "expose")]
    [InlineData("review", "person", "Ida Brand", "hide")]
    [InlineData("review", "grade", "Nobody Known", "A")]
    [InlineData("review", "grade", "Ida Brand", "G")]
    [InlineData("review", "grade", "Ida Brand", "3")]
    [InlineData("withdraw", "a.txt", "--corrected-by", "z.txt")]
    public void Decide_OfWhatIsNotThere_SaysWhatToDo(params string[] command)
    {
        using var run = Lock();

        var printed = run.InDossier("lock", [.. command, "--by", "Ana", "--why", "x"]);

        Assert.Equal((ExitCode.WrongUsage, ""), (printed.Code, printed.Out));
        Assert.NotEmpty(printed.Error);
        Assert.Empty(run.InDossier("lock", "review", "log", "--format", "json").Json.EnumerateArray());
    }

    [Fact]
    public void Grade_OnBothAxes_IsKeptWithItsHistoryAndChangesNoClaim()
    {
        using var run = Lock();
        var statement = Assert.Single(Claims(run))[0];
        Printed Grade(string what, string grade, string by) => run.InDossier("lock", "review", "grade", what, grade, "--by", by, "--why", "known for years");

        Assert.All([Grade("ida brand", "B", "Ana"), Grade("Ida Brand", "C", "Ana"), Grade("Ida Brand", "B", "Bo"), Grade(statement, "3", "Ana")], p => Assert.Equal((ExitCode.Done, ""), (p.Code, p.Out)));

        Assert.Equal(("corroborated", 2), Stands(run));
        Assert.Equal(
            [("B", "replaced"), ("C", "disputed"), ("B", "disputed"), ("3", "holds")],
            run.InDossier("lock", "review", "log", "--format", "json").Json.EnumerateArray().Select(d => (d.GetProperty("verdict").GetString()!, d.GetProperty("state").GetString()!)));
    }

    [Fact]
    public void Grades_ThatHold_StandInListsAndExportsApartFromOneAnother()
    {
        using var run = Lock();
        Assert.DoesNotContain("Grade", run.InDossier("lock", "claims").Out + run.InDossier("lock", "sources").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("grades", run.InDossier("lock", "export", "--to", "json").Out, StringComparison.OrdinalIgnoreCase);
        var statement = Claims(run)[0][0];
        void Grade(string what, string grade, string by) => run.InDossier("lock", "review", "grade", what, grade, "--by", by, "--why", "known for years");
        Grade("Ida Brand", "C", "Ana");
        Grade("Ida Brand", "B", "Ana");
        Grade("Ida Brand", "D", "Bo");
        Grade(statement, "3", "Ana");

        var export = run.InDossier("lock", "export", "--to", "json").Json;
        Assert.Equal([("Ida Brand", "B", "Ana"), ("Ida Brand", "D", "Bo")], export.GetProperty("sourceGrades").EnumerateArray().Select(g => (g.GetProperty("source").GetString(), g.GetProperty("grade").GetString(), g.GetProperty("by").GetString())));
        var graded = Assert.Single(export.GetProperty("statements").EnumerateArray(), s => s.TryGetProperty("grades", out _));
        Assert.Equal((statement, "3", "known for years"), (graded.GetProperty("id").GetString(), graded.GetProperty("grades")[0].GetProperty("grade").GetString(), graded.GetProperty("grades")[0].GetProperty("why").GetString()));
        Assert.Equal(["3"], export.GetProperty("claims").EnumerateArray().Where(c => c.TryGetProperty("grades", out _)).Select(c => c.GetProperty("grades")[0].GetString()));
        Assert.Equal(["B", "D"], Assert.Single(run.InDossier("lock", "sources", "--format", "json").Json.EnumerateArray(), s => s.TryGetProperty("grades", out _)).GetProperty("grades").EnumerateArray().Select(g => g.GetString()));
        Assert.Contains("B, D", run.InDossier("lock", "sources").Out, StringComparison.Ordinal);
        Assert.Contains("Grade", run.InDossier("lock", "claims").Out, StringComparison.Ordinal);
    }

    private static (string?, string?, string?) Said(JsonElement decision) =>
        (decision.GetProperty("by").GetString(), decision.GetProperty("verdict").GetString(), decision.GetProperty("state").GetString());
}
