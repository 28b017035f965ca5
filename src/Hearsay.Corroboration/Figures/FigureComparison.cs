using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>Compares two figures: what they count first, then the time they hold for, then the values.</summary>
internal static class FigureComparison
{
    /// <summary>Two values called about differ from a tenth on, and so does one of them from an exact one.</summary>
    private const double AboutClash = 0.1;

    /// <summary>A bound tells of a value as far as this from it: "at least 40" of 43, not of 900.</summary>
    private const double BoundTells = 2;

    /// <summary>
    /// True when one figure confirms the other: equal, one within the other and near its bound, or two measured roughly and within a tenth of one another, "about
    /// 800 metres" and "770 metres".
    /// </summary>
    public static bool Confirms(Measure a, Measure b) => !a.Setting.IsElsewhere(b.Setting) && Relate(a, b, sameSource: false) switch
    {
        FigureRelation.Equal => true,
        FigureRelation.Narrower => AreNear(a.Figure, b.Figure),
        FigureRelation.Compatible => AreRough(a.Figure, b.Figure),
        _ => false,
    };

    /// <summary>The relation of <paramref name="a"/> to <paramref name="b"/>; <paramref name="sameSource"/> when one origin gives both.</summary>
    public static FigureRelation Relate(Measure a, Measure b, bool sameSource) => Compare(a, b, sameSource).Relation;

    /// <summary>The relation and why, a few words.</summary>
    public static (FigureRelation Relation, string Why) Compare(Measure a, Measure b, bool sameSource)
    {
        if (a.IsPart || b.IsPart) return (FigureRelation.NotComparable, "one counts some of them");
        if (!AreOfOneRole(a.Figure.Role, b.Figure.Role)) return (FigureRelation.NotComparable, "one is a part, a change or what the count was before");
        if (!a.IsSameAs(b)) return (FigureRelation.NotComparable, "another measure");
        if (Values(a.Figure, b.Figure) is not var (x, y)) return (FigureRelation.NotComparable, "one gives no number");
        if (a.Setting.Obstacle(b.Setting) is { } obstacle) return (FigureRelation.NotComparable, obstacle);
        if (x == y) return (FigureRelation.Equal, "the same values");
        if (!Clash(a.Figure, b.Figure, x, y)) return Overlap(x, y);
        if (a.Setting.IsElsewhere(b.Setting)) return (FigureRelation.NotComparable, "another place");
        return Differ(a, b, x, y, sameSource);
    }

    /// <summary>True when the values do not clash, whatever they count.</summary>
    public static bool AllowsAValue(Figure a, Figure b) => Values(a, b) is var (x, y) && !Clash(a, b, x, y);

    /// <summary>True when the values do not clash and neither is far from the other, whatever they count.</summary>
    public static bool AreClose(Figure a, Figure b) => AllowsAValue(a, b) && AreNear(a, b);

    /// <summary>True when both allow the same values, or are about the same.</summary>
    public static bool AreEqual(Figure a, Figure b) => Values(a, b) is var (x, y) && (x == y || (a.Low is not null && b.Low is not null && a.High is not null && b.High is not null && !Clash(a, b, x, y)));

    private static (Interval, Interval)? Values(Figure a, Figure b)
    {
        if (Interval.Of(a) is not { } x || Interval.Of(b) is not { } y) return null;
        var (m, n) = Factors(a.Unit, b.Unit);
        return (x.Times(m), y.Times(n));
    }

    // Values in one unit need no factor, and keep their exact digits.
    private static (double, double) Factors(FigureUnit? a, FigureUnit? b) => a is null || b is null || a.Name == b.Name ? (1, 1) : (a.Factor, b.Factor);

    private static (FigureRelation, string) Overlap(Interval x, Interval y) => x.Holds(y) || y.Holds(x)
        ? (FigureRelation.Narrower, "one allows only values that the other allows too")
        : (FigureRelation.Compatible, "some value is allowed by both, which confirms neither");

    private static (FigureRelation, string) Differ(Measure a, Measure b, Interval x, Interval y, bool sameSource)
    {
        var time = Order(a.Figure.AsOf, b.Figure.AsOf);
        var (earlier, later) = time <= 0 ? (x, y) : (y, x);
        var grew = a.Grows && time != 0 && (later.High > earlier.High || later.Low > earlier.Low);
        if (sameSource) return (FigureRelation.Revision, grew ? "the same origin, later and higher" : "the same origin, another number");
        if (a.IsFixed) return (FigureRelation.Conflict, "there is one such number, and no value is allowed by both");
        if (time == 0) return (FigureRelation.Conflict, "no value is allowed by both, for the same time as far as is known");
        if (!a.Grows) return (FigureRelation.NotComparable, "another day, and the number may go either way");
        return grew ? (FigureRelation.Update, "a later count, and higher") : (FigureRelation.Conflict, "a later count, and lower, of what can only grow");
    }

    // What a count was before, or a part of it, never stands against another's; a change or an addition only against its like.
    private static bool AreOfOneRole(FigureRole a, FigureRole b) => a == b && a is FigureRole.Count or FigureRole.Further or FigureRole.Change;

    private static bool Clash(Figure a, Figure b, Interval x, Interval y)
    {
        if (!x.IsDisjointFrom(y)) return false;
        if (!AreRough(a, b)) return true;
        var (p, q) = Factors(a.Unit, b.Unit);
        var (m, n) = ((a.Low ?? 0) * p, (b.Low ?? 0) * q);
        return Math.Abs(m - n) > AboutClash * Math.Max(Math.Abs(m), Math.Abs(n));
    }

    private static bool AreRough(Figure a, Figure b) => (a.Bound, b.Bound) is (Bound.About, Bound.About) or (Bound.About, Bound.Exactly) or (Bound.Exactly, Bound.About);

    private static bool AreNear(Figure a, Figure b)
    {
        var (p, q) = Factors(a.Unit, b.Unit);
        var (m, n) = ((a.Low ?? a.High ?? 0) * p, (b.Low ?? b.High ?? 0) * q);
        return m <= BoundTells * n && n <= BoundTells * m;
    }

    // Dates that overlap, or one that is not known, are one time.
    private static int Order(PartialDate? a, PartialDate? b) =>
        a is not { } x || b is not { } y ? 0 : x.Last < y.First ? -1 : y.Last < x.First ? 1 : 0;
}
