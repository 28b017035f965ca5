using System.CommandLine;
using Hearsay.Reading.Network;
using Hearsay.Reading.Network.Tagging;
using Hearsay.Training.Corpora;
using Hearsay.Training.Neural;
using Hearsay.Training.Scoring;
using Hearsay.Training.Tagging;

namespace Hearsay.Training.Commands;

/// <summary>taggers: trains the part-of-speech tagger and the finder of names, measures them, and adds them to a model.</summary>
internal static class TaggersCommand
{
    private const int Clusters = 512, ClusterRounds = 10, TagEpochs = 10, NameEpochs = 5;

    public static Command Create()
    {
        var model = new Argument<string>("model") { Description = "The .hsm file that gets the taggers." };
        var treebanks = new Option<string>("--treebanks") { Description = "Folder with *-train.conllu and *-dev.conllu; GUM's have the names.", DefaultValueFactory = _ => "../shared/eval/ud" };
        var silver = new Option<string>("--silver") { Description = "Folder with train/ and dev/, each with syntax/ (names as another program found them).", DefaultValueFactory = _ => "../shared/eval/polnear" };
        var command = new Command("taggers", "Train the part-of-speech tagger and the finder of names into a model.") { model, treebanks, silver };
        command.SetAction(parse => Run(parse.GetValue(model)!, parse.GetValue(treebanks)!, parse.GetValue(silver)!));
        return command;
    }

    private static void Run(string path, string treebanks, string silver)
    {
        var file = ModelFile.Read(File.ReadAllBytes(path));
        var clusterOf = ClustersOf(file, out var clusterTable);
        LabelledSentence Labelled(TreebankSentence sentence, Func<TreebankWord, int> label)
        {
            WordForm[] forms = [.. sentence.Words.Select(w => WordForm.Of(w.Word))];
            return new LabelledSentence(forms, [.. forms.Select(clusterOf.Of)], [.. sentence.Words.Select(label)], sentence.StartsDocument);
        }

        LabelledSentence Tagged(TreebankSentence s) => Labelled(s, w => (int)Enum.Parse<UniversalTag>(w.Tag));
        LabelledSentence Named(TreebankSentence s) => Labelled(s, w => w.Name);
        var train = Treebanks(treebanks, "train");
        var tagWeights = new TaggerTrainer(seed: 1).Train([.. train.SelectMany(t => t.Sentences).Select(Tagged)], TagEpochs);
        var tagger = new TrainedTagger(new LinearScorer(tagWeights, TrainedTagger.Tags));
        foreach (var dev in Treebanks(treebanks, "dev")) Console.WriteLine(FormattableString.Invariant($"{dev.Name}: UPOS accuracy {Accuracy(tagger, [.. dev.Sentences.Select(Tagged)]):F4}"));

        var nameWeights = new NameTrainer(tagger, seed: 1).Train([.. train.Where(HasNames).SelectMany(t => t.Sentences).Concat(SilverNames.Read(Path.Combine(silver, "train"))).Select(Named)], NameEpochs);
        var names = new TrainedNameTagger(new LinearScorer(nameWeights, NameLabels.Count));
        foreach (var dev in Treebanks(treebanks, "dev").Where(HasNames)) Print(dev.Name, [.. dev.Sentences.Select(Named)], tagger, names);
        Print("silver dev", [.. SilverNames.Read(Path.Combine(silver, "dev")).Select(Named)], tagger, names);

        var writer = ModelWriter.From(file, "tagger", "names", "clusters");
        writer.AddShorts("clusters", clusterTable, clusterTable.Length);
        writer.AddShorts("tagger", tagWeights, TagFeatures.Buckets, TrainedTagger.Tags);
        writer.AddShorts("names", nameWeights, NameFeatures.Buckets, NameLabels.Count);
        string[] corpora = [.. file.Metadata.Corpora.Where(c => !c.StartsWith("taggers:", StringComparison.Ordinal)), .. train.Select(t => $"taggers: {t.Name}"), "taggers: names of CoreNLP beside PolNeAR train"];
        File.WriteAllBytes(path, writer.ToFile(file.Metadata with { Corpora = corpora, Licence = TrainingRun.LicenceNote }));
    }

    private static WordClusters ClustersOf(ModelFile file, out short[] table)
    {
        var vectors = file.Table("vectors");
        var rows = file.Hashes("vectors.keys");
        var values = new float[(rows.Count + 1) * vectors.Size];
        for (var row = 0; row * vectors.Size < values.Length; row++) vectors.Copy(row, values.AsSpan(row * vectors.Size, vectors.Size));
        table = ClusterTrainer.Train(values.AsSpan(vectors.Size), vectors.Size, Clusters, ClusterRounds);
        return new WordClusters(rows, table);
    }

    private static List<(string Name, IReadOnlyList<TreebankSentence> Sentences)> Treebanks(string folder, string part) =>
        [.. Directory.GetFiles(folder, $"*-{part}.conllu").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), UniversalDependencies.Sentences(path)))];

    private static bool HasNames((string Name, IReadOnlyList<TreebankSentence> Sentences) treebank) => treebank.Sentences.Any(s => s.Words.Any(w => w.Name > 0));

    private static double Accuracy(TrainedTagger tagger, IReadOnlyList<LabelledSentence> sentences) =>
        (double)sentences.Sum(s => tagger.Tag(new SentenceForms(s.Forms, s.Clusters)).Zip(s.Labels).Count(p => (int)p.First == p.Second)) / sentences.Sum(s => s.Labels.Length);

    private static void Print(string name, IReadOnlyList<LabelledSentence> sentences, TrainedTagger tagger, TrainedNameTagger names)
    {
        var (memory, found) = (new NameMemory(), new List<(int[], int[])>());
        foreach (var sentence in sentences)
        {
            if (sentence.StartsDocument) memory = new NameMemory();
            var forms = new SentenceForms(sentence.Forms, sentence.Clusters);
            found.Add((sentence.Labels, names.Label(forms, tagger.Tag(forms), memory)));
        }

        var scores = NameScorer.Score(found);
        var all = scores.Values.Aggregate((a, b) => a + b);
        Console.WriteLine(FormattableString.Invariant($"{name}: names F1 {all.F1:F4} of {all.Gold}; {string.Join(", ", scores.Select(s => FormattableString.Invariant($"{s.Key} {s.Value.F1:F3} of {s.Value.Gold}")))}"));
    }
}
