using System.Globalization;
using Hearsay.Desk.Web;
using Hearsay.Model;

namespace Hearsay.Desk.Charts;

/// <summary>Longitude and latitude in degrees.</summary>
internal readonly record struct GeoPoint(double Lon, double Lat);

/// <summary>
/// Where the gazetteer's places lie. A town lies at its point; a region or country is an area, and its point is only somewhere in its middle. A
/// place that the list does not have has none.
/// </summary>
internal static class PlacePoint
{
    private static readonly Dictionary<KnownPlace, GeoPoint> Points = DeskAssets.Lines("points.tsv").Select(line => line.Split('\t'))
        .ToDictionary(row => new KnownPlace(row[0], Enum.Parse<PlaceKind>(row[1], ignoreCase: true), row[2].Length == 0 ? null : row[2]), row => new GeoPoint(Number(row[3]), Number(row[4])));

    public static GeoPoint? Of(KnownPlace place) => Points.TryGetValue(place, out var point) ? point : null;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
