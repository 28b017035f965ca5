using System.Collections.Concurrent;
using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>
/// A logistic regression over all that an act of saying may state at once: no relation, whose score is zero, or one of five to one of the acts before it. A
/// score is the sum of the weights of the grounds of both acts and of the pair.
/// </summary>
internal sealed class RelationModel
{
    /// <summary>Relations in the order of a weight's columns; "repeats" was marked too seldom to learn.</summary>
    public static IReadOnlyList<Relation> Labels { get; } = [Relation.About, Relation.Supports, Relation.Contradicts, Relation.Corrects, Relation.Answers];

    private const string What = "relations";
    private static readonly Lazy<RelationModel> Loaded = new(() => new RelationModel(WeightTable.Load("relations.tsv", Labels.Count, What)));

    private readonly WeightTable _weights;
    private readonly HashSet<string> _knownCues;
    private readonly ConcurrentDictionary<PairCue, float[]> _cues = new();
    private readonly ConcurrentDictionary<PairPlace, float[]> _places = new();
    private readonly ConcurrentDictionary<PairLikeness, float[]> _likenesses = new();

    /// <summary>A model of weights.</summary>
    public RelationModel(WeightTable weights)
    {
        _weights = weights;
        _knownCues = weights.Features.Where(f => f.StartsWith(PairCue.Prefix, StringComparison.Ordinal)).Select(f => f.Split(' ')[1]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The shipped model.</summary>
    public static RelationModel Shipped => Loaded.Value;

    /// <summary>What grounds add to the score of each relation.</summary>
    public float[] Sums(IEnumerable<string> grounds) => _weights.Sums(grounds);

    /// <summary>What the grounds of two acts add to the score of each relation. What was worked out of a shape is kept: they are of few values, as a cue that weighs nothing is none.</summary>
    public float[] Sums(PairGrounds pair)
    {
        var sums = new float[Labels.Count];
        Add(Kept(_cues, pair.Cue.Cue is { } cue && !_knownCues.Contains(cue) ? pair.Cue with { Cue = null } : pair.Cue), sums);
        Add(Kept(_places, pair.Place), sums);
        Add(Kept(_likenesses, pair.Likeness), sums);
        return sums;
    }

    /// <summary>Adds sums to others.</summary>
    public static void Add(float[] more, float[] sums)
    {
        for (var k = 0; k < sums.Length; k++) sums[k] += more[k];
    }

    private float[] Kept<T>(ConcurrentDictionary<T, float[]> kept, T shape)
        where T : struct, IPairShape
    {
        if (kept.TryGetValue(shape, out var sums)) return sums;
        var grounds = new List<string>();
        shape.AddTo(grounds);
        return kept.GetOrAdd(shape, Sums(grounds));
    }

    /// <summary>Makes of scores the probabilities that they stand for; what is missing to one is that of no relation.</summary>
    /// <param name="scores">The scores of each candidate, one a relation.</param>
    public static void ToShares(IReadOnlyList<float[]> scores)
    {
        var most = Math.Max(0, scores.Max(s => s.Max()));
        var sum = MathF.Exp(-most) + scores.Sum(s => s.Sum(x => MathF.Exp(x - most)));
        foreach (var row in scores)
            for (var k = 0; k < row.Length; k++) row[k] = MathF.Exp(row[k] - most) / sum;
    }

    /// <summary>The likeliest relation.</summary>
    /// <param name="shares">The probabilities of each candidate, one a relation; not empty.</param>
    /// <param name="wholes">Which act each candidate is a part of; parts of one stand side by side, and count together for it.</param>
    /// <returns>The candidate's place, the relation's, and the probability.</returns>
    public static (int Candidate, int Label, float Share) Choose(IReadOnlyList<float[]> shares, IReadOnlyList<int> wholes)
    {
        var best = (Candidate: 0, Label: 0, Share: -1f);
        for (int from = 0, to; from < shares.Count; from = to)
        {
            to = from + 1;
            while (to < shares.Count && wholes[to] == wholes[from]) to++;
            for (var k = 0; k < Labels.Count; k++)
            {
                var (whole, part) = (0f, from);
                for (var c = from; c < to; c++)
                {
                    whole += shares[c][k];
                    if (shares[c][k] > shares[part][k]) part = c;
                }

                if (whole > best.Share) best = (part, k, whole);
            }
        }

        return best;
    }

    /// <summary>The table of a model.</summary>
    /// <exception cref="InvalidDataException">A line is no ground with its weights; the message names it.</exception>
    public static RelationModel Read(TextReader table) => new(WeightTable.Read(table, Labels.Count, What));

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter table) => _weights.Write(table);
}
