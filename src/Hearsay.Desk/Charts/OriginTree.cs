using Hearsay.Ledger;

namespace Hearsay.Desk.Charts;

/// <summary>
/// The picture of a claim's ways: a tree for each side, origins at its root, carriers along its branches, reports at its ends with the time they came out. The page draws it as boxes that hold
/// their words whole, beside one another where there is room and beneath one another where there is none.
/// </summary>
internal sealed class OriginTree
{
    /// <summary>The most ways one picture shows; the table has them all.</summary>
    public const int MostPaths = 60;

    private const int MostCarriers = 3;
    private readonly DateTimeOffset? _first;
    private readonly DateTimeOffset? _last;

    private OriginTree(IReadOnlyList<OriginPath> paths)
    {
        var times = paths.SelectMany(path => path.Reports).Select(placed => ReportTime.Of(placed.Report)).OfType<DateTimeOffset>().ToList();
        if (times.Count > 0) (_first, _last) = (times.Min(), times.Max());
        Carriers = Math.Min(MostCarriers, paths.Max(path => path.Carriers.Count));
        Trees = [.. paths.GroupBy(path => path.Side).Select(side => (side.Key, Origins(side)))];
    }

    /// <summary>The origins of each side.</summary>
    public IReadOnlyList<(Side Side, IReadOnlyList<OriginBranch> Origins)> Trees { get; }

    /// <summary>How many carriers stand between an origin and a report, at most.</summary>
    public int Carriers { get; }

    /// <summary>Publication of the earliest and of the latest report shown; null when none has a date.</summary>
    public (DateTimeOffset First, DateTimeOffset Last)? Time => _first is { } first && _last is { } last ? (first, last) : null;

    /// <summary>The picture of these ways; null when there is none to show.</summary>
    public static OriginTree? Of(IReadOnlyList<OriginPath> paths) => paths.Count == 0 ? null : new OriginTree([.. paths.Take(MostPaths)]);

    private IReadOnlyList<OriginBranch> Origins(IEnumerable<OriginPath> side) =>
        [.. side.GroupBy(path => (path.Origin, path.Root)).Select(root => new OriginBranch(root.Key.Root, [.. Next([.. root], 0)]))];

    private IEnumerable<OriginBranch> Next(List<OriginPath> paths, int depth)
    {
        foreach (var next in paths.GroupBy(path => Carrier(path, depth)))
        {
            if (next.Key is { } carrier) yield return new OriginBranch(carrier, [.. Next([.. next], depth + 1)]);
            else foreach (var path in next) yield return Report(path);
        }
    }

    // Carriers past the last that is drawn by itself share its box.
    private static string? Carrier(OriginPath path, int depth) =>
        depth >= path.Carriers.Count ? null
        : depth < MostCarriers - 1 ? path.Carriers[depth]
        : depth == MostCarriers - 1 ? string.Join(", then ", path.Carriers.Skip(depth))
        : null;

    private OriginBranch Report(OriginPath path) =>
        new(Words.Publisher(path.Statements[0].Report), []) { Path = path, Moments = [.. path.Reports.Select(placed => ReportTime.Of(placed.Report)).OfType<DateTimeOffset>().Select(Share)] };

    private double Share(DateTimeOffset moment)
    {
        var whole = (_last!.Value - _first!.Value).TotalSeconds;
        return whole > 0 ? (moment - _first.Value).TotalSeconds / whole : 0.5;
    }
}

/// <summary>An origin, a carrier or a report in the picture, with what comes of it.</summary>
/// <param name="Name">Name of the source, or of the report's publisher.</param>
/// <param name="Next">Who passed it on or printed it; empty for a report.</param>
internal sealed record OriginBranch(string Name, IReadOnlyList<OriginBranch> Next)
{
    /// <summary>The way that ends in this report and its copies; null for an origin and a carrier.</summary>
    public OriginPath? Path { get; init; }

    /// <summary>When the report and its copies came out, from 0 at the earliest report of the picture to 1 at the latest.</summary>
    public IReadOnlyList<double> Moments { get; init; } = [];

    /// <summary>The first report to print it.</summary>
    public PlacedStatement? First => Path?.Statements[0];
}
