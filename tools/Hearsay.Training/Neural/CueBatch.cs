using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Neural;

/// <summary>The cues of a batch's passages for the argument layer, time-major (token, then cue).</summary>
internal sealed class CueBatch
{
    /// <summary>Lays out cues; one without roles teaches the verdict alone.</summary>
    public CueBatch(Batch batch, IReadOnlyList<(int Item, LabelledCue Cue)> cues)
    {
        Count = cues.Count;
        var size = batch.Length * Count;
        (Weight, Distance, Relation, Roles, Padding) = (new float[size], new long[size], new long[size], new float[size * 3], new float[size]);
        Array.Fill(Padding, -1e4f);
        Items = [.. cues.Select(c => (long)c.Item)];
        Right = [.. cues.Select(c => c.Cue.Right)];
        Reverse = Batch.Reversal(batch.Length, [.. cues.Select(c => batch.Items[c.Item].Passage.Count)]);
        for (var k = 0; k < Count; k++) Fill(k, batch.Items[cues[k].Item].Passage, cues[k].Cue);
    }

    public int Count { get; }

    /// <summary>The passage of each cue, by its place in the batch.</summary>
    public long[] Items { get; }

    /// <summary>One over the cue's length at its tokens, else 0.</summary>
    public float[] Weight { get; }

    public long[] Distance { get; }

    public long[] Relation { get; }

    /// <summary>Probabilities of the roles; all 0 where they teach nothing.</summary>
    public float[] Roles { get; }

    /// <summary>0 at tokens, very negative at padding.</summary>
    public float[] Padding { get; }

    public float[] Right { get; }

    public long[] Reverse { get; }

    private void Fill(int k, Passage passage, LabelledCue labelled)
    {
        var cue = labelled.Cue;
        for (var t = 0; t < passage.Count; t++)
        {
            var at = (t * Count) + k;
            if (cue.Contains(t)) Weight[at] = 1f / cue.Length;
            Distance[at] = CueContext.Distance(t, cue);
            Relation[at] = CueContext.Relation(passage, t, cue);
            Padding[at] = 0;
            labelled.Roles?.AsSpan(3 * t, 3).CopyTo(Roles.AsSpan(3 * at));
        }
    }
}
