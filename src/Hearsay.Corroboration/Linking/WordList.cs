namespace Hearsay.Corroboration.Linking;

/// <summary>The concepts of one content, or of a content with what stands around it, each with its weight in the dossier.</summary>
internal sealed class WordList
{
    private readonly string[] _concepts;
    private readonly double[] _weights;

    private WordList(string[] concepts, double[] weights) => (_concepts, _weights, Total) = (concepts, weights, weights.Sum());

    /// <summary>Weight of all.</summary>
    public double Total { get; }

    /// <summary>How many there are.</summary>
    public int Count => _concepts.Length;

    /// <summary>The list of the given concepts, each once, with their shares of a full word.</summary>
    public static WordList Of(IReadOnlyList<(string Concept, double Share)> shares, TermWeights weights)
    {
        string[] concepts = [.. shares.Select(s => s.Concept)];
        double[] weighed = [.. shares.Select(s => weights.Of(s.Concept) * s.Share)];
        Array.Sort(concepts, weighed, StringComparer.Ordinal);
        return new WordList(concepts, weighed);
    }

    /// <summary>The weight of what the other holds too.</summary>
    public double HeldBy(WordList other)
    {
        var held = 0.0;
        for (int i = 0, j = 0; i < _concepts.Length && j < other._concepts.Length;)
        {
            var order = string.CompareOrdinal(_concepts[i], other._concepts[j]);
            if (order == 0) held += _weights[i];
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return held;
    }
}
