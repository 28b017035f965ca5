using System.Globalization;
using Hearsay.Desk.Web;

namespace Hearsay.Desk.Charts;

/// <summary>The outlines of land and the borders of countries, 1:110 million: enough to see where on the world something is, not on which side of a river.</summary>
internal static class WorldOutline
{
    /// <summary>The rings of the coasts.</summary>
    public static IReadOnlyList<GeoPoint[]> Land { get; } = Read("land");

    /// <summary>The lines between countries.</summary>
    public static IReadOnlyList<GeoPoint[]> Borders { get; } = Read("border");

    private static List<GeoPoint[]> Read(string kind) =>
        [.. DeskAssets.Lines("world.txt").Select(line => line.Split(' ')).Where(words => words[0] == kind).Select(words => Line([.. words.Skip(1).Select(word => int.Parse(word, CultureInfo.InvariantCulture))]))];

    // Steps of hundredths of a degree, the first one from nought.
    private static GeoPoint[] Line(int[] steps)
    {
        var points = new GeoPoint[steps.Length / 2];
        var (x, y) = (0, 0);
        for (var i = 0; i < points.Length; i++) points[i] = new GeoPoint((x += steps[2 * i]) / 100.0, (y += steps[(2 * i) + 1]) / 100.0);
        return points;
    }
}
