using System.CommandLine;
using Hearsay.Corpus.Exports;

namespace Hearsay.Corpus.Commands;

/// <summary><c>export PATH --to polnear|conllu --out FOLDER</c>.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var path = new Argument<string[]>("path") { Description = ".marks or .ann files, or folders of them", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "polnear (text/ and attributions/) or conllu", Required = true };
        to.AcceptOnlyFromAmong("polnear", "conllu");
        var nested = new Option<bool>("--nested") { Description = "with polnear: speech within speech too, which PolNeAR does not mark" };
        var output = new Option<string>("--out") { Description = "folder to write to", Required = true };
        var command = new Command("export", "Write reports in another corpus form") { path, to, nested, output };
        command.SetAction(result => Run(result.GetValue(path)!, result.GetValue(to)!, result.GetValue(nested), result.GetValue(output)!));
        return command;
    }

    private static int Run(string[] paths, string to, bool nested, string output)
    {
        var (reports, faults) = CorpusFolder.Read(paths);
        foreach (var report in reports)
        {
            if (to == "conllu")
            {
                Save(Path.Combine(output, report.Name + ".conllu"), ConlluExport.Write(report));
                continue;
            }

            var (text, annotations) = PolnearExport.Write(report, nested);
            Save(Path.Combine(output, "text", report.Name + ".txt"), text);
            Save(Path.Combine(output, "attributions", report.Name + "_corpus.ann"), annotations);
        }

        Console.WriteLine($"{reports.Count} reports written to {output}");
        return Output.Report(faults);
    }

    private static void Save(string path, string words)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, words, CorpusFolder.Utf8);
    }
}
