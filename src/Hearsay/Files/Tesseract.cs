using System.ComponentModel;
using System.Diagnostics;
using Hearsay.Intake;

namespace Hearsay.Files;

/// <summary>
/// Text recognition by the program <c>tesseract</c> where it is installed: a picture goes in by its input, words come out by its output, and
/// no file is made. It is asked for English.
/// </summary>
public sealed class Tesseract : ITextRecognition
{
    private readonly string _program;

    private Tesseract(string program, string name) => (_program, Name) = (program, name);

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The program, or null when it is not installed or does not run.</summary>
    /// <param name="program">Its path, or its name to be looked for where programs are.</param>
    public static Tesseract? Find(string program = "tesseract")
    {
        var version = Run(program, ["--version"], default, CancellationToken.None)?.Split('\n')[0].Trim();
        return string.IsNullOrEmpty(version) ? null : new Tesseract(program, $"Tesseract ({version})");
    }

    /// <inheritdoc/>
    public string? Read(ReadOnlyMemory<byte> picture, CancellationToken stop) => Run(_program, ["stdin", "stdout", "-l", "eng"], picture, stop);

    private static string? Run(string program, string[] arguments, ReadOnlyMemory<byte> input, CancellationToken stop)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true });
            if (process is null) return null;
            using var kill = stop.Register(() => process.Kill(entireProcessTree: true));
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            Feed(process, input);
            var words = output.GetAwaiter().GetResult();
            process.WaitForExit();
            return process.ExitCode == 0 ? words : null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    // A program that ends early does not take all of its input.
    private static void Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input.Span);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // What it says by its exit code counts.
        }
    }
}
