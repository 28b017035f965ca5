using System.Text.Json;

namespace Hearsay.Outlines;

/// <summary>A map of countries: arcs of longitude and latitude in degrees, and rings made of them. A ring names arcs by number; ~n is arc n backwards.</summary>
internal sealed record TopoJson(IReadOnlyList<(double Lon, double Lat)[]> Arcs, IReadOnlyList<(string Name, IReadOnlyList<int[]> Rings)> Countries, IReadOnlyList<int[]> Land)
{
    public static TopoJson Read(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = file.RootElement;
        var (scale, shift) = (Pair(root.GetProperty("transform").GetProperty("scale")), Pair(root.GetProperty("transform").GetProperty("translate")));
        var objects = root.GetProperty("objects");
        return new TopoJson(
            [.. root.GetProperty("arcs").EnumerateArray().Select(arc => Arc(arc, scale, shift))],
            [.. objects.GetProperty("countries").GetProperty("geometries").EnumerateArray().Select(country => (country.GetProperty("properties").GetProperty("name").GetString()!, Rings(country)))],
            [.. objects.GetProperty("land").GetProperty("geometries").EnumerateArray().SelectMany(Rings)]);
    }

    public IEnumerable<(double Lon, double Lat)> Points(int[] ring) =>
        ring.SelectMany((arc, i) => (arc >= 0 ? Arcs[arc] : Arcs[~arc].Reverse()).Skip(i == 0 ? 0 : 1));

    // Each point is told by its distance from the one before it, in steps of the whole map.
    private static (double Lon, double Lat)[] Arc(JsonElement arc, (double X, double Y) scale, (double X, double Y) shift)
    {
        var (x, y) = (0, 0);
        return [.. arc.EnumerateArray().Select(step => (Lon: ((x += step[0].GetInt32()) * scale.X) + shift.X, Lat: ((y += step[1].GetInt32()) * scale.Y) + shift.Y))];
    }

    private static IReadOnlyList<int[]> Rings(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => [.. geometry.GetProperty("arcs").EnumerateArray().Select(Numbers)],
        "MultiPolygon" => [.. geometry.GetProperty("arcs").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()).Select(Numbers)],
        _ => [],
    };

    private static int[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(n => n.GetInt32())];

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
