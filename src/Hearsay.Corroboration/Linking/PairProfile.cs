namespace Hearsay.Corroboration.Linking;

/// <summary>What <see cref="PairEvidence"/> needs of one proposition, worked out once.</summary>
internal sealed class PairProfile
{
    private const double AroundShare = 0.5;
    private const int ShortPointer = 9;
    private const int PointsWithin = 3;
    private const int ShortestName = 4;

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "it", "they", "he", "she", "this", "that", "these", "those", "we", "i", "his", "her", "their", "its", "yes", "no", "there", "them",
    };

    private readonly HashSet<(string, string)> _wordPairs;
    private readonly HashSet<string> _words;
    private readonly List<string> _speaker;

    /// <summary>The profile of a proposition.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="weights">The weights of the dossier's concepts.</param>
    /// <param name="source">Identity of who says it, or null.</param>
    public PairProfile(Proposition proposition, TermWeights weights, int? source)
    {
        var said = proposition.Terms.Where(t => !t.Term.IsSpeaker).Select(t => (t.Concept, t.Term.Share)).ToList();
        var around = proposition.Around.Shares.Where(a => !proposition.Terms.Has(a.Concept)).Select(a => (a.Concept, a.Share * AroundShare));
        var words = proposition.Wording.Split(' ');
        (Content, Wide, Source) = (WordList.Of(said, weights), WordList.Of([.. said, .. around], weights), source);
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        _speaker = proposition.Statement.Source is { } speaker
            ? Word.Split(speaker.Name).FindAll(w => w.Lower.Length >= ShortestName && char.IsUpper(w.Text[0])).ConvertAll(w => w.Lower)
            : [];
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

    /// <summary>True when the content has a word of the name of who says the other: "the ministry lies", said of what the ministry says.</summary>
    public bool NamesSpeakerOf(PairProfile other) => other._speaker.Exists(_words.Contains);

    /// <summary>Pairs of words in a row that both have, of those of the shorter.</summary>
    public double WordPairs(PairProfile other)
    {
        var (few, many) = _wordPairs.Count <= other._wordPairs.Count ? (_wordPairs, other._wordPairs) : (other._wordPairs, _wordPairs);
        return few.Count == 0 ? 0 : few.Count(many.Contains) / (double)few.Count;
    }
}
