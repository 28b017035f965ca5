using System.CommandLine;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Commands;

/// <summary>boundaries: measures the words and sentences that the rules find in raw text.</summary>
internal static class BoundariesCommand
{
    public static Command Create()
    {
        var treebanks = new Option<string>("--treebanks") { Description = "Folder with CoNLL-U files that say where documents and paragraphs begin.", DefaultValueFactory = _ => "../shared/eval/ud" };
        var part = new Option<string>("--part") { Description = "Which files: *-PART.conllu.", DefaultValueFactory = _ => "dev" };
        var command = new Command("boundaries", "Measure the words and sentences that are read from raw text, by treebank and genre.") { treebanks, part };
        command.SetAction(parse => Run(parse.GetValue(treebanks)!, parse.GetValue(part)!));
        return command;
    }

    private static void Run(string folder, string part)
    {
        foreach (var path in Directory.GetFiles(folder, $"*-{part}.conllu").Order(StringComparer.Ordinal))
        {
            var scores = TreebankDocument.Read(path).Select(d => (d.Genre, Score: BoundaryScorer.Score(d))).ToList();
            Print(Path.GetFileName(path), [.. scores.Select(s => s.Score)]);
            foreach (var genre in scores.GroupBy(s => s.Genre).OrderBy(g => g.Key, StringComparer.Ordinal)) Print($"  {genre.Key}", [.. genre.Select(s => s.Score)]);
        }
    }

    private static void Print(string name, IReadOnlyList<(Score Words, Score Sentences)> scores)
    {
        var (words, sentences) = scores.Aggregate((a, b) => (a.Words + b.Words, a.Sentences + b.Sentences));
        Console.WriteLine(FormattableString.Invariant($"{name}: words F1 {words.F1:F4} of {words.Gold}; sentences F1 {sentences.F1:F4} of {sentences.Gold}, {sentences.Predicted} found"));
    }
}
