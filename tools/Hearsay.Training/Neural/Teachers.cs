using System.Numerics.Tensors;
using Hearsay.Reading.Network;
using Hearsay.Reading.Tokens;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Neural;

/// <summary>
/// Several trained networks whose mean opinion another learns from (Hinton, Vinyals, Dean 2015): on marked passages beside what
/// people marked, on plain text alone.
/// </summary>
internal sealed class Teachers(IReadOnlyList<ReaderNetwork> networks, float share)
{
    private const float LeastCue = 0.15f;

    /// <summary>A marked passage with its targets drawn towards the teachers' opinion.</summary>
    public LabelledPassage Soften(LabelledPassage marked)
    {
        var encoded = Encode(marked.Passage);
        var cues = Mix(marked.CueTargets, CueTargets(encoded));
        if (marked.Cues.Count == 0) return marked with { CueTargets = cues };
        var scores = Arguments(encoded, [.. marked.Cues.Select(c => c.Cue)]);
        return new LabelledPassage(marked.Passage, cues, [.. marked.Cues.Select((c, i) => c with { Roles = Mix(c.Roles!, scores[i].Roles) })]);
    }

    /// <summary>A plain passage with the teachers' opinion for targets.</summary>
    public LabelledPassage Read(Passage passage)
    {
        var encoded = Encode(passage);
        var targets = CueTargets(encoded);
        var cues = CueDecoder.Decode(new CueScores(targets), LeastCue);
        var scores = Arguments(encoded, [.. cues.Select(c => c.Cue)]);
        return new LabelledPassage(passage, targets, [.. cues.Select((c, i) => new LabelledCue(c.Cue, scores[i].Roles, scores[i].Right))]);
    }

    private EncodedPassage[] Encode(Passage passage) => [.. networks.Select(n => n.Encode([passage])[0])];

    private static float[] CueTargets(EncodedPassage[] encoded) => Mean([.. encoded.Select(e => e.Cues.ToArray())]);

    private List<(float[] Roles, float Right)> Arguments(EncodedPassage[] encoded, IReadOnlyList<TokenRange> cues)
    {
        var each = networks.Select((n, i) => n.Arguments(encoded[i], cues)).ToList();
        return [.. cues.Select((_, c) => (Mean([.. each.Select(a => a[c].Roles)]), each.Average(a => 1 / (1 + MathF.Exp(-a[c].Verdict)))))];
    }

    private static float[] Mean(IReadOnlyList<float[]> all)
    {
        var sum = new float[all[0].Length];
        foreach (var one in all) TensorPrimitives.Add(sum, one, sum);
        TensorPrimitives.Divide(sum, all.Count, sum);
        return sum;
    }

    private float[] Mix(float[] marked, float[] opinion)
    {
        var mixed = new float[marked.Length];
        for (var i = 0; i < mixed.Length; i++) mixed[i] = ((1 - share) * marked[i]) + (share * opinion[i]);
        return mixed;
    }
}
