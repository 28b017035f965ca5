using Hearsay.Corroboration.Figures;

namespace Hearsay.Corroboration.Linking;

/// <summary>How far two propositions speak of the same thing, 0 to 1, and what that rests on.</summary>
internal sealed class Likeness
{
    private const double EvidenceScale = 0.7;
    private const double TellingMeasure = 0.55;
    private const double SameUnit = 0.3;
    private const double ClashFactor = 0.45;

    private Likeness(double score, IReadOnlyList<string> shared, Measure? measure)
    {
        Score = score;
        Shared = shared;
        SameMeasure = measure;
    }

    /// <summary>0 nothing in common, 1 the same words.</summary>
    public double Score { get; }

    /// <summary>Concepts both speak of, the most telling first.</summary>
    public IReadOnlyList<string> Shared { get; }

    /// <summary>The measure both give a figure for, or null.</summary>
    public Measure? SameMeasure { get; }

    /// <summary>Compares two propositions by the weights of their dossier; the order of the two does not matter.</summary>
    public static Likeness Of(Proposition a, Proposition b, TermWeights weights)
    {
        var shared = a.Terms.Keys.Where(b.Terms.ContainsKey).ToList();
        var common = shared.Sum(c => weights.Of(c) * Math.Min(a.Terms[c].Share, b.Terms[c].Share));
        var (of, with) = (weights.Of(a), weights.Of(b));
        var lexical = common <= 0 ? 0 : Blend(common, of, with) * (1 - Math.Exp(-common / (EvidenceScale * weights.Rarest)));
        var (bond, measure) = Bond(a, b);
        var score = 1 - ((1 - lexical) * (1 - bond));
        if (measure is null && a.Measures.Any(m => b.Measures.Any(m.ClashesWith))) score *= ClashFactor;
        shared.Sort((x, y) => weights.Of(y).CompareTo(weights.Of(x)) is var c and not 0 ? c : string.CompareOrdinal(x, y));
        return new Likeness(score, shared, measure);
    }

    // Half how much of the smaller is held by the larger, half how much both share: a short denial meets a long assertion,
    // and a long sentence does not swallow every short one.
    private static double Blend(double common, double a, double b) => (0.5 * common / Math.Min(a, b)) + (common / (a + b));

    private static (double, Measure?) Bond(Proposition a, Proposition b)
    {
        var same = a.Measures.Where(m => b.Measures.Any(m.IsSameAs)).OrderByDescending(m => m.IsTelling).FirstOrDefault();
        return same is null ? (0, null) : (same.IsTelling ? TellingMeasure : SameUnit, same);
    }
}
