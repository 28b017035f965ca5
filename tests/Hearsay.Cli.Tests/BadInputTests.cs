using System.Text;

namespace Hearsay.Cli.Tests;

/// <summary>Bad files among good ones: the batch goes on, nothing good is lost, each message names file, fault and remedy.</summary>
public sealed class BadInputTests
{
    private const string Good = "Publisher: The Fen Post\n\nThe gate failed, said Ida Brand.\n";

    public static TheoryData<string, byte[], string> Unusable => new()
    {
        { "empty.txt", [], "empty" },
        { "blank.txt", "\r\n \t\n"u8.ToArray(), "white space" },
        { "scan.txt", "%PDF-1.7\n..."u8.ToArray(), "PDF" },
        { "noise.txt", [0, 1, 2, 3, 200, 201, 202, 0, 5], "binary" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Add_UnusableFileAmongGoodOnes_KeepsTheOthersAndEndsWithOne(string name, byte[] bytes, string problem)
    {
        using var run = new CommandRun();
        run.Write("in/a-good.txt", Good);
        run.Write($"in/{name}", bytes);
        run.Write("in/z-good.txt", Good + "\nMore.\n");

        var printed = run.InDossier("d", "add", run.Path("in"));

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        var line = printed.Error.Split('\n').Single(l => l.Contains(name, StringComparison.Ordinal));
        Assert.Contains(problem, line, StringComparison.Ordinal);
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.Equal(["a-good.txt", "z-good.txt"], Names(run));
    }

    public static TheoryData<string, string, string> Odd => new()
    {
        { "date.txt", "Published: 2031-02-31\n\nThe gate failed, said Ida Brand.\n", "2031-02-31" },
        { "quotes.txt", "“The gate, said “Ida” Brand, ' \" “ failed.\n\n” He said “ it did \" so ‘.\n", "" },
        { "bidi.txt", "\u202Eהשער נפל\u202C, said \u200BIda\u200D Brand\uFEFF. “\u2067gate\u2069,” she said.\n", "" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Add_OddText_IsKeptWithItsNotesAndItsSpansHold(string name, string text, string note)
    {
        using var run = new CommandRun();

        var printed = run.InDossier("d", "add", run.Write(name, text));

        Assert.Equal(ExitCode.Done, printed.Code);
        Assert.Contains(note, printed.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.InDossier("d", "verify").Code);
    }

    [Fact]
    public void Add_InvalidUtf8_IsKeptUnderAGuessedEncodingAndSaidSo()
    {
        using var run = new CommandRun();

        var printed = run.InDossier("d", "add", run.Write("latin.txt", Encoding.Latin1.GetBytes("The café gate failed, said Ida Brand.\n")));

        Assert.Equal(ExitCode.Done, printed.Code);
        Assert.Contains("windows-1252", printed.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.InDossier("d", "verify").Code);
    }

    [Fact]
    public void Read_OneLineOfTwoMegabytes_IsRead()
    {
        using var run = new CommandRun();
        var line = new StringBuilder("Ida Brand said the gate failed. ").Insert(0, "The water rose and the gate held, Ida Brand said. ", 2 * 1024 * 1024 / 50);

        var printed = CommandRun.Run("read", run.Write("line.txt", line.ToString()), "--format", "jsonl");

        Assert.Equal(ExitCode.Done, printed.Code);
        Assert.NotEqual(0, printed.Json.GetProperty("statements").GetArrayLength());
    }

    // Mostly a pasted picture, as saved pages have them, which costs little to read; speed on prose is bench/'s to show.
    [Fact]
    public void Read_FiftyMegabytes_IsRead()
    {
        using var run = new CommandRun();
        const int Picture = 50 * 1024 * 1024;
        var text = string.Concat("“The gate failed,” Ida Brand said.\n\n", new string('A', Picture), "\n\n“It held,” Oda Reed said.\n");

        var printed = CommandRun.Run("read", run.Write("long.txt", text), run.Write("good.txt", Good), "--format", "jsonl");

        Assert.Equal(ExitCode.Done, printed.Code);
        Assert.Contains("good.txt", printed.Out, StringComparison.Ordinal);
        var spoken = new Printed(0, printed.Out.Split('\n')[0], "").Json.GetProperty("statements").EnumerateArray().Where(s => s.GetProperty("mode").GetString() == "direct").ToList();
        Assert.Equal(["Ida Brand", "Oda Reed"], spoken.Select(s => s.GetProperty("source").GetProperty("name").GetString()));
        Assert.True(spoken[1].GetProperty("content")[0].GetProperty("start").GetInt32() > Picture);
    }

    [Fact]
    public void Read_FolderWithoutReports_IsAFaultAndTheRestGoesOn()
    {
        using var run = new CommandRun();
        Directory.CreateDirectory(run.Path("nothing"));

        var printed = CommandRun.Run("read", run.Path("nothing"), run.Path("gone.txt"), run.Write("good.txt", Good), "--format", "jsonl");

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.Contains("nothing: the folder has no reports", printed.Error, StringComparison.Ordinal);
        Assert.Contains("gone.txt: there is no such file", printed.Error, StringComparison.Ordinal);
        Assert.Contains("good.txt", printed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileThatCannotBeOpened_IsAFaultAndTheRestGoesOn()
    {
        using var run = new CommandRun();
        run.Write("in/good.txt", Good);
        File.CreateSymbolicLink(run.Path("in/dangling.txt"), run.Path("gone.txt"));

        var printed = CommandRun.Run("read", run.Path("in"), "--format", "jsonl");

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.Contains("dangling.txt: the file cannot be read", printed.Error, StringComparison.Ordinal);
        Assert.Contains("good.txt", printed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TextThatSteersTerminals_IsShownWithoutSteering()
    {
        using var run = new CommandRun();

        var printed = CommandRun.Run("read", run.Write("a.txt", "“The \u001b[2J\u202Egate failed,” Ida Brand said.\n"));

        Assert.Contains("gate failed", printed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', printed.Out);
        Assert.DoesNotContain('\u202E', printed.Out);
    }

    private static IEnumerable<string?> Names(CommandRun run) =>
        run.InDossier("d", "reports", "--format", "json").Json.EnumerateArray().Select(r => r.GetProperty("document").GetString());
}
