using System.CommandLine;
using Hearsay.Cli.Evaluation;
using Hearsay.Cli.Output;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay evaluate</c>: reads material with gold answers, scores what was found and writes the scorecard.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = new Option<string?>("--data") { HelpName = "DIR", Description = "The evaluation data; else the folder HEARSAY_EVAL names, else ../shared/eval beside the checkout." };
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "The scorecard; eval/scorecard.md of the checkout when not given." };
        var command = new Command("evaluate", "Score the reading against gold answers and write eval/scorecard.md (needs python3).") { data, file };
        command.SetAction(parsed => Run(terminal, Folder(terminal, parsed.GetValue(data)), parsed.GetValue(file)));
        return command;
    }

    private static int Run(Terminal terminal, string data, string? file)
    {
        if (!File.Exists(Path.Combine(data, "score_dossier.py")))
            throw new UsageException($"there is no evaluation data in {data} (score_dossier.py is missing); name its folder with --data or HEARSAY_EVAL.");
        var path = Path.GetFullPath(file ?? Path.Combine(Checkout.Folder("."), "eval", "scorecard.md"));
        try
        {
            var card = Scorecard.Make(terminal, new Scorers(data));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, card);
        }
        catch (ToolException e)
        {
            terminal.Error.WriteLine($"hearsay: {Printable.Line(e.Message)}");
            return ExitCode.SomeFailed;
        }

        terminal.Error.WriteLine($"hearsay: wrote {path}");
        return ExitCode.Done;
    }

    private static string Folder(Terminal terminal, string? named) =>
        Path.GetFullPath(named ?? terminal.Setting("HEARSAY_EVAL") ?? Path.Combine(Checkout.Folder("."), "..", "shared", "eval"));
}
