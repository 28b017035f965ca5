using System.Diagnostics;

namespace Hearsay.Conventions.Tests;

/// <summary>
/// Runs what README.md tells the reader to type: every line of an <c>sh</c> block that calls <c>./hearsay</c>, in order, with a data
/// folder of its own. The block that follows, when it is a <c>text</c> one, is what the last line prints; a line of three dots in
/// it stands for any lines.
/// </summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_EveryExample_RunsAndPrintsWhatItSays()
    {
        var examples = File.Exists(Repository.Path("README.md")) ? ReadmeExample.All(File.ReadAllLines(Repository.Path("README.md"))) : [];
        if (examples.Count == 0) Assert.Skip("README.md has no examples yet.");
        var folder = Directory.CreateTempSubdirectory("hearsay-readme-");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "samples"), Repository.Path("samples"));
            foreach (var example in examples) Check(example, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Check(ReadmeExample example, string folder)
    {
        var (code, output, error) = Run(example.Command, folder);
        Assert.True(code == 0, $"{example.Command}\nended with {code}: {error}");
        if (example.Output is { } expected) Assert.True(LinePattern.Matches(expected, output.TrimEnd().Split('\n')), $"{example.Command}\nprinted:\n{output}\nREADME.md says:\n{string.Join('\n', expected)}");
    }

    // The desk would wait for a person: a demo ends after its summary, and of serve the help is printed.
    private static (int Code, string Output, string Error) Run(string command, string folder)
    {
        var line = command.Contains("hearsay serve", StringComparison.Ordinal) ? command + " --help" : command;
        if (line.Contains("hearsay demo", StringComparison.Ordinal) && !line.Contains("--exit", StringComparison.Ordinal)) line += " --exit";
        var start = new ProcessStartInfo("/bin/sh", ["-c", line.Replace("./hearsay", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll")}'", StringComparison.Ordinal)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "data");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
