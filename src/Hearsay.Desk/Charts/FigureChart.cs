using Hearsay.Model;

namespace Hearsay.Desk.Charts;

/// <summary>
/// Where the figures of one measure and scope stand in their picture: a row each in order of as-of date, on one scale of values. Lengths are
/// units of the picture, which is scaled as a whole.
/// </summary>
internal sealed class FigureChart
{
    /// <summary>The most figures one picture shows; the table has them all.</summary>
    public const int MostRows = 40;

    public const double Width = 920;
    public const double Left = 330;
    private const double Right = Width - 24;
    private const double Top = 34;
    private const double RowHeight = 28;
    private readonly double _low;
    private readonly double _step;
    private readonly double _high;

    private FigureChart(IReadOnlyList<LinedFigure> figures, IReadOnlyList<FigurePair> pairs)
    {
        var values = figures.SelectMany(lined => new[] { lined.Stated.Figure.Low, lined.Stated.Figure.High }).OfType<double>().ToList();
        var (least, most) = (values.Min(), values.Max());
        if (figures.Any(lined => IsCeiling(lined.Stated.Figure))) least = Math.Min(least, 0);
        _step = NiceStep((most - least) / 5, most);
        _low = Math.Floor(least / _step) * _step;
        _high = Math.Max(_low + _step, Math.Ceiling(most / _step) * _step);
        if (figures.Any(lined => lined.Stated.Figure.High is null) && _high <= most) _high += _step;
        var clashing = pairs.Where(pair => pair.Relation == FigureRelation.Conflict).SelectMany(pair => new[] { pair.Earlier, pair.Later }).ToHashSet();
        Rows = [.. figures.Select((lined, i) => Row(lined, Top + 14 + (RowHeight * i), clashing.Contains(i)))];
        Joins = [.. pairs.Where(pair => pair.Relation == FigureRelation.Revision && pair.Earlier < Rows.Count && pair.Later < Rows.Count).Select(pair => (Rows[pair.Earlier], Rows[pair.Later]))];
    }

    public double Height => Top + (RowHeight * Rows.Count) + 8;

    public IReadOnlyList<FigureRow> Rows { get; }

    /// <summary>Figures of one source of which the later revises the earlier.</summary>
    public IReadOnlyList<(FigureRow Earlier, FigureRow Later)> Joins { get; }

    /// <summary>The round values that lines are drawn at.</summary>
    public IEnumerable<(double X, double Value)> Ticks => Enumerable.Range(0, (int)Math.Round((_high - _low) / _step) + 1).Select(i => _low + (i * _step)).Select(value => (X(value), value));

    /// <summary>The picture of a measure's first figures; null where there are not two, or one of them has no number.</summary>
    public static FigureChart? Of(FigureMeasure measure)
    {
        var first = measure.Figures.Take(MostRows).ToList();
        return first.Count < 2 || first.Exists(lined => (lined.Stated.Figure.Low ?? lined.Stated.Figure.High) is not { } value || !double.IsFinite(value)) ? null : new FigureChart(first, measure.Pairs);
    }

    private FigureRow Row(LinedFigure lined, double y, bool clashes)
    {
        var figure = lined.Stated.Figure;
        var from = figure.Low is { } low ? X(low) : IsCeiling(figure) ? X(0) : Left;
        var to = figure.High is { } high ? X(high) : Right;
        return new FigureRow(lined, y, from, to, IsOpenBelow: figure.Low is null && !IsCeiling(figure), IsOpenAbove: figure.High is null, clashes);
    }

    // "Up to 30" is anything from nought to 30.
    private static bool IsCeiling(Figure figure) => figure.Low is null && figure.Bound is Bound.AtMost or Bound.LessThan && figure.High >= 0;

    private double X(double value) => Left + ((Right - Left) * (value - _low) / (_high - _low));

    // 1, 2 or 5 times a power of ten, at least as large as asked for.
    private static double NiceStep(double least, double scale)
    {
        if (least <= 0) least = Math.Max(Math.Abs(scale), 1) / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return power * (least / power <= 1 ? 1 : least / power <= 2 ? 2 : least / power <= 5 ? 5 : 10);
    }
}

/// <summary>One figure from its lowest to its highest value; an open end runs to the edge of the picture.</summary>
internal sealed record FigureRow(LinedFigure Lined, double Y, double From, double To, bool IsOpenBelow, bool IsOpenAbove, bool Clashes)
{
    public bool IsPoint => !IsOpenBelow && !IsOpenAbove && To - From < 1;

    /// <summary>Where the number said stands: the middle of a range, the closed end of what is open.</summary>
    public double Mark => IsOpenAbove ? From : Lined.Stated.Figure.Low is null ? To : (From + To) / 2;
}
