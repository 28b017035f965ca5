using Hearsay.Ledger;

namespace Hearsay.Desk.Charts;

/// <summary>
/// Where everything stands in the picture of a claim's ways: origins at left, carriers behind them, a strip of time, reports at right. Lengths
/// are units of the picture, which is scaled as a whole.
/// </summary>
internal sealed class OriginGraph
{
    /// <summary>The most ways one picture shows; the table has them all.</summary>
    public const int MostPaths = 60;

    private const int MostCarriers = 3;
    private const double RowHeight = 44;
    private const double BoxWidth = 190;
    private const double CarrierStep = 176;
    private const double StripWidth = 150;
    private const double Gap = 34;
    private readonly List<GraphBox> _boxes = [];
    private readonly List<GraphEdge> _edges = [];
    private readonly List<GraphReport> _reports = [];
    private readonly List<(Side Side, double Y)> _titles = [];
    private readonly DateTimeOffset? _first;
    private readonly DateTimeOffset? _last;
    private double _y = 34;

    private OriginGraph(IReadOnlyList<OriginPath> paths)
    {
        var times = paths.SelectMany(path => path.Reports).Select(placed => ReportTime.Of(placed.Report)).OfType<DateTimeOffset>().ToList();
        if (times.Count > 0) (_first, _last) = (times.Min(), times.Max());
        StripX = BoxWidth + (CarrierStep * Math.Min(MostCarriers, paths.Max(path => path.Carriers.Count))) + Gap;
        foreach (var side in paths.GroupBy(path => path.Side))
        {
            _titles.Add((side.Key, _y));
            _y += 14;
            foreach (var root in side.GroupBy(path => (path.Origin, path.Root)))
                Place(root.Key.Root, 0, [.. root], side.Key);
            _y += 30;
        }
    }

    /// <summary>Where the strip of time begins.</summary>
    public double StripX { get; }

    /// <summary>Where the strip of time ends.</summary>
    public double StripEnd => StripX + StripWidth;

    public double Width => StripEnd + 262;

    public double Height => _y - 10;

    public IReadOnlyList<GraphBox> Boxes => _boxes;

    public IReadOnlyList<GraphEdge> Edges => _edges;

    public IReadOnlyList<GraphReport> Reports => _reports;

    public IReadOnlyList<(Side Side, double Y)> Titles => _titles;

    /// <summary>Publication of the earliest and of the latest report shown; null when none has a date.</summary>
    public (DateTimeOffset First, DateTimeOffset Last)? Time => _first is { } first && _last is { } last ? (first, last) : null;

    /// <summary>The picture of these ways; null when there is none to show.</summary>
    public static OriginGraph? Of(IReadOnlyList<OriginPath> paths) => paths.Count == 0 ? null : new OriginGraph([.. paths.Take(MostPaths)]);

    // A box stands at the middle of what comes out of it. Carriers past the last column share its box.
    private double Place(string name, int depth, List<OriginPath> paths, Side side)
    {
        var x = depth == 0 ? 0 : BoxWidth + (CarrierStep * depth) - CarrierStep + 26;
        var right = x + (depth == 0 ? BoxWidth : CarrierStep - 26);
        var ends = new List<double>();
        foreach (var next in paths.GroupBy(path => Next(path, depth)))
        {
            if (next.Key is not null)
            {
                ends.Add(Place(next.Key, depth + 1, [.. next], side));
                _edges.Add(new GraphEdge(right, double.NaN, BoxWidth + (CarrierStep * depth) + 26, ends[^1], side));
                continue;
            }

            foreach (var path in next)
            {
                ends.Add(_y + (RowHeight / 2));
                _edges.Add(new GraphEdge(right, double.NaN, StripX, ends[^1], side));
                _reports.Add(new GraphReport(path, ends[^1], [.. path.Reports.Select(placed => ReportTime.Of(placed.Report)).OfType<DateTimeOffset>().Select(X)]));
                _y += RowHeight;
            }
        }

        var y = (ends[0] + ends[^1]) / 2;
        for (var i = 0; i < _edges.Count; i++)
            if (double.IsNaN(_edges[i].FromY) && _edges[i].FromX == right) _edges[i] = _edges[i] with { FromY = y };
        _boxes.Add(new GraphBox(x, y, right - x, name, IsOrigin: depth == 0, side));
        return y;
    }

    private static string? Next(OriginPath path, int depth) =>
        depth >= path.Carriers.Count ? null
        : depth < MostCarriers - 1 ? path.Carriers[depth]
        : depth == MostCarriers - 1 ? string.Join(", ", path.Carriers.Skip(depth))
        : null;

    private double X(DateTimeOffset moment)
    {
        var whole = (_last!.Value - _first!.Value).TotalSeconds;
        return StripX + 6 + ((StripWidth - 12) * (whole > 0 ? (moment - _first.Value).TotalSeconds / whole : 0.5));
    }
}

/// <summary>A name in its box; <paramref name="Y"/> is its middle.</summary>
internal sealed record GraphBox(double X, double Y, double Width, string Name, bool IsOrigin, Side Side);

/// <summary>A line from one box to the next, or to the strip of time.</summary>
internal sealed record GraphEdge(double FromX, double FromY, double ToX, double ToY, Side Side);

/// <summary>A report with its copies; <paramref name="Moments"/> are the places on the strip of time at which they came out.</summary>
internal sealed record GraphReport(OriginPath Path, double Y, IReadOnlyList<double> Moments)
{
    /// <summary>The first report to print it.</summary>
    public PlacedStatement First => Path.Statements[0];
}
