using System.Collections;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The concepts of some words in the order in which they come up, each once. There are few, and a dossier keeps very many such lists: to look one up is to go through them.
/// </summary>
internal sealed class TermList : IEnumerable<(string Concept, Term Term)>
{
    private readonly (string Concept, Term Term)[] _terms;

    /// <summary>A list of concepts.</summary>
    /// <param name="terms">The concepts in their order.</param>
    public TermList(IReadOnlyDictionary<string, Term> terms) => _terms = [.. terms.Select(t => (t.Key, t.Value))];

    /// <summary>How many there are.</summary>
    public int Count => _terms.Length;

    /// <summary>The concepts alone.</summary>
    public IEnumerable<string> Concepts => _terms.Select(t => t.Concept);

    /// <summary>What is said by a concept that it has.</summary>
    public Term this[string concept] => Find(concept) ?? throw new KeyNotFoundException($"Nothing speaks of {concept} here.");

    /// <summary>How many it says itself and in full: not who speaks, nothing that only sets the scene.</summary>
    public int CountInFull()
    {
        var count = 0;
        foreach (var (_, term) in _terms)
            if (!term.IsSpeaker && term.Share >= 1) count++;
        return count;
    }

    /// <summary>True when it has one of some concepts.</summary>
    public bool HasAny(IReadOnlyList<string> concepts)
    {
        for (var i = 0; i < concepts.Count; i++)
            if (Has(concepts[i])) return true;
        return false;
    }

    /// <summary>True when it has a concept.</summary>
    public bool Has(string concept)
    {
        foreach (var (known, _) in _terms)
            if (known == concept) return true;
        return false;
    }

    /// <summary>What is said by a concept; null when it has none such.</summary>
    public Term? Find(string concept)
    {
        foreach (var (known, term) in _terms)
            if (known == concept) return term;
        return null;
    }

    /// <summary>The concepts for adding to.</summary>
    public Dictionary<string, Term> ToDictionary() => _terms.ToDictionary(t => t.Concept, t => t.Term, StringComparer.Ordinal);

    /// <summary>Goes through the concepts in their order.</summary>
    public ArraySegment<(string Concept, Term Term)>.Enumerator GetEnumerator() => new ArraySegment<(string, Term)>(_terms).GetEnumerator();

    IEnumerator<(string Concept, Term Term)> IEnumerable<(string Concept, Term Term)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
