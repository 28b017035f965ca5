namespace Hearsay.Reading.Network;

/// <summary>
/// The sparse features by which the linear cue model sees a token: words and pairs of words around it, affixes, shape and the
/// quotation marks near by, each hashed to a bucket.
/// </summary>
internal static class LexicalFeatures
{
    /// <summary>Buckets of the hashed feature space; a power of two.</summary>
    public const int Buckets = 1 << 19;

    /// <summary>Features a token has.</summary>
    public const int Count = 30;

    private const ulong Edge = 0x9E3779B97F4A7C15;

    /// <summary>Writes the buckets of a token's features.</summary>
    public static void Collect(Passage passage, int i, Span<int> buckets)
    {
        var (word, before, after) = (Word(passage, i), Word(passage, i - 1), Word(passage, i + 1));
        var (before2, after2) = (Word(passage, i - 2), Word(passage, i + 2));
        var form = passage.Forms[i];
        var (beforeForm, afterForm) = (Form(passage, i - 1), Form(passage, i + 1));
        var quotes = Quotes(passage, i);
        ReadOnlySpan<ulong> features =
        [
            word, before, after, before2, after2, Word(passage, i - 3), Word(passage, i + 3),
            StableHash.Join(before, word), StableHash.Join(word, after), StableHash.Join(before, after),
            StableHash.Join(before2, before), StableHash.Join(after, after2),
            StableHash.Join(StableHash.Join(before2, before), word), StableHash.Join(StableHash.Join(word, after), after2),
            StableHash.Join(StableHash.Join(before, word), after),
            form.Prefix, form.Suffix2, form.Suffix3, form.Shape,
            StableHash.Join(beforeForm.Shape, form.Shape), StableHash.Join(form.Shape, afterForm.Shape),
            StableHash.Join(beforeForm.Suffix2, form.Suffix2), StableHash.Join(form.Suffix2, afterForm.Suffix2),
            StableHash.Join(form.Suffix3, beforeForm.Shape), StableHash.Join(form.Suffix3, afterForm.Word),
            quotes, StableHash.Join(quotes, word), StableHash.Join(quotes, form.Suffix2),
            StableHash.Join(quotes, StableHash.Join(beforeForm.Shape, form.Suffix2)), 1,
        ];
        for (var f = 0; f < features.Length; f++)
            buckets[f] = StableHash.Bucket(StableHash.Join((ulong)f + 1, features[f]), Buckets);
    }

    private static WordForm Form(Passage passage, int i) =>
        i >= 0 && i < passage.Count ? passage.Forms[i] : new WordForm(Edge, Edge, Edge, Edge, Edge);

    private static ulong Word(Passage passage, int i) => Form(passage, i).Word;

    /// <summary>The token's own state, whether the sentence began, and the nearest mark within four tokens on either side.</summary>
    private static ulong Quotes(Passage passage, int i)
    {
        var state = (ulong)passage.Quotes[i] + (passage.StartsSentence(i) ? 8ul : 0);
        return (state * 10000) + ((ulong)Near(passage, i, -1) * 100) + (ulong)Near(passage, i, 1);
    }

    private static int Near(Passage passage, int i, int step)
    {
        for (var distance = 1; distance <= 4; distance++)
        {
            var at = i + (step * distance);
            if (at < 0 || at >= passage.Count) return 99;
            if (passage.Quotes[at] is QuoteState.Opens or QuoteState.Closes) return (distance * 4) + (int)passage.Quotes[at];
        }

        return 0;
    }
}
