using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// How many origins of a claim can be told apart. Most: each its own. Least: those that say the same plainly enough to confirm one another and of which none
/// can be another; one that has no name, or only passes on, may be any of the others.
/// </summary>
internal sealed class IndependenceCount(SourceDirectory directory, TermWeights weights, PairScore score, Decided decided)
{
    /// <summary>The most wordings of one origin that are compared; more tell nothing new.</summary>
    public const int WordingsCompared = 12;

    /// <summary>The range, and how many origins of it have a voice of their own.</summary>
    /// <param name="roots">Each statement that asserts or intends with its root and the set of roots that count as one.</param>
    public (Independence Independence, int Voices) Of(IReadOnlyList<(int Set, Root Root, Proposition Said)> roots)
    {
        var sets = roots.GroupBy(r => r.Set).ToList();
        var voices = Voices(sets).OrderBy(v => v.Root.IsDescribed).ToList();
        return (new Independence(Math.Max(Math.Min(1, sets.Count), LargestAgreement(voices)), sets.Count), ApartFrom(voices.Select(v => v.Root)).Count);
    }

    /// <summary>
    /// Of the statements of two origins that cannot be one, and that do not confirm one another, the two most likely of one claim; null when there are none. A person
    /// who says that they are the same makes a confirmation of them.
    /// </summary>
    /// <param name="roots">Each statement that asserts or intends with its root and the set of roots that count as one.</param>
    public (Proposition One, Proposition Other)? Unconfirmed(IReadOnlyList<(int Set, Root Root, Proposition Said)> roots)
    {
        var voices = Voices(roots.GroupBy(r => r.Set)).ToList();
        var pairs =
            from i in Enumerable.Range(0, voices.Count)
            from j in Enumerable.Range(i + 1, voices.Count - i - 1)
            where Description.AreTwo(voices[i].Root, voices[j].Root, directory)
            from a in voices[i].Said
            from b in voices[j].Said
            where a.Statement.Stance == b.Statement.Stance && decided.Of(a.Id, b.Id) is null && !Confirm(a, b)
            orderby score.LikelihoodOf(a, b) descending, a.Id, b.Id
            select (a, b);
        return pairs.Cast<(Proposition, Proposition)?>().FirstOrDefault();
    }

    /// <summary>True when two roots have a voice of their own and cannot be one.</summary>
    public bool AreTwoVoices(Root one, Root other) => HasVoice(one) && HasVoice(other) && Description.AreTwo(one, other, directory);

    private static bool HasVoice(Root root) => !root.IsVague || root.IsDescribed;

    private static IEnumerable<(Root Root, List<Proposition> Said)> Voices(IEnumerable<IEnumerable<(int Set, Root Root, Proposition Said)>> sets) => sets.Select(Voice).OfType<(Root, List<Proposition>)>();

    // By its name where it has one, else by what its description tells.
    private static (Root, List<Proposition>)? Voice(IEnumerable<(int Set, Root Root, Proposition Said)> set)
    {
        var speaking = set.Where(r => !r.Root.IsVague).ToList();
        if (speaking.Count == 0) speaking = [.. set.Where(r => r.Root.IsDescribed)];
        return speaking.Count == 0 ? null : (speaking[0].Root, [.. speaking.Select(r => r.Said).DistinctBy(p => p.Wording).Take(WordingsCompared)]);
    }

    // Two origins confirm one another only when they say the same: a looser likeness joins a claim but adds nothing to the count.
    private int LargestAgreement(List<(Root Root, List<Proposition> Said)> voices)
    {
        if (voices.Count < 2) return voices.Count;
        var agreeing = new UnionFind(voices.Count);
        for (var i = 0; i < voices.Count; i++)
        {
            for (var j = i + 1; j < voices.Count; j++)
                if (agreeing.Find(i) != agreeing.Find(j) && Description.AreTwo(voices[i].Root, voices[j].Root, directory) && voices[i].Said.Any(a => voices[j].Said.Any(b => Confirm(a, b)))) agreeing.Union(i, j);
        }

        return Enumerable.Range(0, voices.Count).GroupBy(agreeing.Find).Max(g => ApartFrom(g.Select(i => voices[i].Root)).Count);
    }

    // What a person takes for the same thing said, rules need not find in the words.
    private bool Confirm(Proposition a, Proposition b) => decided.Of(a.Id, b.Id) switch
    {
        LinkVerdict.Same => a.Statement.Stance == b.Statement.Stance,
        null => Agreement.Between(a, b, weights, score.LikelihoodOf),
        _ => false,
    };

    // Those of which none can be another, named ones first.
    private List<Root> ApartFrom(IEnumerable<Root> roots)
    {
        var counted = new List<Root>();
        foreach (var root in roots)
            if (counted.TrueForAll(c => Description.AreTwo(c, root, directory))) counted.Add(root);
        return counted;
    }
}
