using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;
using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>Runs the passes over the corpus.</summary>
internal sealed class Trainer
{
    // An untrained network takes nearly everything for a cue; without a limit the first batches cost ten times the rest.
    private const int MostFalse = 3, UntrainedSteps = 800;

    private readonly TrainingOptions _options;
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyList<LabelledPassage> _passages;
    private Random _random;
    private readonly int _steps;

    public Trainer(TrainingOptions options, Vocabulary vocabulary, IReadOnlyList<LabelledPassage> passages)
    {
        (_options, _vocabulary) = (options, vocabulary);
        _passages = [.. passages.Where(p => p.Passage.Count > 1)];
        manual_seed(options.Seed);
        _random = new Random(options.Seed);
        Module = new ReaderModule(options, vocabulary);
        Optimizer = new Optimizer(Module.Trained, options.Averaging);
        _steps = options.Epochs * Batches(new Random(0)).Count;
    }

    public ReaderModule Module { get; }

    public Optimizer Optimizer { get; }

    /// <summary>
    /// One pass; gives the mean losses of cues, roles and verdicts. Chance is drawn anew from seed and number, so that a run taken
    /// up again goes on as it would have.
    /// </summary>
    public (double Cue, double Roles, double Verdict) Epoch(int number, Action<string> log)
    {
        manual_seed((_options.Seed * 1000) + number);
        _random = new Random((_options.Seed * 1000) + number);
        Module.train();
        var (cue, roles, verdict) = (0.0, 0.0, 0.0);
        var batches = Batches(_random);
        var done = 0;
        foreach (var items in batches)
        {
            if (++done % 100 == 0) log($"  {done} of {batches.Count} batches, cue {cue / done:F3} roles {roles / done:F3} verdict {verdict / done:F3}");
            using var scope = NewDisposeScope();
            var batch = new Batch(items, _vocabulary, Hide);
            var losses = Losses(batch);
            (losses.Cue + (0.25 * losses.Roles) + (0.5 * losses.Verdict)).backward();
            Optimizer.Step(Rate());
            cue += losses.Cue.item<float>();
            roles += losses.Roles.item<float>();
            verdict += losses.Verdict.item<float>();
        }

        return (cue / batches.Count, roles / batches.Count, verdict / batches.Count);
    }

    /// <summary>Rises over the first steps, then falls as a cosine to a twentieth.</summary>
    private double Rate()
    {
        var done = Math.Min(1, (double)Optimizer.Steps / _steps);
        return _options.Rate * Math.Min(1, (Optimizer.Steps + 1) / 200.0) * (0.05 + (0.475 * (1 + Math.Cos(Math.PI * done))));
    }

    private (Tensor Cue, Tensor Roles, Tensor Verdict) Losses(Batch batch)
    {
        var states = Module.Encode(batch);
        var scores = Module.Cues(states);
        var cueLoss = CrossEntropy(scores, batch.CueTargets) / batch.Items.Count;
        var cues = CuesOf(batch, scores);
        if (cues.Count == 0) return (cueLoss, zeros(1).sum(), zeros(1).sum());
        var layout = new CueBatch(batch, cues);
        var (roles, verdicts) = Module.Arguments(states, layout);
        var verdictLoss = nn.functional.binary_cross_entropy_with_logits(verdicts, tensor(layout.Right), reduction: nn.Reduction.Sum);
        return (cueLoss, CrossEntropy(roles, layout.Roles) / batch.Items.Count, verdictLoss / batch.Items.Count);
    }

    private static Tensor CrossEntropy(Tensor scores, float[] targets) => -(nn.functional.log_softmax(scores, 2) * tensor(targets, scores.shape)).sum();

    /// <summary>The cues to learn from, and as false ones what the network at this point takes for cues.</summary>
    private List<(int Item, LabelledCue Cue)> CuesOf(Batch batch, Tensor scores)
    {
        using var _ = no_grad();
        var probabilities = nn.functional.softmax(scores.detach(), 2).transpose(0, 1).contiguous().cpu().data<float>().ToArray();
        var perItem = batch.Length * LexicalCueModel.Labels;
        var result = new List<(int, LabelledCue)>();
        for (var b = 0; b < batch.Items.Count; b++)
        {
            var item = batch.Items[b];
            result.AddRange(item.Cues.Select(cue => (b, cue)));
            var found = new CueScores(probabilities.AsSpan(b * perItem, item.Passage.Count * LexicalCueModel.Labels).ToArray());
            result.AddRange(CueDecoder.Decode(found, 0.15f)
                .Where(c => !item.Cues.Any(g => g.Cue.Start < c.Cue.End && c.Cue.Start < g.Cue.End) && !Enumerable.Range(c.Cue.Start, c.Cue.Length).Any(item.IsSilent))
                .OrderByDescending(c => c.Probability).Take(Optimizer.Steps < UntrainedSteps ? MostFalse : int.MaxValue)
                .Select(c => (b, new LabelledCue(c.Cue, null, 0))));
        }

        return result;
    }

    private bool Hide(int row) => row == 0 || _random.NextDouble() < _options.WordDropout / (_options.WordDropout + _vocabulary.Counts[row]);

    /// <summary>Passages of like length together, the batches in random order.</summary>
    private List<LabelledPassage[]> Batches(Random random)
    {
        var order = _passages.OrderBy(p => p.Passage.Count + (random.NextDouble() * 4)).ToArray();
        var batches = new List<LabelledPassage[]>();
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && end - start < 96 && (end - start + 1) * (order[end].Passage.Count + 4) <= _options.BatchTokens) end++;
            batches.Add(order[start..end]);
            start = end;
        }

        var shuffled = batches.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
