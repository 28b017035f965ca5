namespace Hearsay.Cli.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("reed", "a.txt")]
    [InlineData("add", "a.txt")]
    [InlineData("add", "a.txt", "--dossier", " ")]
    [InlineData("add", "a.txt", "--dossier", "two\nlines")]
    [InlineData("read", "a.txt", "--frmat")]
    [InlineData("read", "a.txt", "--format", "xml")]
    [InlineData("export", "--dossier", "d", "--to", "tape")]
    public void Run_WrongUsage_EndsWithTwoAndPointsToTheHelp(params string[] args)
    {
        var printed = CommandRun.Run(args);

        Assert.Equal((ExitCode.WrongUsage, ""), (printed.Code, printed.Out));
        Assert.Contains("--help", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DossierThatIsNotThere_EndsWithTwoAndNamesThoseThatAre()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", "The gate failed, said Ida Brand.\n"));

        var printed = run.InDossier("dam", "claims");

        Assert.Equal(ExitCode.WrongUsage, printed.Code);
        Assert.Contains("'lock'", printed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("verify")]
    [InlineData("reports")]
    public void Run_LedgerThatIsNotThere_EndsWithThreeAndMakesNone(string command)
    {
        using var run = new CommandRun();

        var printed = run.InDossier("d", command);

        Assert.Equal(ExitCode.LedgerUnusable, printed.Code);
        Assert.Contains(run.Ledger, printed.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(run.Ledger));
    }

    [Fact]
    public void Add_FileThatIsNoLedger_EndsWithThreeAndLeavesItAlone()
    {
        using var run = new CommandRun();
        run.Write("ledger.db", "no ledger at all, but somebody's notes, and long enough to look at");

        var printed = run.InDossier("d", "add", run.Write("a.txt", "The gate failed, said Ida Brand.\n"));

        Assert.Equal(ExitCode.LedgerUnusable, printed.Code);
        Assert.StartsWith("no ledger at all", File.ReadAllText(run.Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Help_IsThereForEveryCommandAndGoesToStandardOutput()
    {
        foreach (var command in HearsayCommand.Create(new Terminal { Out = Stream.Null, Error = TextWriter.Null }).Subcommands)
        {
            var printed = CommandRun.Run(command.Name, "--help");
            Assert.Equal((ExitCode.Done, ""), (printed.Code, printed.Error));
            Assert.Contains($"hearsay {command.Name}", printed.Out, StringComparison.Ordinal);
            Assert.All(command.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), $"{command.Name} {option.Name}"));
        }
    }

    [Fact]
    public void Run_WithoutArguments_PrintsTheHelpAndTheDefaultLedger()
    {
        var printed = CommandRun.Run();

        Assert.Equal(ExitCode.Done, printed.Code);
        Assert.Contains(Commands.LedgerOption.DefaultPath, printed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Version_PrintsIt()
    {
        var printed = CommandRun.Run("--version");

        Assert.Equal(ExitCode.Done, printed.Code);
        Assert.Matches(@"^\d+\.\d+", printed.Out);
    }
}
