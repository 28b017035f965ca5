namespace Hearsay.Corroboration.Linking;

/// <summary>What <see cref="PairEvidence"/> needs of one proposition, worked out once.</summary>
internal sealed class PairProfile
{
    private const double AroundShare = 0.5;
    private const int ShortPointer = 9;
    private const int PointsWithin = 3;

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "it", "they", "he", "she", "this", "that", "these", "those", "we", "i", "his", "her", "their", "its", "yes", "no", "there", "them",
    };

    private readonly HashSet<(string, string)> _wordPairs;

    /// <summary>The profile of a proposition.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="weights">The weights of the dossier's concepts.</param>
    /// <param name="source">Identity of who says it, or null.</param>
    public PairProfile(Proposition proposition, TermWeights weights, int? source)
    {
        var wide = new Dictionary<string, Term>(proposition.Terms, StringComparer.Ordinal);
        foreach (var (concept, term) in proposition.Around) wide.TryAdd(concept, term with { Share = term.Share * AroundShare });
        var words = proposition.Wording.Split(' ');
        (Content, Wide, Source) = (WordList.Of(proposition.Terms, weights), WordList.Of(wide, weights), source);
        _wordPairs = [.. words.Zip(words.Skip(1))];
        Points = words.Length <= ShortPointer && words.Take(PointsWithin).Any(Pointing.Contains);
        IsAnswer = Answers.IsAnswer(proposition);
    }

    /// <summary>The concepts of the content.</summary>
    public WordList Content { get; }

    /// <summary>Those and, less strongly, the concepts around it.</summary>
    public WordList Wide { get; }

    /// <summary>Identity of who says it; null when nobody does.</summary>
    public int? Source { get; }

    /// <summary>True for a few words that mean little without what stands before: "it was not us".</summary>
    public bool Points { get; }

    /// <summary>True for a stance that speaks of what another said.</summary>
    public bool IsAnswer { get; }

    /// <summary>Pairs of words in a row that both have, of those of the shorter.</summary>
    public double WordPairs(PairProfile other)
    {
        var (few, many) = _wordPairs.Count <= other._wordPairs.Count ? (_wordPairs, other._wordPairs) : (other._wordPairs, _wordPairs);
        return few.Count == 0 ? 0 : few.Count(many.Contains) / (double)few.Count;
    }
}
