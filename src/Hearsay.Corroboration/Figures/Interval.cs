using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>The values a figure allows, by the table of bounds. It knows nothing of what is counted.</summary>
/// <param name="Low">Lowest value, or minus infinity.</param>
/// <param name="High">Highest value, or infinity.</param>
/// <param name="OpenLow">True when <paramref name="Low"/> itself is not allowed.</param>
/// <param name="OpenHigh">True when <paramref name="High"/> itself is not allowed.</param>
internal readonly record struct Interval(double Low, double High, bool OpenLow = false, bool OpenHigh = false)
{
    private const double AboutShare = 0.1;

    /// <summary>True when no value is allowed by both.</summary>
    public bool IsDisjointFrom(Interval other) =>
        High < other.Low || other.High < Low
        || (High == other.Low && (OpenHigh || other.OpenLow)) || (other.High == Low && (other.OpenHigh || OpenLow));

    /// <summary>True when every value of <paramref name="other"/> is allowed here.</summary>
    public bool Holds(Interval other) =>
        (Low < other.Low || (Low == other.Low && (!OpenLow || other.OpenLow)))
        && (High > other.High || (High == other.High && (!OpenHigh || other.OpenHigh)));

    /// <summary>The same values in another unit; to nine digits, for two units of one length differ in the last.</summary>
    public Interval Times(double factor) => factor == 1 ? this : this with { Low = Rounded(Low * factor), High = Rounded(High * factor) };

    private static double Rounded(double value)
    {
        if (value == 0 || !double.IsFinite(value)) return value;
        var size = Math.Pow(10, 8 - Math.Floor(Math.Log10(Math.Abs(value))));
        return Math.Round(value * size) / size;
    }

    /// <summary>The values of a figure; null when it has no number at all. "Nearly 200" has a low end of its own, "fewer than 200" has none.</summary>
    public static Interval? Of(Figure figure)
    {
        var value = figure.Low ?? figure.High;
        if (value is not { } n || !double.IsFinite(n)) return null;
        return figure.Bound switch
        {
            Bound.AtLeast => new(n, double.PositiveInfinity),
            Bound.MoreThan => new(n, double.PositiveInfinity, OpenLow: true),
            Bound.AtMost => new(0, figure.High ?? n),
            Bound.LessThan => new(figure.High is null ? 0 : figure.Low ?? 0, figure.High ?? n, OpenHigh: true),
            Bound.About or Bound.Exactly when figure.Bound == Bound.About || figure.IsRound => About(figure.Low ?? n, figure.High ?? n),
            _ => new(figure.Low ?? double.NegativeInfinity, figure.High ?? double.PositiveInfinity),
        };
    }

    private static Interval About(double low, double high) => low == high
        ? new(low - Slack(low), high + Slack(high))
        : new(low, high);

    // The smaller of half the last significant unit and a tenth: about 6 200 is 6 150 to 6 250, about 3 is 2.7 to 3.3.
    private static double Slack(double n)
    {
        var size = Math.Abs(n);
        if (size < 1) return size * AboutShare;
        var unit = 1.0;
        while (unit < size && size % (unit * 10) == 0) unit *= 10;
        return Math.Min(unit / 2, size * AboutShare);
    }
}
