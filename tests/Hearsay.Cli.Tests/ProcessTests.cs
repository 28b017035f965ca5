namespace Hearsay.Cli.Tests;

/// <summary>What only a real process shows: its streams, its signals and what it loads.</summary>
public sealed class ProcessTests
{
    private const string Text = "The gate failed, said Ida Brand.\n";

    [Fact]
    public async Task Read_OutputOnAFullDisk_SaysSoAndEndsWithOne()
    {
        if (!File.Exists("/dev/full")) Assert.Skip("there is no /dev/full here to write to");
        using var run = new CommandRun();

        var printed = await ProcessRun.Run($"hearsay read '{run.Write("a.txt", Text)}' > /dev/full");

        Assert.Equal(ExitCode.SomeFailed, printed.Code);
        Assert.StartsWith("hearsay: standard output cannot be written: ", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_OutputThatNobodyReadsToItsEnd_EndsQuietly()
    {
        using var run = new CommandRun();
        var file = run.Write("a.txt", string.Concat(Enumerable.Repeat(Text, 3000)));

        var printed = await ProcessRun.Run($"hearsay read '{file}' | head -1; exit ${{PIPESTATUS[0]}}");

        Assert.Equal((ExitCode.Done, ""), (printed.Code, printed.Error));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Demo_Signalled_ClosesTheDeskInGoodOrder(string signal)
    {
        using var run = new CommandRun();
        using var process = ProcessRun.Start($"exec dotnet exec '{Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll")}' demo --no-browser --ledger '{run.Ledger}'");
        var stop = TestContext.Current.CancellationToken;

        while (await process.StandardOutput.ReadLineAsync(stop) is { } line && !line.Contains("http://", StringComparison.Ordinal)) Assert.NotNull(line);
        await ProcessRun.Run($"kill -{signal} {process.Id}");
        await process.WaitForExitAsync(stop).WaitAsync(TimeSpan.FromMinutes(1), stop);

        Assert.Equal((ExitCode.Done, false), (process.ExitCode, File.Exists(run.Ledger + "-wal")));
    }

    [Fact]
    public async Task Read_OneReport_LoadsNeitherTheWebServerNorTheDatabase()
    {
        using var run = new CommandRun();

        var printed = await ProcessRun.Run(
            $"hearsay read '{run.Write("a.txt", Text)}'",
            ("DOTNET_STARTUP_HOOKS", typeof(ProcessTests).Assembly.Location),
            ("HEARSAY_TEST_LOADED", run.Path("loaded")));

        Assert.Equal(ExitCode.Done, printed.Code);
        var loaded = File.ReadAllLines(run.Path("loaded"));
        Assert.Contains("Hearsay.Reading", loaded);
        Assert.DoesNotContain(loaded, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Data", StringComparison.Ordinal) || name == "Hearsay.Desk");
    }
}
