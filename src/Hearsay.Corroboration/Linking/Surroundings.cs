namespace Hearsay.Corroboration.Linking;

/// <summary>The concepts of the words that stand around a content, with what dims each.</summary>
internal sealed class Surroundings
{
    private readonly string[] _concepts;
    private readonly Dimming[] _dimmed;

    /// <summary>The concepts of some words.</summary>
    public Surroundings(IReadOnlyDictionary<string, Term> terms)
    {
        _concepts = [.. terms.Keys];
        Array.Sort(_concepts, StringComparer.Ordinal);
        _dimmed = Array.ConvertAll(_concepts, c => terms[c].Dimmed);
    }

    /// <summary>No words.</summary>
    public static Surroundings None { get; } = new(new Dictionary<string, Term>());

    /// <summary>The concepts in ordinal order.</summary>
    public IReadOnlyList<string> Concepts => _concepts;

    /// <summary>The concepts in ordinal order, each with how much of a full word it counts.</summary>
    public IEnumerable<(string Concept, double Share)> Shares => _concepts.Select((c, i) => (c, Dimmings.Share(_dimmed[i])));

    /// <summary>True when a concept is among them.</summary>
    public bool Has(string concept) => Array.BinarySearch(_concepts, concept, StringComparer.Ordinal) >= 0;
}
