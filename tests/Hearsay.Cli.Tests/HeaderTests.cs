namespace Hearsay.Cli.Tests;

/// <summary>Saying who published a report and when, where its file does not.</summary>
public sealed class HeaderTests
{
    private const string Bare = "The lock gate at Wold failed on Monday, said the harbour master, Ida Brand.\n";

    private static string Words(CommandRun run) => run.InDossier("lock", "review", "log").Out;

    private static (string? Publisher, string? Published, string? Title) Head(CommandRun run)
    {
        var report = Assert.Single(run.InDossier("lock", "reports", "--format", "json").Json.EnumerateArray());
        return (report.GetProperty("publisher").GetString(), report.GetProperty("published").GetString(), report.GetProperty("title").GetString());
    }

    [Fact]
    public void Read_HeadGiven_IsReadWithIt()
    {
        using var run = new CommandRun();

        var read = CommandRun.Run("read", run.Write("a.txt", Bare), "--publisher", "The Fen Post", "--published", "2031-03-05", "--format", "json").Json[0];

        Assert.Equal(("The Fen Post", "2031-03-05"), (read.GetProperty("publisher").GetString(), read.GetProperty("published").GetString()));
        Assert.Contains("2031-03-03", read.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_HeadGiven_IsADecisionThatStaysWhenAddedAgain()
    {
        using var run = new CommandRun();
        var path = run.Write("a.txt", Bare);

        Assert.Equal(ExitCode.Done, run.InDossier("lock", "add", path, "--publisher", "The Fen Post", "--published", "2031-03", "--by", "Ana Roe").Code);
        run.InDossier("lock", "add", path, "--publisher", "The Fen Post");

        Assert.Equal(("The Fen Post", "2031-03", null), Head(run));
        Assert.Contains("publisher The Fen Post", Words(run), StringComparison.Ordinal);
        Assert.Contains("Ana Roe", Words(run), StringComparison.Ordinal);
        Assert.Single(run.InDossier("lock", "review", "log", "--format", "json").Json.EnumerateArray());
        Assert.Equal(ExitCode.Done, run.InDossier("lock", "verify").Code);
    }

    [Fact]
    public void ReviewHeader_SaidAndTakenBack_LeavesTheHeadOfTheFile()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", "Publisher: Radio Wold\n\n" + Bare));

        Assert.Equal(ExitCode.Done, run.InDossier("lock", "review", "header", "a.txt", "--publisher", "The Fen Post", "--title", "Gates", "--by", "Ana Roe", "--why", "asked").Code);
        Assert.Equal(("The Fen Post", null, "Gates"), Head(run));
        Assert.Equal(ExitCode.WrongUsage, run.InDossier("lock", "review", "header", "a.txt", "--publisher", "The Fen Post", "--by", "Ana Roe", "--why", "asked").Code);

        run.InDossier("lock", "review", "undo", "1", "--by", "Ana Roe", "--why", "wrong paper");
        Assert.Equal(("Radio Wold", null, null), Head(run));
    }

    [Theory]
    [InlineData("--published", "5 March")]
    [InlineData("--publisher", " ")]
    [InlineData("--title", "Gates")]
    public void Add_HeadThatCannotBe_IsRefusedAndNothingIsKept(string option, string value)
    {
        using var run = new CommandRun();

        var printed = run.InDossier("lock", "add", run.Write("a.txt", Bare), run.Write("b.txt", Bare + "More."), option, value);

        Assert.Equal(ExitCode.WrongUsage, printed.Code);
        Assert.Contains(option, printed.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(run.Ledger));
    }
}
