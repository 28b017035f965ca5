namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// Which sentences of a later report tell what sentences of an earlier one tell, in one order: a local alignment (Smith and Waterman 1981) of sentences, the chain of
/// pairs, rising in both, that shares most with least left out between. Names count little, for two reporters of one event have them alike. It goes by the two texts alone, so
/// that no third report makes it more or less likely.
/// </summary>
internal sealed class TellingAlignment
{
    private const double LeastDetail = 1.2;
    private const double LeastLikeness = 0.3;
    private const double MostOfNames = 0.9;
    private const double NameShare = 0.6;

    // A sentence between that the other report has not: who retells has few of his own in between, and leaves out what he likes.
    private const double SkippedHere = 0.7;
    private const double SkippedThere = 0.15;

    // So many sentences between are never made up for.
    private const int WidestGap = 8;

    // The sentences of the other report that one is held against: a text that says one thing again and again must not take long.
    private const int MostLike = 4;
    private readonly List<Pair> _chain = [];

    private TellingAlignment(Telling later, Telling earlier)
    {
        var pairs = new List<Pair>();
        double[] ours = [.. later.Lines.Select(l => Weight(l))], theirs = [.. earlier.Lines.Select(l => Weight(l))];
        for (var i = 0; i < later.Lines.Count; i++)
        {
            var like = new List<Pair>();
            for (var j = 0; j < earlier.Lines.Count; j++)
                if (Compare(later.Lines[i], earlier.Lines[j]) is var (detail, names) && detail >= LeastDetail && Like(detail + names, ours[i], theirs[j]) is >= LeastLikeness and var likeness)
                    like.Add(new Pair(i, j, detail, names, likeness));
            pairs.AddRange(like.OrderByDescending(p => p.Strength).Take(MostLike).OrderBy(p => p.There));
        }

        if (pairs.Count > 0) Strength = Chain(pairs);
    }

    /// <summary>The sum over the pairs of what they share, each by how much of the two sentences that is, less what is left out between.</summary>
    public double Strength { get; }

    /// <summary>The pairs of sentences, rising in both.</summary>
    public IReadOnlyList<Pair> Pairs => _chain;

    /// <summary>Aligns two reports.</summary>
    /// <param name="later">The one that may have it from the other.</param>
    /// <param name="earlier">The other.</param>
    public static TellingAlignment Of(Telling later, Telling earlier) => new(later, earlier);

    private static double Weight(TellingLine line) => line.Clues.Sum(c => c.Weight);

    private static double Like(double shared, double here, double there) => shared / Math.Sqrt(here * there);

    // What two sentences share, names apart from the rest.
    private static (double Detail, double Names) Compare(TellingLine here, TellingLine there)
    {
        var (detail, names) = (0.0, 0.0);
        for (int i = 0, j = 0; i < here.Clues.Count && j < there.Clues.Count;)
        {
            var (a, b) = (here.Clues[i], there.Clues[j]);
            if (a.Key < b.Key) i++;
            else if (a.Key > b.Key) j++;
            else
            {
                (i, j) = (i + 1, j + 1);
                var weight = Math.Min(a.Weight, b.Weight);
                if (a.Kind == ClueKind.Name || b.Kind == ClueKind.Name) names += weight;
                else detail += weight;
            }
        }

        return (detail, Math.Min(MostOfNames, NameShare * names));
    }

    private double Chain(List<Pair> pairs)
    {
        var (best, before) = (new double[pairs.Count], new int[pairs.Count]);
        for (var i = 0; i < pairs.Count; i++)
        {
            (best[i], before[i]) = (0, -1);
            for (var j = i - 1; j >= 0 && pairs[i].Here - pairs[j].Here <= WidestGap; j--)
            {
                var (here, there) = (pairs[i].Here - pairs[j].Here, pairs[i].There - pairs[j].There);
                if (here > 0 && there > 0 && best[j] - (SkippedHere * (here - 1)) - (SkippedThere * (there - 1)) is var on && on > best[i]) (best[i], before[i]) = (on, j);
            }

            best[i] += pairs[i].Strength;
        }

        var most = best.Max();
        for (var i = Array.IndexOf(best, most); i >= 0; i = before[i]) _chain.Insert(0, pairs[i]);
        return most;
    }

    /// <summary>Two sentences that tell the same.</summary>
    /// <param name="Here">Index of the later report's.</param>
    /// <param name="There">Index of the earlier report's.</param>
    /// <param name="Detail">What they share beside names.</param>
    /// <param name="Names">What they share of names.</param>
    /// <param name="Likeness">How much of the two that is, 0 to 1.</param>
    internal readonly record struct Pair(int Here, int There, double Detail, double Names, double Likeness)
    {
        /// <summary>What it adds to the chain.</summary>
        public double Strength => (Detail + Names) * Likeness;
    }
}
