using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Whether one of two statements of a claim can be had from the other: both for it or both against it, with figures that hold together.</summary>
internal static class SameSide
{
    /// <summary>True when both make an origin and both assert or both deny.</summary>
    public static bool Are(Proposition a, Proposition b) =>
        a.MakesOrigin && b.MakesOrigin && (a.Statement.Stance == Stance.Denies) == (b.Statement.Stance == Stance.Denies);

    /// <summary>True when a figure of one cannot hold together with one of the other.</summary>
    public static bool Clash(Proposition a, Proposition b) =>
        a.Measures.Any(m => b.Measures.Any(n => FigureComparison.Relate(m, n, sameSource: false) == FigureRelation.Conflict));
}
