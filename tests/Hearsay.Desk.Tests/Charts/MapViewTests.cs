using Hearsay.Desk.Charts;
using Hearsay.Model;

namespace Hearsay.Desk.Tests.Charts;

public sealed class MapViewTests
{
    [Fact]
    public void World_OfEveryOutline_LiesInThePicture()
    {
        foreach (var point in WorldOutline.Land.Concat(WorldOutline.Borders).SelectMany(line => line))
        {
            var (x, y) = MapView.World.At(point);
            Assert.InRange(x, -0.1, MapView.Width + 0.1);
            Assert.InRange(y, -10, MapView.World.Height + 10);
        }

        Assert.InRange(MapView.World.Path(WorldOutline.Land, closed: true).Length, 10_000, 80_000);
    }

    [Fact]
    public void Path_OfALineAcrossTheDateLine_DoesNotCrossTheMap()
    {
        GeoPoint[] line = [new(170, 60), new(179, 62), new(-179, 63), new(-170, 64)];

        Assert.Equal(2, MapView.World.Path([line], closed: false).Count(c => c == 'M'));
    }

    [Theory]
    [InlineData("Paris", PlaceKind.City, "France", 2.35, 48.86)]
    [InlineData("Lima", PlaceKind.City, "Peru", -77.04, -12.05)]
    [InlineData("Singapore", PlaceKind.Country, null, 103.8, 1.35)]
    [InlineData("Washington", PlaceKind.City, "United States", -77.04, 38.9)]
    [InlineData("Washington", PlaceKind.Region, "United States", -120.7, 47.4)]
    public void Point_OfAPlaceOfTheGazetteer_IsWhereItIs(string name, PlaceKind kind, string? within, double lon, double lat)
    {
        var point = PlacePoint.Of(new KnownPlace(name, kind, within))!.Value;

        Assert.Equal(lon, point.Lon, kind == PlaceKind.Region ? 2 : 0.1);
        Assert.Equal(lat, point.Lat, kind == PlaceKind.Region ? 1 : 0.1);
    }

    [Fact]
    public void Point_OfAPlaceThatIsNotListed_IsNone() => Assert.Null(PlacePoint.Of(new KnownPlace("Vell", PlaceKind.City, "Norway")));

    [Fact]
    public void Around_PlacesOfOneCountry_ShowsThemAllWithRoom()
    {
        GeoPoint[] points = [new(5.3, 60.4), new(10.7, 59.9), new(18.9, 69.6)];

        var view = MapView.Around(points);

        Assert.False(view.IsWorld);
        Assert.All(points, point => Assert.InRange(view.At(point).X, 20, MapView.Width - 20));
        Assert.All(points, point => Assert.InRange(view.At(point).Y, 20, view.Height - 20));
        Assert.InRange(view.Path(WorldOutline.Land, closed: true).Length, 100, 60_000);
    }

    [Fact]
    public void Around_PlacesOfTwoContinents_IsTheWholeWorld() => Assert.True(MapView.Around([new(-77, -12), new(139, 35)]).IsWorld);
}
