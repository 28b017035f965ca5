using System.Text.Json;
using Hearsay.Cli.Evaluation;
using Hearsay.Corroboration;
using Hearsay.Files;
using Hearsay.Model;
using Hearsay.Reading;

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

        Assert.Equal([("a / f1", "1.000"), ("a / n", "12"), ("rate", "-")], Scores.Flatten(scores.RootElement).Select(s => (s.Path, s.Text)));
    }

    [Fact]
    public void OfLinking_Scores_LeavesOutThoseOfStatements()
    {
        using var scores = JsonDocument.Parse("""{"statements": {"recall": 1.0}, "clustering": {"items": 3}, "level": {"correct": 2}}""");

        Assert.Equal([("clustering / items", "3"), ("level / correct", "2")], Scores.OfLinking(Scores.Flatten(scores.RootElement)).Select(s => (s.Path, s.Text)));
    }

    [Fact]
    public void Pool_TwoDossiers_AddsCountsAndMakesSharesAnew()
    {
        var one = Scored("""{"statements": {"recall": 1.0, "paired": 1, "gold": 1, "meanIoU": 0.5}, "clustering": {"items": 1, "bCubed": {"precision": 1.0, "recall": 0.5, "f1": 0.667}}, "figures": {"f1": 1.0, "correct": 2, "predicted": 2, "gold": 2, "recallOfPaired": 1.0}, "rate": {"rate": null, "numerator": 0, "denominator": 0}}""");
        var other = Scored("""{"statements": {"recall": 0.333, "paired": 1, "gold": 3, "meanIoU": 0.7}, "clustering": {"items": 3, "bCubed": {"precision": 0.5, "recall": 1.0, "f1": 0.667}}, "figures": {"f1": 0.0, "correct": 0, "predicted": 2, "gold": 2, "recallOfPaired": 0.0}, "rate": {"rate": 0.5, "numerator": 1, "denominator": 2}}""");

        var pooled = PooledScores.Of([one, other]).ToDictionary(s => s.Path, s => s.Text);

        Assert.Equal("0.500", pooled["statements / recall"]);
        Assert.Equal("0.600", pooled["statements / meanIoU"]);
        Assert.Equal("0.625", pooled["clustering / bCubed / precision"]);
        Assert.Equal("0.875", pooled["clustering / bCubed / recall"]);
        Assert.Equal("0.729", pooled["clustering / bCubed / f1"]);
        Assert.Equal("0.500", pooled["figures / f1"]);
        Assert.Equal("0.500", pooled["rate / rate"]);
        Assert.Equal("4", pooled["statements / gold"]);
        Assert.DoesNotContain("figures / recallOfPaired", pooled.Keys);

        static IReadOnlyList<Score> Scored(string json)
        {
            using var scores = JsonDocument.Parse(json);
            return Scores.Flatten(scores.RootElement);
        }
    }

    [Fact]
    public void GoldReadings_StatementsOfTheGold_TakeTheReadersDaysAndTheWordsOfItsNumbers()
    {
        using var run = new CommandRun();
        const string text = "Nobody died. The harbour said on Monday that nine boats sank. Nobody died.";
        var (second, content) = (text.LastIndexOf("Nobody", StringComparison.Ordinal), new TextSpan(text.IndexOf("nine", StringComparison.Ordinal), text.IndexOf(" sank.", StringComparison.Ordinal) + 5));
        var nine = new Figure { Span = TextSpan.FromLength(content.Start, 4), Measure = "boats", Bound = Bound.Exactly, Low = 9, High = 9 };
        var read = new Statement { Id = "r", Mode = Mode.Indirect, Content = [content], Figures = [nine], SaidOn = PartialDate.Of(2031, 3, 3), FoundBy = "test" };
        var report = new Report { Name = "1.txt", Sha256 = new string('0', 64), Text = text, Body = new TextSpan(0, text.Length) };
        File.WriteAllText(run.Path("gold.json"), """
            {"sources": [{"id": "S1", "name": "Harbour", "kind": "government", "aliases": ["the harbour"]}],
             "statements": [
              {"id": "a", "report": "1.txt", "content": "nine boats sank", "occurrence": 1, "source": "S1", "via": [], "mode": "indirect", "stance": "asserts"},
              {"id": "b", "report": "1.txt", "content": "Nobody died", "occurrence": 2, "source": "S1", "via": ["S1"], "mode": "narrated", "stance": "denies"}],
             "figures": [{"statement": "a", "measure": "boats sunk", "bound": "exactly", "low": 9, "high": 9, "asOf": null}]}
            """);

        var statements = Assert.Single(GoldReadings.Of(run.Path("gold.json"), [new ReportReading(report, [read], "test")])).Statements;

        Assert.Equal((PartialDate.Of(2031, 3, 3), content), (statements[0].SaidOn, Assert.Single(statements[0].Content)));
        Assert.Equal(("boats sunk", nine.Span), (Assert.Single(statements[0].Figures).Measure, statements[0].Figures[0].Span));
        Assert.Equal((second, Stance.Denies, "Harbour"), (statements[1].Content[0].Start, statements[1].Stance, statements[1].Via[0].Name));
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("dossiers/dam")]
    [InlineData("dossiers/convoy")]
    public void GoldReadings_Linked_HaveEachStatementInOneClaim(string name)
    {
        if (EvaluationData() is not { } data)
        {
            Assert.Skip("The evaluation data is not beside the repository (../shared/eval, or the folder named by HEARSAY_EVAL).");
            return;
        }

        var read = new ReportReader(Reader.Default).Read(ReportFiles.Find([Path.Combine(data, name, "reports")]).Files, cancellation: TestContext.Current.CancellationToken).Select(o => o.Reading!);
        var readings = GoldReadings.Of(Path.Combine(data, name, "gold.json"), [.. read]);

        var claims = new ClaimLinker().Link(readings);

        Assert.NotEmpty(claims);
        Assert.Equal(
            readings.SelectMany(r => r.Statements).Select(s => s.Id).Order(StringComparer.Ordinal),
            claims.SelectMany(c => c.Statements).Order(StringComparer.Ordinal));
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
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(run.Path("corpus/dossiers/small/fire")).FullName, "gold.json"), "{}");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(run.Path("elsewhere/fire")).FullName, "1.txt"), "Smoke.");
        File.WriteAllText(run.Path("corpus/dossiers/dossiers.tsv"), "dossier\treports\tuse\tstory\nsmall/fire\telsewhere/fire\tblind\ta fire\n");

        var dossier = Assert.Single(OwnDossier.In(run.Path(".")));
        dossier.GatherIn(run.Path("gathered"));

        Assert.Equal(("fire", "small"), (dossier.Name, dossier.Set));
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

    private static string? EvaluationData()
    {
        string[] places = Environment.GetEnvironmentVariable("HEARSAY_EVAL") is { Length: > 0 } given
            ? [given]
            : [.. new[] { "..", "../.." }.Select(up => Path.Combine(Checkout.Root!, up, "shared", "eval"))];
        return places.FirstOrDefault(Directory.Exists);
    }
}
