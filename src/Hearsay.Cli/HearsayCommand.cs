using System.CommandLine;
using System.CommandLine.Help;
using Hearsay.Cli.Commands;
using Hearsay.Cli.Commands.Review;
using Hearsay.Cli.Output;
using Hearsay.Ledger;

namespace Hearsay.Cli;

/// <summary>The whole command line: the list of commands, and what becomes of what they throw.</summary>
internal static class HearsayCommand
{
    private const string About = "Reads reports and keeps a ledger of who said what, through whom, and which claims stand on independent origins.";
    private const string Codes = "Exit codes: 0 done; 1 some inputs failed, the others were kept; 2 wrong usage; 3 the ledger cannot be used.";

    /// <summary>Runs one command line and gives the process's exit code.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            var code = Invoke(args, terminal);
            terminal.Out.Flush();
            return code;
        }
        catch (OutputFailedException e)
        {
            return Say(terminal, e.Message, ExitCode.SomeFailed);
        }
        catch (UsageException e)
        {
            return Say(terminal, e.Message, ExitCode.WrongUsage);
        }
        catch (LedgerException e)
        {
            return Say(terminal, e.Message, ExitCode.LedgerUnusable);
        }
        catch (OperationCanceledException) when (terminal.Stop.IsCancellationRequested)
        {
            return Say(terminal, "stopped.", ExitCode.Interrupted);
        }
    }

    /// <summary>The commands, each defined in its own file.</summary>
    public static Command Create(Terminal terminal) =>
        new("hearsay", $"{About}\n\nThe ledger is {LedgerOption.DefaultPath}; --ledger FILE names another.\n{Codes}")
        {
            new HelpOption(),
            new VersionOption(),
            DemoCommand.Create(terminal),
            ReadCommand.Create(terminal),
            AddCommand.Create(terminal),
            WatchCommand.Create(terminal),
            ClaimsCommand.Create(terminal),
            FiguresCommand.Create(terminal),
            SourcesCommand.Create(terminal),
            ReportsCommand.Create(terminal),
            FailedCommand.Create(terminal),
            SearchCommand.Create(terminal),
            ReuseCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            WithdrawCommand.Create(terminal),
            ExportCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            ServeCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
        };

    private static int Say(Terminal terminal, string message, int code)
    {
        terminal.Error.WriteLine($"hearsay: {Printable.Line(message)}");
        return code;
    }

    private static int Invoke(IReadOnlyList<string> args, Terminal terminal)
    {
        var parsed = Create(terminal).Parse(args.Count == 0 ? ["--help"] : args);
        if (parsed.Errors.Count == 0) return RunParsed(parsed, terminal);
        foreach (var error in parsed.Errors) terminal.Error.WriteLine($"hearsay: {Printable.Line(error.Message)}");
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
