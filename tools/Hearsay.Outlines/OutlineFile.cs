using System.Text;

namespace Hearsay.Outlines;

/// <summary>
/// Writes outlines in few bytes: a line each, <c>land</c> for a ring of coast or <c>border</c> for a line between countries, then longitude and
/// latitude in hundredths of a degree, the first in full, the others as steps.
/// </summary>
internal static class OutlineFile
{
    public static string Text(TopoJson world)
    {
        var text = new StringBuilder("# Outlines of land and borders at 1:110 million: Natural Earth (public domain), from world-atlas 2.0.2 (ISC). Made by tools/Hearsay.Outlines.\n");
        foreach (var ring in world.Land) Write(text, "land", world.Points(ring));
        var shared = world.Countries.SelectMany(country => country.Rings.SelectMany(ring => ring).Select(arc => arc < 0 ? ~arc : arc)).CountBy(arc => arc).Where(arc => arc.Value > 1).Select(arc => arc.Key).Order();
        foreach (var arc in shared) Write(text, "border", world.Arcs[arc]);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string kind, IEnumerable<(double Lon, double Lat)> points)
    {
        text.Append(kind);
        var (lastX, lastY) = (0, 0);
        foreach (var (lon, lat) in points)
        {
            var (x, y) = ((int)Math.Round(lon * 100), (int)Math.Round(lat * 100));
            text.Append(' ').Append(x - lastX).Append(' ').Append(y - lastY);
            (lastX, lastY) = (x, y);
        }

        text.Append('\n');
    }
}
