using Hearsay.Desk.Charts;
using Hearsay.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Desk.Parts;

/// <summary>The picture of the places of a dossier on the outlines of the world. The table beneath it says the same in words.</summary>
public sealed class MapPicture : ComponentBase
{
    private const int MostNames = 14;
    private const double NameHeight = 15;

    /// <summary>The places with a point.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<MappedPlace> Places { get; set; } = [];

    /// <summary>True to show the whole world however close the places lie.</summary>
    [Parameter]
    public bool World { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var points = Places.Select((place, i) => (Place: place, Number: i + 1, Point: PlacePoint.Of(place.Place)!.Value)).ToList();
        var view = World ? MapView.World : MapView.Around([.. points.Select(point => point.Point)]);
        var svg = new SvgBuilder(builder);
        svg.Open("div", ("class", "scroll"), ("role", "region"), ("aria-label", "Map of the places"), ("tabindex", "0"))
            .Open("svg", ("class", "map"), ("viewBox", $"0 0 {SvgBuilder.Number(MapView.Width)} {SvgBuilder.Number(view.Height)}"), ("role", "group"), ("aria-label", "Places that statements name: the table below says the same"))
            .Draw("path", ("class", "land"), ("d", view.Path(WorldOutline.Land, closed: true)))
            .Draw("path", ("class", "border"), ("d", view.Path(WorldOutline.Borders, closed: false)));
        var named = new List<(double X, double Y, double Width)>();

        // Small over large, so that each can be pointed at.
        foreach (var (place, number, point) in points) DrawPlace(svg, place, number, view.At(point), view, named);
        svg.Close().Close();
    }

    private static void DrawPlace(SvgBuilder svg, MappedPlace place, int number, (double X, double Y) at, MapView view, List<(double X, double Y, double Width)> named)
    {
        var radius = Math.Min(20, 5 + (2.6 * Math.Log2(place.Statements)));
        svg.Open("a", ("href", $"#place-{number}"), ("aria-label", $"{place.Full}: {InWords.Count(place.Statements, "statement")}"))
            .Title($"{place.Full}: {InWords.Count(place.Statements, "statement")}")
            .Draw("circle", ("class", place.Place.Kind == PlaceKind.City ? "town" : "area"), ("cx", at.X), ("cy", at.Y), ("r", radius));
        var width = 7.4 * place.Place.Name.Length;
        var left = at.X + radius + 4 + width > MapView.Width ? at.X - radius - 4 - width : at.X + radius + 4;
        var isFree = named.Count < MostNames && at.Y > 10 && at.Y < view.Height - 6 && !named.Exists(n => Math.Abs(n.Y - at.Y) < NameHeight && left < n.X + n.Width && n.X < left + width);
        if (isFree)
        {
            named.Add((left, at.Y, width));
            svg.Text(left, at.Y + 4.5, place.Place.Name, "place-name");
        }

        svg.Close();
    }
}
