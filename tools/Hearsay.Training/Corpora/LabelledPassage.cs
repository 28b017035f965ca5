using Hearsay.Model;
using Hearsay.Reading.Network;
using Hearsay.Reading.Tokens;

namespace Hearsay.Training.Corpora;

/// <summary>
/// A passage to learn from. Targets are probabilities: all on one label where people marked it, spread where teachers read it,
/// none at all where nobody can tell.
/// </summary>
/// <param name="Passage">The passage.</param>
/// <param name="CueTargets">For each token the probabilities of no cue, begins, inside.</param>
/// <param name="Cues">Its cues.</param>
internal sealed record LabelledPassage(Passage Passage, float[] CueTargets, IReadOnlyList<LabelledCue> Cues)
{
    /// <summary>The passages of a document. Spans outside a cue's own passage are left out: they are the rules' matter.</summary>
    /// <param name="document">The document.</param>
    /// <param name="silent">Words that teach nothing where they stand within a content and are not marked: in a corpus without speech within
    /// speech they may be cues all the same. Null for a corpus that marks it.</param>
    public static IReadOnlyList<LabelledPassage> Of(CorpusDocument document, CueWords? silent = null) =>
        [.. Passage.Of(document.Text).Select(passage => Of(passage, [.. document.Gold.Select(gold => CueOf(passage, gold)).OfType<LabelledCue>().OrderBy(c => c.Cue.Start)], silent))];

    /// <summary>True for a token that teaches nothing of cues.</summary>
    public bool IsSilent(int token) => CueTargets.AsSpan(token * LexicalCueModel.Labels, LexicalCueModel.Labels).IndexOfAnyExcept(0f) < 0;

    /// <summary>The label of a token that is likeliest by the targets.</summary>
    public int Label(int token)
    {
        var row = CueTargets.AsSpan(token * LexicalCueModel.Labels, LexicalCueModel.Labels);
        return System.Numerics.Tensors.TensorPrimitives.IndexOfMax(row);
    }

    private static LabelledPassage Of(Passage passage, IReadOnlyList<LabelledCue> cues, CueWords? silent)
    {
        var labels = new int[passage.Count];
        foreach (var (cue, _, _) in cues)
            for (var i = cue.Start; i < cue.End; i++) labels[i] = i == cue.Start ? 1 : 2;
        var targets = OneHot(labels);
        for (var i = 0; silent is not null && i < labels.Length; i++)
            if (labels[i] == 0 && silent.MayBeCue(passage.Forms[i]) && cues.Any(c => c.IsContent(i))) targets[i * LexicalCueModel.Labels] = 0;
        return new LabelledPassage(passage, targets, cues);
    }

    private static LabelledCue? CueOf(Passage passage, GoldAttribution gold)
    {
        var cue = Indices(passage, gold.Cue).ToList();
        if (cue.Count == 0) return null;
        var roles = new int[passage.Count];
        foreach (var i in Indices(passage, gold.Content)) roles[i] = 2;
        foreach (var i in Indices(passage, gold.Speaker)) roles[i] = 1;
        foreach (var i in cue) roles[i] = 0;
        return new LabelledCue(new TokenRange(cue[0], cue[^1] + 1), OneHot(roles), 1);
    }

    private static float[] OneHot(int[] labels)
    {
        var targets = new float[labels.Length * 3];
        for (var i = 0; i < labels.Length; i++) targets[(3 * i) + labels[i]] = 1;
        return targets;
    }

    private static IEnumerable<int> Indices(Passage passage, IReadOnlyList<TextSpan> spans) =>
        Enumerable.Range(0, passage.Count).Where(i => spans.Any(s => s.Overlaps(passage.Text.Tokens[passage.Tokens.Start + i].Span)));
}

/// <summary>A cue to learn from.</summary>
/// <param name="Cue">Its tokens.</param>
/// <param name="Roles">For each token of its passage the probabilities of neither, speaker, content; null for a false cue.</param>
/// <param name="Right">Probability that it is a cue.</param>
internal sealed record LabelledCue(TokenRange Cue, float[]? Roles, float Right)
{
    /// <summary>True for a token that is content more likely than not.</summary>
    public bool IsContent(int token) => Roles is not null && Roles[(3 * token) + 2] > 0.5f;
}
