using Hearsay.Corroboration.Figures;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>In what two propositions are alike, part by part; <see cref="PairModel"/> weighs the parts. Their order never matters.</summary>
internal static class Likeness
{
    private const double EvidenceScale = 0.5;
    private const double OneSentence = 0.7;

    /// <summary>How much of the same the contents say, 0 to 1: as wholes, or the two sentences of them that say most of the same.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="wholes">What both hold as wholes.</param>
    /// <param name="weights">The weights of the dossier's concepts.</param>
    public static double BestSentences(Proposition a, Proposition b, TermVector.Overlap wholes, TermWeights weights)
    {
        var best = Lexical(wholes, weights.Vector(a), weights.Vector(b), weights);
        if (a.Sentences.Count == 0 && b.Sentences.Count == 0) return best;
        foreach (var x in weights.Sentences(a))
        {
            foreach (var y in weights.Sentences(b))
            {
                var overlap = x.Common(y);
                if (overlap.Words + overlap.Names >= 2) best = Math.Max(best, OneSentence * Lexical(overlap, x, y, weights));
            }
        }

        return best;
    }

    /// <summary>The measure both give a figure for, as far as they share it, the most telling one; null when there is none.</summary>
    public static Measure? SameMeasure(Proposition a, Proposition b) =>
        SameMeasures(a, b).Select(p => p.One.SharedWith(p.Other)).OrderByDescending(m => m.IsTelling).FirstOrDefault();

    /// <summary>
    /// The measures of the one that count the same as one of the other, with that. What only says which thing is meant ("the accident that killed seven") is
    /// nothing that a statement of the seven dead tells of, nor the other way round.
    /// </summary>
    public static IEnumerable<(Measure One, Measure Other)> SameMeasures(Proposition a, Proposition b) =>
        a.Measures.SelectMany(m => b.Measures.Where(n => m.IsByTheWay == n.IsByTheWay && m.IsSameAs(n)).Select(n => (m, n)));

    /// <summary>True when both name days of the event and share none. Only days of the event itself: "by Monday" and "since Monday" hold many days.</summary>
    public static bool DaysClash(Proposition a, Proposition b) =>
        a.Days is { } x && b.Days is { } y && (x.Last < y.First || y.Last < x.First);

    /// <summary>True when both assert and one gives a count: a claim with a count is about the count, but a denial may give none.</summary>
    public static bool OnlyOneCounts(Proposition a, Proposition b) =>
        a.Statement.Stance == Stance.Asserts && b.Statement.Stance == Stance.Asserts && a.Measures.Any(m => m.IsTelling) != b.Measures.Any(m => m.IsTelling);

    /// <summary>True when something that one tells of as done or happening stands in the other.</summary>
    public static bool ShareADoing(Proposition a, Proposition b) => b.Terms.HasAny(a.Doings) || a.Terms.HasAny(b.Doings);

    /// <summary>True for "the drone fired on the column" and "the drone left its field": much in common, and another thing said of it.</summary>
    public static bool DoingsDiffer(Proposition a, Proposition b) => a.Doings.Count > 0 && b.Doings.Count > 0 && !ShareADoing(a, b);

    /// <summary>True when both count one thing, each in a place of its own: forty drones over one town are not the forty over another.</summary>
    public static bool PlacesDiffer(Proposition a, Proposition b) =>
        NamesClash(a, b) && a.Measures.Any(m => b.Measures.Any(n => m.IsSameAs(n) && m.Setting.IsElsewhere(n.Setting)));

    /// <summary>True when both name somebody or some place and share no name.</summary>
    public static bool NamesClash(Proposition a, Proposition b) =>
        a.Names.Count > 0 && b.Names.Count > 0 && !b.Terms.HasAny(a.Names) && !a.Terms.HasAny(b.Names);

    private static double Lexical(TermVector.Overlap overlap, TermVector x, TermVector y, TermWeights weights) =>
        overlap.Weight <= 0 ? 0 : Blend(overlap.Weight, x.Total, y.Total) * (1 - Math.Exp(-overlap.Weight / (EvidenceScale * weights.Rarest)));

    // Half how much of the smaller is held by the larger, half how much both share: a short denial meets a long assertion,
    // and a long sentence does not swallow every short one.
    private static double Blend(double common, double a, double b) => Math.Min(1, (0.5 * common / Math.Min(a, b)) + (common / (a + b)));
}
