namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The concepts of the words that stand around a content, with what dims each. They are many, and nobody asks for those of a statement that another stands for in the graph, so
/// that they are looked for when they are first asked for.
/// </summary>
/// <param name="termsOf">Reads the words.</param>
internal sealed class Surroundings(Func<IReadOnlyDictionary<string, Term>> termsOf)
{
    private Func<IReadOnlyDictionary<string, Term>>? _termsOf = termsOf;
    private string[] _concepts = [];
    private Dimming[] _dimmed = [];

    /// <summary>No words.</summary>
    public static Surroundings None { get; } = new(() => new Dictionary<string, Term>());

    /// <summary>The concepts in ordinal order.</summary>
    public IReadOnlyList<string> Concepts => Read();

    /// <summary>The concepts in ordinal order, each with how much of a full word it counts.</summary>
    public IEnumerable<(string Concept, double Share)> Shares => Read().Select((c, i) => (c, Dimmings.Share(_dimmed[i])));

    /// <summary>True when a concept is among them.</summary>
    public bool Has(string concept) => Array.BinarySearch(Read(), concept, StringComparer.Ordinal) >= 0;

    private string[] Read()
    {
        if (_termsOf is null) return _concepts;
        var terms = _termsOf();
        var (concepts, dimmed) = (terms.Keys.ToArray(), terms.Values.Select(t => t.Dimmed).ToArray());
        Array.Sort(concepts, dimmed, StringComparer.Ordinal);
        (_dimmed, _concepts, _termsOf) = (dimmed, concepts, null);
        return concepts;
    }
}
