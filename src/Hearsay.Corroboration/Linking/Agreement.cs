using Hearsay.Corroboration.Figures;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Whether two statements of different reports say the same thing plainly enough for one to confirm the other. It asks for more
/// than <see cref="Likeness"/>, which only says that they belong to one claim: a false agreement is the worst fault there is.
/// </summary>
internal static class Agreement
{
    private const double ContentNeeded = 3;
    private const double WordsNeeded = 2;
    private const double HeldByTheShorter = 0.45;
    private const double HeldByTheLonger = 0.2;
    private const double WordsWithAFigure = 1;

    /// <summary>True when both assert, both on the same side of a negation, with the same predicate, participants and figures.</summary>
    public static bool Between(Proposition a, Proposition b, TermWeights weights)
    {
        if (a.Report.Sha256 == b.Report.Sha256 || a.Statement.Stance != b.Statement.Stance) return false;
        if (a.Statement.Stance is not (Stance.Asserts or Stance.Intends) || a.IsNegated != b.IsNegated || Likeness.DaysClash(a, b)) return false;
        if (Figures(a, b, FigureRelation.Equal)) return true;
        if (Figures(a, b, FigureRelation.Narrower)) return weights.Vector(a).Common(weights.Vector(b)) is var shared && shared.Words + shared.Names >= WordsWithAFigure;
        if (FiguresDiffer(a, b) || Likeness.DoingsDiffer(a, b)) return false;
        if (SayTheSame(weights.Vector(a), weights.Vector(b))) return true;
        var others = weights.Sentences(b);
        return weights.Sentences(a).Any(x => others.Any(y => SayTheSame(x, y)));
    }

    /// <summary>True when both assert, one with a negation and one without, of the same predicate and participants: what one says is not so, the other says is so.</summary>
    public static bool AreOpposed(Proposition a, Proposition b, TermWeights weights) =>
        a.Statement.Stance == Stance.Asserts && b.Statement.Stance == Stance.Asserts && a.IsNegated != b.IsNegated && a.IsPlainlyNegated != b.IsPlainlyNegated && !Likeness.DaysClash(a, b)
        && !FiguresDiffer(a, b) && !Likeness.DoingsDiffer(a, b) && SayTheSame(weights.Vector(a), weights.Vector(b));

    private static bool SayTheSame(TermVector x, TermVector y)
    {
        var overlap = x.Common(y);
        return overlap.Words >= WordsNeeded && overlap.Words + overlap.Names >= ContentNeeded
            && overlap.Weight >= HeldByTheShorter * Math.Min(x.Total, y.Total)
            && overlap.Weight >= HeldByTheLonger * Math.Max(x.Total, y.Total);
    }

    // A unit alone ("minutes") is no measure of the same thing, and a measure inferred from the value confirms nothing. The same unusual
    // number in a report's own voice was more likely taken over than counted again.
    private static bool Figures(Proposition a, Proposition b, FigureRelation relation) =>
        Telling(a).Any(m => Telling(b).Any(n => m.SharedWith(n).IsTelling && FigureComparison.Relate(m, n, sameSource: false) == relation && !(IsNarrated(a, b) && m.IsUnusual && n.IsUnusual)));

    private static IEnumerable<Measure> Telling(Proposition p) => p.Measures.Where(m => m is { IsTelling: true, IsGuessed: false });

    private static bool IsNarrated(Proposition a, Proposition b) => a.Statement.Mode == Mode.Narrated || b.Statement.Mode == Mode.Narrated;

    private static bool FiguresDiffer(Proposition a, Proposition b) =>
        a.Measures.Any(m => b.Measures.Any(n => m.IsSameAs(n) && !IsCompatible(FigureComparison.Relate(m, n, sameSource: false))));

    // Two values that overlap may both hold without either being confirmed; one that lies within the other's bound is confirmed.
    private static bool IsCompatible(FigureRelation relation) => relation is FigureRelation.Equal or FigureRelation.Narrower;
}
