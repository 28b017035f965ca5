using System.Text;

namespace Hearsay.Desk.Charts;

/// <summary>
/// What part of the world a map shows, and where on the picture a point of it lies. The whole world is drawn by the Equal Earth projection (Šavrič,
/// Patterson and Jenny 2018); a part of it by degrees, narrowed as its middle latitude asks.
/// </summary>
internal sealed class MapView
{
    public const double Width = 960;
    // The outlines are too coarse to be looked at more closely, in degrees.
    private const double LeastSpan = 26;
    private const double MostSpan = 110;
    private const double LeastStep = 0.7;
    private readonly Func<GeoPoint, (double X, double Y)> _project;
    private readonly double _left;
    private readonly double _top;
    private readonly double _scale;

    private MapView(Func<GeoPoint, (double X, double Y)> project, (double X, double Y) from, (double X, double Y) to, bool isWorld)
    {
        (_project, _left, _top, IsWorld) = (project, from.X, from.Y, isWorld);
        _scale = Width / (to.X - from.X);
        Height = _scale * (to.Y - from.Y);
    }

    public double Height { get; }

    public bool IsWorld { get; }

    public static MapView World { get; } = new(EqualEarth, (-2.7066, -1.31), (2.7066, 1.31), isWorld: true);

    /// <summary>The part of the world that holds all points with some room around them; the whole where they lie far apart.</summary>
    public static MapView Around(IReadOnlyCollection<GeoPoint> points)
    {
        if (points.Count == 0) return World;
        var (west, east, south, north) = (points.Min(p => p.Lon), points.Max(p => p.Lon), points.Min(p => p.Lat), points.Max(p => p.Lat));
        if (east - west > MostSpan || north - south > MostSpan / 2) return World;
        var squeeze = Math.Max(0.2, Math.Cos((south + north) / 2 * Math.PI / 180));
        var span = Math.Max(LeastSpan, 1.35 * Math.Max((east - west) * squeeze, (north - south) * 2));
        var (x, y) = ((west + east) / 2 * squeeze, -(south + north) / 2);
        return new MapView(p => (p.Lon * squeeze, -p.Lat), (x - (span / 2), y - (span / 4)), (x + (span / 2), y + (span / 4)), isWorld: false);
    }

    public (double X, double Y) At(GeoPoint point)
    {
        var (x, y) = _project(point);
        return ((x - _left) * _scale, (y - _top) * _scale);
    }

    /// <summary>Lines as one path: what lies wholly outside the picture is left out, and so are steps too small to be seen.</summary>
    public string Path(IEnumerable<GeoPoint[]> lines, bool closed)
    {
        var path = new StringBuilder();
        foreach (var line in lines.SelectMany(Cut).Select(line => Array.ConvertAll(line, At)).Where(Touches))
        {
            var last = line[0];
            path.Append('M').Append(SvgBuilder.Number(last.X)).Append(' ').Append(SvgBuilder.Number(last.Y));
            foreach (var point in line.Skip(1))
            {
                if (Math.Abs(point.X - last.X) + Math.Abs(point.Y - last.Y) < LeastStep) continue;
                path.Append('L').Append(SvgBuilder.Number(point.X)).Append(' ').Append(SvgBuilder.Number(point.Y));
                last = point;
            }

            if (closed) path.Append('Z');
        }

        return path.ToString();
    }

    // A line that leaves the map at one side comes back at the other.
    private static IEnumerable<GeoPoint[]> Cut(GeoPoint[] line)
    {
        var start = 0;
        for (var i = 1; i < line.Length; i++)
        {
            if (Math.Abs(line[i].Lon - line[i - 1].Lon) <= 180) continue;
            yield return line[start..i];
            start = i;
        }

        yield return line[start..];
    }

    private bool Touches((double X, double Y)[] line) =>
        line.Min(p => p.X) <= Width && line.Max(p => p.X) >= 0 && line.Min(p => p.Y) <= Height && line.Max(p => p.Y) >= 0;

    private static (double X, double Y) EqualEarth(GeoPoint point)
    {
        const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;
        var (lon, lat) = (point.Lon * Math.PI / 180, point.Lat * Math.PI / 180);
        var t = Math.Asin(Math.Sqrt(3) / 2 * Math.Sin(lat));
        var (t2, t6) = (t * t, Math.Pow(t, 6));
        var x = 2 * Math.Sqrt(3) * lon * Math.Cos(t) / (3 * ((9 * A4 * t6 * t2) + (7 * A3 * t6) + (3 * A2 * t2) + A1));
        return (x, -t * ((A4 * t6 * t2) + (A3 * t6) + (A2 * t2) + A1));
    }
}
