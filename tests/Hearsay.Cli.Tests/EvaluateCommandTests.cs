using System.Text.Json;
using Hearsay.Cli.Evaluation;

namespace Hearsay.Cli.Tests;

public sealed class EvaluateCommandTests
{
    [Fact]
    public void Evaluate_DataMissing_SaysWhereItLookedAndHowToNameIt()
    {
        using var run = new CommandRun();

        var printed = CommandRun.Run("evaluate", "--data", run.Path("nowhere"));

        Assert.Equal(ExitCode.WrongUsage, printed.Code);
        Assert.Contains(run.Path("nowhere"), printed.Error, StringComparison.Ordinal);
        Assert.Contains("HEARSAY_EVAL", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Flatten_Scores_GivesEveryFigureUnderItsPath()
    {
        using var scores = JsonDocument.Parse("""{"dossier": "d", "a": {"f1": 1.0, "n": 12, "missed": ["x"]}, "rate": null}""");

        Assert.Equal([("a / f1", "1.000"), ("a / n", "12"), ("rate", "-")], Scores.Flatten(scores.RootElement));
    }

    [Fact]
    public void Table_RowsThatLackAFigure_AreBlankThere()
    {
        var table = MarkdownTable.Of(["figure", "one", "two"], [("a", new Dictionary<string, string> { ["two"] = "0.5" })]);

        Assert.Equal("| figure | one | two |\n| ------ | --: | --: |\n| a      |     | 0.5 |\n", table);
    }

    [Fact]
    public void OwnDossiers_TableOfACheckout_GivesGoldAndReportsThatLieApart()
    {
        using var run = new CommandRun();
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(run.Path("corpus/dossiers/fire")).FullName, "gold.json"), "{}");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(run.Path("elsewhere/fire")).FullName, "1.txt"), "Smoke.");
        File.WriteAllText(run.Path("corpus/dossiers/dossiers.tsv"), "dossier\treports\tuse\tstory\nfire\telsewhere/fire\tblind\ta fire\n");

        var dossier = Assert.Single(OwnDossier.In(run.Path(".")));
        dossier.GatherIn(run.Path("gathered"));

        Assert.True(dossier.IsBlind);
        Assert.Equal("Smoke.", File.ReadAllText(run.Path("gathered/reports/1.txt")));
        Assert.True(File.Exists(run.Path("gathered/gold.json")));
    }

    [Fact]
    public void OwnDossiers_NoTable_AreNone()
    {
        using var run = new CommandRun();

        Assert.Empty(OwnDossier.In(run.Path("nowhere")));
    }

    [Fact]
    public void Run_ProgramThatIsNotThere_IsNamed() =>
        Assert.Contains("no-such-program", Assert.Throws<ToolException>(() => Tool.Run("no-such-program")).Message, StringComparison.Ordinal);
}
