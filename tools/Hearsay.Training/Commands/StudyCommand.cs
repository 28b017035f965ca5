using System.CommandLine;
using System.Globalization;
using System.Text;
using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;
using Hearsay.Training.Neural;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Commands;

/// <summary>
/// study: the runs that say how far a figure can be trusted and what each part is worth: seeds, a learning curve, ablations.
/// A run stopped goes on where it was; one that is done is only measured. What needs no training of its own, since it is mixed in
/// after the network, is left out of the first seed's model, which is tuned anew.
/// </summary>
internal static class StudyCommand
{
    private static readonly (string Name, string Set, bool WithNested)[] Plan =
    [
        (First, "Seed=1", true),
        ("seed 2", "Seed=2", true),
        ("seed 3", "Seed=3", true),
        ("without the corpora that nest", "Seed=1", false),
        ("25% of the documents", "Fraction=0.25", true),
        ("50% of the documents", "Fraction=0.5", true),
        ("without frozen word vectors", "Vectors=false", true),
    ];

    private const string First = "seed 1", WithoutLexical = "without the lexical cue model";

    public static Command Create()
    {
        var paths = new CorpusOptions();
        var output = new Option<string>("--out") { Description = "Folder for the models and study.md.", DefaultValueFactory = _ => "artifacts/study" };
        var only = new Option<string?>("--only") { Description = "Runs whose names hold these words." };
        var set = new Option<string[]>("--set") { Description = "Training options of every run, such as Epochs=5.", AllowMultipleArgumentsPerToken = true };
        var device = new Option<Hardware>("--device") { Description = "Where to train." };
        var command = new Command("study", "Train with other seeds, less data and parts left out; write the figures as a table.") { output, only, set, device };
        paths.AddTo(command);
        command.SetAction(parse =>
        {
            var folder = parse.GetValue(output)!;
            TorchSharp.torch.set_num_threads(1);
            foreach (var run in Plan.Where(r => parse.GetValue(only) is not { } words || r.Name.Contains(words, StringComparison.Ordinal)))
            {
                var where = paths.Paths(parse, ModelOf(folder, run.Name));
                TrainCommand.Run(run.WithNested ? where : where with { Nested = [] }, TrainCommand.OptionsFrom([.. parse.GetValue(set) ?? [], .. run.Set.Split(' ')]), parse.GetValue(device));
            }

            var dev = paths.Paths(parse, "").Compartments("dev");
            if (File.Exists(ModelOf(folder, First))) LeaveOutLexical(folder, [.. dev.Select(c => new DevSet(c))]);
            File.WriteAllText(Path.Combine(folder, "study.md"), Table(folder, dev));
        });
        return command;
    }

    private static string ModelOf(string folder, string name) => Path.Combine(folder, name.Replace("%", "", StringComparison.Ordinal).Replace(' ', '-') + ".hsm");

    private static void LeaveOutLexical(string folder, List<DevSet> dev)
    {
        var file = ModelFile.Read(File.ReadAllBytes(ModelOf(folder, First)));
        file.Metadata.Settings["lexicalShare"] = 0;
        var (settings, _) = Tuner.Tune(dev, new ReaderNetwork(file));
        File.WriteAllBytes(ModelOf(folder, WithoutLexical), file.With(file.Metadata with { Settings = settings }));
    }

    private static string Table(string folder, List<AttributionCorpus> compartments)
    {
        var sets = compartments.Select(c => new DevSet(c)).ToList();
        var table = new StringBuilder("| run | size, MB |").AppendJoin("", compartments.Select(c => $" {c.Name}: relation | cue | speaker | content |"))
            .Append("\n| --- | --- |").AppendJoin("", compartments.Select(_ => " --- | --- | --- | --- |")).Append('\n');
        foreach (var name in Plan.Select(p => p.Name).Append(WithoutLexical).Where(n => File.Exists(ModelOf(folder, n))))
        {
            var bytes = File.ReadAllBytes(ModelOf(folder, name));
            var network = new ReaderNetwork(ModelFile.Read(bytes));
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {bytes.Length / 1e6:F1} |");
            foreach (var set in sets)
            {
                var figures = set.At(network, network.Metadata.Setting("threshold", 0.4));
                table.Append(CultureInfo.InvariantCulture, $" {figures.Relation.F1:F3} | {figures.Cue.F1:F3} | {figures.Speaker.F1:F3} | {figures.Content.F1:F3} |");
            }

            table.Append('\n');
        }

        return table.ToString();
    }
}
