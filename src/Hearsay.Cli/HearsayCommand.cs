using System.CommandLine;
using System.CommandLine.Help;
using Hearsay.Cli.Commands;

namespace Hearsay.Cli;

/// <summary>The whole command line: the list of commands, and what becomes of what they throw.</summary>
internal static class HearsayCommand
{
    /// <summary>Runs one command line and gives the process's exit code.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            var code = Invoke(args, terminal);
            terminal.Out.Flush();
            return code;
        }
        catch (OutputClosedException)
        {
            return ExitCode.Done;
        }
        catch (OperationCanceledException) when (terminal.Stop.IsCancellationRequested)
        {
            terminal.Error.WriteLine("hearsay: stopped.");
            return ExitCode.Interrupted;
        }
    }

    /// <summary>The commands, each defined in its own file.</summary>
    public static Command Create(Terminal terminal) =>
        new("hearsay", "Reads reports and keeps a ledger of who said what, through whom, and which claims stand on independent origins.")
        {
            new HelpOption(),
            ReadCommand.Create(terminal),
        };

    private static int Invoke(IReadOnlyList<string> args, Terminal terminal)
    {
        var parsed = Create(terminal).Parse(args.Count == 0 ? ["--help"] : args);
        if (parsed.Errors.Count == 0) return RunParsed(parsed, terminal);
        foreach (var error in parsed.Errors) terminal.Error.WriteLine($"hearsay: {error.Message}");
        terminal.Error.WriteLine("Run \"hearsay --help\" or \"hearsay COMMAND --help\" to see what there is.");
        return ExitCode.WrongUsage;
    }

    private static int RunParsed(ParseResult parsed, Terminal terminal)
    {
        using var output = terminal.OutText();
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }
}
