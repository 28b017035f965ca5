namespace Hearsay.Reading.Network.Tagging;

/// <summary>The clusters of the words that have a vector: k-means over GloVe, made once by Hearsay.Training.</summary>
internal sealed class WordClusters(HashTable rows, short[] clusters)
{
    /// <summary>Loads <c>clusters</c>, one a row of <c>vectors.keys</c>.</summary>
    public static WordClusters Load(ModelFile file, HashTable vectorRows) => new(vectorRows, file.Shorts("clusters"));

    /// <summary>The cluster of a word, from 1; 0 when it has no vector.</summary>
    public int Of(WordForm form) => rows.Row(form.Word) is > 0 and var row ? clusters[row - 1] : 0;
}
