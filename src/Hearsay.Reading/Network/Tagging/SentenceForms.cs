namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// A sentence as the taggers see it: each word's spelling and its cluster, words of like meaning together (Turian, Ratinov and
/// Bengio 2010); 0 for a word without a vector.
/// </summary>
internal readonly ref struct SentenceForms(ReadOnlySpan<WordForm> forms, ReadOnlySpan<int> clusters)
{
    // What stands beyond a sentence's ends.
    private static readonly WordForm Edge = new(1, 2, 3, 4, 5);

    private readonly ReadOnlySpan<WordForm> _forms = forms;
    private readonly ReadOnlySpan<int> _clusters = clusters;

    /// <summary>Number of words.</summary>
    public int Length => _forms.Length;

    /// <summary>Spelling of a word, which may stand beyond either end.</summary>
    public WordForm Form(int i) => (uint)i < (uint)_forms.Length ? _forms[i] : Edge;

    /// <summary>Cluster of a word as a feature.</summary>
    public ulong Cluster(int i) => (uint)i < (uint)_clusters.Length ? (ulong)_clusters[i] + 10 : 9;
}
