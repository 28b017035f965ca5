using System.ComponentModel;
using System.Diagnostics;

namespace Hearsay.Cli.Evaluation;

/// <summary>Another program whose output evaluation needs.</summary>
internal static class Tool
{
    /// <summary>Runs a program and gives what it printed.</summary>
    /// <exception cref="ToolException">It is not there, or it ended with an error.</exception>
    public static string Run(string program, params IReadOnlyList<string> args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new ToolException($"{program} {string.Join(' ', args)} ended with {process.ExitCode}: {error.Result.Trim()}");
        }
        catch (Win32Exception)
        {
            throw new ToolException($"{program} cannot be run; evaluation needs it. Install it and try again.");
        }
    }
}

/// <summary>A program that evaluation needs failed; the message says which and how.</summary>
internal sealed class ToolException(string message) : Exception(message);
