using System.Diagnostics;

namespace Hearsay.Cli.Tests;

/// <summary>The program as a process of its own, under a shell that gives it its standard streams.</summary>
internal static class ProcessRun
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll");

    /// <summary>Starts a line of shell in which <c>hearsay</c> stands for the program; its output and errors are the caller's to read.</summary>
    public static Process Start(string line, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"hearsay() {{ dotnet exec '{Program}' \"$@\"; }}; {line}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs a line of shell to its end.</summary>
    public static async Task<Printed> Run(string line, params (string Name, string Value)[] settings)
    {
        using var process = Start(line, settings);
        var stop = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        return new Printed(process.ExitCode, await output, await error);
    }
}
