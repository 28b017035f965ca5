using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;
using Hearsay.Training.Lexical;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Neural;

/// <summary>
/// One run from corpora to a model file: builds the vocabulary and the lexical cue model, passes over the corpus, measures on
/// dev after each pass and keeps the best. Beside the model it leaves a checkpoint, from which it goes on when started again.
/// </summary>
internal sealed class TrainingRun(TrainingOptions options, TrainingPaths paths, Action<string> log)
{
    /// <summary>What a model file says of its terms.</summary>
    public const string LicenceNote = "Weights: Apache-2.0, as the program. Learned from the corpora named here, each under its own licence, which MODEL_CARD.md says, and from GloVe 6B (Pennington, Socher, Manning 2014, PDDL).";

    private const int VectorsKept = 60000;

    /// <summary>Trains; gives the best figures on dev by the tool's own scorer.</summary>
    public Scorecard Run()
    {
        var train = paths.Compartments("train");
        List<DevSet> dev = [.. paths.Compartments("dev").Select(c => new DevSet(c))];
        // The golden ratio's multiples spread evenly, so that every share of the documents covers the corpus from end to end.
        var chosen = train.SelectMany(c => c.Documents.Select(d => (Document: d, c.Nests))).Where((_, i) => (i * 0.618034 % 1) < options.Fraction).ToList();
        var silent = train.Exists(c => c.Nests) ? new CueWords(chosen.Select(c => c.Document)) : null;
        var flat = chosen.Where(c => !c.Nests).SelectMany(c => LabelledPassage.Of(c.Document, silent)).ToList();
        var nested = chosen.Where(c => c.Nests).SelectMany(c => LabelledPassage.Of(c.Document)).ToList();
        List<LabelledPassage> marked = [.. flat, .. Enumerable.Repeat(nested, options.NestedTimes).SelectMany(n => n)];
        log($"{marked.Count} passages, {marked.Sum(p => p.Cues.Count)} cues; {options}");
        var vocabulary = Vocabulary.Build([.. flat, .. nested], paths.Vectors, VectorsKept);
        var lexical = options.Lexical ? new LexicalTrainer(options.Seed).Train(marked, options.LexicalEpochs) : new float[LexicalFeatures.Buckets * LexicalCueModel.Labels];
        var trainer = new Trainer(options, vocabulary, Taught(marked));
        return Epochs(trainer, dev, (settings, figures) => Exporter.Export(trainer.Module, vocabulary, lexical, Metadata(train, settings, figures)));
    }

    private Scorecard Epochs(Trainer trainer, List<DevSet> dev, Func<Dictionary<string, double>, Scorecard?, byte[]> export)
    {
        var checkpoint = paths.Model + ".checkpoint";
        var (first, best, worse) = Checkpoint.Load(checkpoint, trainer.Optimizer);
        var figures = new Scorecard(default, default, default, default);
        for (var epoch = first + 1; epoch <= options.Epochs && worse < options.Patience; epoch++)
        {
            var losses = trainer.Epoch(epoch, log);
            trainer.Module.eval();
            trainer.Optimizer.SwapAverages();
            var (settings, scores) = Tuner.Tune(dev, new ReaderNetwork(ModelFile.Read(export(Tuner.Untuned(options), null))));
            log(FormattableString.Invariant($"epoch {epoch}: cue {losses.Cue:F3} roles {losses.Roles:F3} verdict {losses.Verdict:F3}; dev at {settings["threshold"]:F2}: {string.Join("; ", scores)}"));
            var mean = scores.Average(s => s.Relation.F1);
            worse = mean > best ? 0 : worse + 1;
            if (worse == 0)
            {
                (best, figures) = (mean, scores[0]);
                File.WriteAllBytes(paths.Model, export(settings, scores[0]));
            }

            trainer.Optimizer.SwapAverages();
            Checkpoint.Save(checkpoint, trainer.Optimizer, epoch, best, worse);
        }

        return figures;
    }

    /// <summary>What is learned from: the marked passages, and with teachers also what they say of these and of plain text.</summary>
    private List<LabelledPassage> Taught(List<LabelledPassage> marked)
    {
        if (paths.Teachers.Count == 0) return marked;
        var teachers = new Teachers([.. paths.Teachers.Select(t => new ReaderNetwork(ModelFile.Read(File.ReadAllBytes(t))))], (float)options.TeacherShare);
        var plain = paths.Plain.SelectMany(UniversalDependencies.Texts).SelectMany(Passage.Of).Where(p => p.Count > 4).ToList();
        List<LabelledPassage> taught = [.. marked.Select(teachers.Soften), .. plain.Select(teachers.Read)];
        log($"{paths.Teachers.Count} teachers, {plain.Count} plain passages of {plain.Sum(p => p.Count)} tokens");
        return taught;
    }

    private ModelMetadata Metadata(List<AttributionCorpus> train, Dictionary<string, double> settings, Scorecard? figures) => new()
    {
        Identity = FormattableString.Invariant($"{options.Name}, seed {options.Seed}, relation {figures?.Relation.F1 ?? 0:F4}"),
        Corpora =
        [
            .. train.Select(c => FormattableString.Invariant($"{c.Name} sha256:{c.Sha256} ({options.Fraction:P0} of {c.Documents.Count} documents)")),
            .. paths.Plain.Select(p => $"{Path.GetFileName(p)} as plain text"),
            "GloVe 6B 100d",
        ],
        Licence = LicenceNote,
        Settings = settings,
    };
}

/// <summary>Where a run reads and writes.</summary>
/// <param name="Corpora">Folders with train/ and dev/, which mark no speech within speech; by all dev/ together the run stops and tunes.</param>
/// <param name="Nested">The same, with speech within speech marked.</param>
/// <param name="Vectors">Folder with words.txt and vectors.f16.</param>
/// <param name="Model">The model to write.</param>
/// <param name="Teachers">Models to learn from beside the marks; may be none.</param>
/// <param name="Plain">CoNLL-U files whose text the teachers read; may be none.</param>
internal sealed record TrainingPaths(
    IReadOnlyList<string> Corpora, IReadOnlyList<string> Nested, string Vectors, string Model, IReadOnlyList<string> Teachers, IReadOnlyList<string> Plain)
{
    /// <summary>A compartment of every corpus, in their order.</summary>
    public List<AttributionCorpus> Compartments(string name) =>
        [.. Corpora.Select(c => AttributionCorpus.Read(Path.Combine(c, name))), .. Nested.Select(c => AttributionCorpus.Read(Path.Combine(c, name), nests: true))];
}
