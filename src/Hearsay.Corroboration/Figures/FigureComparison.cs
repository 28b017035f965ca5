using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>Compares two figures: what they count first, then the time they hold for, then the values.</summary>
internal static class FigureComparison
{
    /// <summary>Two values called about differ from a tenth on, and so does one of them from an exact one.</summary>
    private const double AboutClash = 0.1;

    /// <summary>The relation of <paramref name="a"/> to <paramref name="b"/>; <paramref name="sameSource"/> when one origin gives both.</summary>
    public static FigureRelation Relate(Measure a, Measure b, bool sameSource)
    {
        if (!a.IsSameAs(b) || !AreOfOneRole(a.Figure.Role, b.Figure.Role) || Interval.Of(a.Figure) is not { } x || Interval.Of(b.Figure) is not { } y) return FigureRelation.NotComparable;
        if (x == y) return FigureRelation.Equal;
        if (!Clash(a.Figure, b.Figure, x, y)) return x.Holds(y) || y.Holds(x) ? FigureRelation.Narrower : FigureRelation.Compatible;
        if (sameSource) return FigureRelation.Revision;
        if (a.IsFixed) return FigureRelation.Conflict;
        var time = Order(a.Figure.AsOf, b.Figure.AsOf);
        if (time == 0) return FigureRelation.Conflict;
        var (earlier, later) = time < 0 ? (x, y) : (y, x);
        if (!a.Grows) return FigureRelation.NotComparable;
        return later.High > earlier.High || later.Low > earlier.Low ? FigureRelation.Update : FigureRelation.Conflict;
    }

    // What a count was before, or a part of it, never stands against another's; a change or an addition only against its like.
    private static bool AreOfOneRole(FigureRole a, FigureRole b) => a == b && a is FigureRole.Count or FigureRole.Further or FigureRole.Change;

    private static bool Clash(Figure a, Figure b, Interval x, Interval y)
    {
        if (!x.IsDisjointFrom(y)) return false;
        if ((a.Bound, b.Bound) is not ((Bound.About, Bound.About) or (Bound.About, Bound.Exactly) or (Bound.Exactly, Bound.About))) return true;
        var (m, n) = (a.Low ?? 0, b.Low ?? 0);
        return Math.Abs(m - n) > AboutClash * Math.Max(Math.Abs(m), Math.Abs(n));
    }

    // Dates that overlap, or one that is not known, are one time.
    private static int Order(PartialDate? a, PartialDate? b) =>
        a is not { } x || b is not { } y ? 0 : x.Last < y.First ? -1 : y.Last < x.First ? 1 : 0;
}
