using System.CommandLine;
using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Commands;

/// <summary>tune: a trained model's confidence and threshold fitted anew, without training.</summary>
internal static class TuneCommand
{
    public static Command Create()
    {
        var model = new Argument<string>("model") { Description = "A .hsm file." };
        var corpus = new Option<string>("--corpus") { Description = "The compartment to tune on.", DefaultValueFactory = _ => "../shared/eval/polnear/dev" };
        var nested = new Option<string?>("--nested") { Description = "Another, with speech within speech marked, that counts as much." };
        var output = new Option<string>("--out") { Description = "The model to write.", Required = true };
        var set = new Option<string[]>("--set") { Description = "Settings to fix first, such as runPrice=2.", AllowMultipleArgumentsPerToken = true };
        var threshold = new Option<double?>("--threshold") { Description = "Least confidence to report, in place of the one with the best relation F1." };
        var command = new Command("tune", "Fit a model's confidence and threshold on dev.") { model, corpus, nested, output, set, threshold };
        command.SetAction(parse => Run(parse.GetValue(model)!, parse.GetValue(corpus)!, parse.GetValue(nested), parse.GetValue(output)!, parse.GetValue(set) ?? [], parse.GetValue(threshold)));
        return command;
    }

    private static void Run(string model, string corpus, string? nested, string output, string[] fixedSettings, double? threshold)
    {
        var file = ModelFile.Read(File.ReadAllBytes(model));
        foreach (var (name, value) in Settings.Parse(fixedSettings)) file.Metadata.Settings[name] = value;
        List<DevSet> dev = [new(AttributionCorpus.Read(corpus)), .. nested is null ? Array.Empty<DevSet>() : [new DevSet(AttributionCorpus.Read(nested, nests: true))]];
        var (settings, figures) = Tuner.Tune(dev, new ReaderNetwork(file));
        if (threshold is { } least) settings["threshold"] = least;
        File.WriteAllBytes(output, file.With(file.Metadata with { Settings = settings }));
        Console.WriteLine(string.Join("; ", figures));
    }
}
