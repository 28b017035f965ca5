using System.IO.Compression;

namespace Hearsay.Cli.Tests;

/// <summary>Adding what a desk has: pages and archives in a folder, what fails among them, and trying that again.</summary>
public sealed class AddCommandTests
{
    private const string Page = "<!DOCTYPE html><html lang=\"en\"><head><title>Gate fails</title></head><body><article><p>The upper gate of the lock at Fenmouth failed in the night, said Ida Brand, who keeps it with her brother.</p><p>She said that nobody had been hurt and that the chain was worn.</p></article></body></html>";

    [Fact]
    public void Add_FolderOfPagesAndArchives_TakesThemAndLeavesOutTheRest()
    {
        using var run = new CommandRun();
        run.Write("in/gate.html", Page);
        run.Write("in/gate_files/frame.html", Page);
        run.Write("in/all.zip", Zip("a.html", Page.Replace("Ida", "Eda", StringComparison.Ordinal)));
        run.Write("in/page.aspx", Page.Replace("Ida", "Ada", StringComparison.Ordinal));
        run.Write("in/picture.jpg", [0xFF, 0xD8, 0xFF, 0xE0]);

        var printed = run.InDossier("d", "add", run.Path("in"), "--jobs", "1");

        Assert.Equal(ExitCode.Done, printed.Code);
        Assert.Contains("3 added", printed.Error, StringComparison.Ordinal);
        Assert.Contains("picture.jpg", printed.Error, StringComparison.Ordinal);
        var reports = run.InDossier("d", "reports", "--format", "json").Json;
        Assert.Equal(["all.zip/a.html", "gate.html", "page.aspx"], reports.EnumerateArray().Select(r => r.GetProperty("document").GetString()));
        Assert.All(reports.EnumerateArray(), r => Assert.Equal("html", r.GetProperty("format").GetString()));
        Assert.Equal(ExitCode.Done, run.InDossier("d", "verify").Code);
    }

    [Fact]
    public void Add_FailsThenRetried_IsListedAndThenTaken()
    {
        using var run = new CommandRun();
        var zip = Zip("a.html", Page);
        var path = run.Write("in/all.zip", zip[..^20]);
        run.Write("in/b.txt", "The gate failed, said Ida Brand.\n");

        Assert.Equal(ExitCode.SomeFailed, run.InDossier("d", "add", run.Path("in")).Code);
        var failed = Assert.Single(run.InDossier("d", "failed", "--format", "json").Json.EnumerateArray());
        Assert.Equal(path, failed.GetProperty("file").GetString());

        File.WriteAllBytes(path, zip);
        var retried = run.InDossier("d", "add", "--retry");
        Assert.Equal(ExitCode.Done, retried.Code);
        Assert.Contains("1 added", retried.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.InDossier("d", "failed", "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public void Add_OverALimitGiven_SaysWhichOptionRaisesIt()
    {
        using var run = new CommandRun();

        var printed = run.InDossier("d", "add", run.Write("a.txt", new byte[2 * 1024 * 1024]), "--max-size", "1");

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.Contains("--max-size", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_PartThatUnpacksFar_IsTakenWhenAllowed()
    {
        using var run = new CommandRun();
        var path = run.Write("a.zip", Zip("a.txt", new string('a', 3 * 1024 * 1024)));

        var refused = run.InDossier("d", "add", path);
        Assert.Equal(ExitCode.SomeFailed, refused.Code);
        Assert.Contains("--max-expansion", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("times its size", run.InDossier("d", "add", path, "--max-expansion", "100000", "--max-unpacked", "2").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-expansion", "0")]
    [InlineData("--jobs", "0")]
    [InlineData("--max-size", "4096")]
    [InlineData("--max-time", "none")]
    public void Add_OptionThatCannotBe_IsWrongUsage(string option, string value)
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.WrongUsage, run.InDossier("d", "add", run.Write("a.txt", "Gate.\n"), option, value).Code);
    }

    [Fact]
    public void Add_NeitherPathNorRetry_IsWrongUsage()
    {
        using var run = new CommandRun();

        Assert.Equal(ExitCode.WrongUsage, run.InDossier("d", "add").Code);
    }

    private static byte[] Zip(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var entry = new StreamWriter(zip.CreateEntry(name).Open());
            entry.Write(text);
        }

        return bytes.ToArray();
    }
}
