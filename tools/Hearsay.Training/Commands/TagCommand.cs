using System.CommandLine;
using Hearsay.Reading.Network;
using Hearsay.Reading.Network.Tagging;
using Hearsay.Training.Corpora;
using Hearsay.Training.Tagging;

namespace Hearsay.Training.Commands;

/// <summary>tagger: trains the part-of-speech tagger and adds it to a model.</summary>
internal static class TagCommand
{
    public static Command Create()
    {
        var model = new Argument<string>("model") { Description = "The .hsm file that gets the tagger." };
        var treebanks = new Option<string>("--treebanks") { Description = "Folder with *-train.conllu and *-dev.conllu.", DefaultValueFactory = _ => "../shared/eval/ud" };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the treebanks.", DefaultValueFactory = _ => 8 };
        var command = new Command("tagger", "Train the part-of-speech tagger into a model.") { model, treebanks, epochs };
        command.SetAction(parse => Run(parse.GetValue(model)!, parse.GetValue(treebanks)!, parse.GetValue(epochs)));
        return command;
    }

    private static void Run(string model, string treebanks, int epochs)
    {
        var train = Directory.GetFiles(treebanks, "*-train.conllu").Order(StringComparer.Ordinal).ToList();
        var weights = new TaggerTrainer(seed: 1).Train([.. train.SelectMany(Sentences)], epochs);
        var tagger = new TrainedTagger(weights);
        foreach (var path in Directory.GetFiles(treebanks, "*-dev.conllu").Order(StringComparer.Ordinal))
            Console.WriteLine(FormattableString.Invariant($"{Path.GetFileName(path)}: UPOS accuracy {Accuracy(tagger, [.. Sentences(path)]):F4}"));
        var file = ModelFile.Read(File.ReadAllBytes(model));
        var writer = ModelWriter.From(file, except: "tagger");
        writer.AddBytes("tagger", weights, TagFeatures.Buckets, TrainedTagger.Tags);
        string[] corpora = [.. file.Metadata.Corpora.Where(c => !c.StartsWith("tagger:", StringComparison.Ordinal)), .. train.Select(t => $"tagger: {Path.GetFileName(t)}")];
        File.WriteAllBytes(model, writer.ToFile(file.Metadata with { Corpora = corpora }));
    }

    private static double Accuracy(TrainedTagger tagger, IReadOnlyList<TaggedSentence> sentences) =>
        (double)sentences.Sum(s => tagger.Tag(s.Words).Zip(s.Tags).Count(p => p.First == p.Second)) / sentences.Sum(s => s.Tags.Length);

    private static IEnumerable<TaggedSentence> Sentences(string path) =>
        UniversalDependencies.Tagged(path).Select(s => new TaggedSentence(
            [.. s.Select(w => WordForm.Of(w.Word))], [.. s.Select(w => Enum.Parse<UniversalTag>(w.Tag))]));
}
