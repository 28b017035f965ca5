using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Neural;

/// <summary>Passages of like length, padded to the longest; arrays are time-major (token, then passage).</summary>
internal sealed class Batch
{
    /// <summary>Lays out passages and hides words by <paramref name="hide"/>, which is asked with a word's row.</summary>
    public Batch(IReadOnlyList<LabelledPassage> items, Vocabulary vocabulary, Func<int, bool> hide)
    {
        Items = items;
        Length = items.Max(i => i.Passage.Count);
        var size = Length * items.Count;
        Codes = [.. Enumerable.Range(0, 7).Select(_ => new long[size])];
        CueTargets = new float[size * LexicalCueModel.Labels];
        Reverse = Reversal(Length, [.. items.Select(i => i.Passage.Count)]);
        for (var b = 0; b < items.Count; b++) Fill(b, vocabulary, hide);
    }

    public IReadOnlyList<LabelledPassage> Items { get; }

    public int Length { get; }

    /// <summary>Word, vector, prefix, two suffixes, shape, place.</summary>
    public long[][] Codes { get; }

    /// <summary>Probabilities of the cue labels; all 0 at padding, so that it teaches nothing.</summary>
    public float[] CueTargets { get; }

    /// <summary>Where each position's token stands when every sequence is read backwards; its own inverse.</summary>
    public long[] Reverse { get; }

    public static long[] Reversal(int length, IReadOnlyList<int> lengths)
    {
        var result = new long[length * lengths.Count];
        for (var t = 0; t < length; t++)
            for (var b = 0; b < lengths.Count; b++)
                result[(t * lengths.Count) + b] = ((t < lengths[b] ? lengths[b] - 1 - t : t) * lengths.Count) + b;
        return result;
    }

    private void Fill(int b, Vocabulary vocabulary, Func<int, bool> hide)
    {
        var codes = TokenCodes.Of(Items[b].Passage, vocabulary.Words, vocabulary.VectorRows);
        for (var t = 0; t < codes.Length; t++)
        {
            var (at, token) = ((t * Items.Count) + b, codes[t]);
            Codes[0][at] = hide(token.Word) ? 0 : token.Word;
            (Codes[1][at], Codes[2][at], Codes[3][at]) = (token.Vector, token.Prefix, token.Suffix2);
            (Codes[4][at], Codes[5][at], Codes[6][at]) = (token.Suffix3, token.Shape, token.Place);
            Items[b].CueTargets.AsSpan(t * LexicalCueModel.Labels, LexicalCueModel.Labels).CopyTo(CueTargets.AsSpan(at * LexicalCueModel.Labels));
        }
    }
}
