using System.CommandLine;
using Hearsay.Corpus.Measures;

namespace Hearsay.Corpus.Commands;

/// <summary><c>check PATH...</c>: reads, checks, counts, writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = ".marks or .ann files, or folders of them", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Check marked reports and count what they hold") { paths };
        command.SetAction(result => Run(result.GetValue(paths)!));
        return command;
    }

    private static int Run(string[] paths)
    {
        var (reports, faults) = CorpusFolder.Read(paths);
        foreach (var line in Counts.Show(reports)) Console.WriteLine(line);
        foreach (var hint in reports.SelectMany(Counts.Hints)) Console.WriteLine($"hint: {hint}");
        return Output.Report(faults);
    }
}
