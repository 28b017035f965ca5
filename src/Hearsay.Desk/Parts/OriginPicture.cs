using Hearsay.Desk.Charts;
using Hearsay.Desk.Web;
using Hearsay.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Desk.Parts;

/// <summary>The picture of a claim's ways from origins to reports. The table beside it says the same in words.</summary>
public sealed class OriginPicture : ComponentBase
{
    private const double BoxHeight = 28;

    /// <summary>Name of the dossier.</summary>
    [Parameter, EditorRequired]
    public string Dossier { get; set; } = "";

    /// <summary>The ways of a claim.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<OriginPath> Paths { get; set; } = [];

    private OriginGraph Graph { get; set; } = default!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var svg = new SvgBuilder(builder);
        if (OriginGraph.Of(Paths) is not { } graph) return;
        Graph = graph;
        svg.Open("svg", ("class", "origin-graph"), ("viewBox", $"-1 0 {SvgBuilder.Number(Graph.Width)} {SvgBuilder.Number(Graph.Height)}"), ("role", "group"), ("aria-label", "The ways from origins through carriers to reports; the table below says the same"));
        DrawTime(svg);
        foreach (var (side, y) in Graph.Titles) svg.Text(0, y, Sides.Title(side), "part");
        foreach (var edge in Graph.Edges) DrawEdge(svg, edge);
        foreach (var box in Graph.Boxes) DrawBox(svg, box);
        foreach (var report in Graph.Reports) DrawReport(svg, report);
        svg.Close();
    }

    private void DrawTime(SvgBuilder svg)
    {
        svg.Draw("rect", ("class", "strip"), ("x", Graph.StripX), ("y", 22.0), ("width", Graph.StripEnd - Graph.StripX), ("height", Graph.Height - 22));
        if (Graph.Time is not var (first, last)) return;
        var (from, to) = (ShortDate(first), ShortDate(last));
        svg.Text(Graph.StripX, 14, from == to ? from : $"{from} to {to}", "when");
    }

    private static void DrawEdge(SvgBuilder svg, GraphEdge edge)
    {
        var middle = SvgBuilder.Number((edge.FromX + edge.ToX) / 2);
        var (fromX, fromY, toX, toY) = (SvgBuilder.Number(edge.FromX), SvgBuilder.Number(edge.FromY), SvgBuilder.Number(edge.ToX), SvgBuilder.Number(edge.ToY));
        svg.Draw("path", ("class", $"edge {Class(edge.Side)}"), ("d", $"M{fromX} {fromY}C{middle} {fromY} {middle} {toY} {toX} {toY}"));
    }

    private static void DrawBox(SvgBuilder svg, GraphBox box)
    {
        svg.Open("g", ("class", box.IsOrigin ? $"origin {Class(box.Side)}" : "carrier"))
            .Title(box.Name)
            .Draw("rect", ("x", box.X), ("y", box.Y - (BoxHeight / 2)), ("width", box.Width), ("height", BoxHeight), ("rx", box.IsOrigin ? 4.0 : 14.0))
            .Text(box.X + 10, box.Y + 4.5, box.Name, "name", longest: (int)(box.Width / 7.4))
            .Close();
    }

    private void DrawReport(SvgBuilder svg, GraphReport report)
    {
        svg.Draw("path", ("class", $"edge {Class(report.Path.Side)}"), ("d", $"M{SvgBuilder.Number(Graph.StripX)} {SvgBuilder.Number(report.Y)}H{SvgBuilder.Number(Graph.StripEnd + 6)}"));
        foreach (var x in report.Moments) svg.Draw("circle", ("class", "moment"), ("cx", x), ("cy", report.Y), ("r", 5.0));
        var copies = report.Path.Reports.Count - 1;
        svg.Open("a", ("href", Links.Passage(Dossier, report.First)))
            .Title(report.First.Words)
            .Text(Graph.StripEnd + 12, report.Y - 2, Words.Publisher(report.First.Report), "publisher", longest: 34)
            .Text(Graph.StripEnd + 12, report.Y + 13, Beneath(report, copies), "when", longest: 44)
            .Close();
    }

    private static string Beneath(GraphReport report, int copies)
    {
        var when = report.First.Report.Header.Published is { } published ? Words.Of(published) : "no date";
        return copies == 0 ? when : $"{when}, and {Words.Count(copies, "copy", "copies")}";
    }

    private static string ShortDate(DateTimeOffset moment) => Words.Of(PartialDate.Of(DateOnly.FromDateTime(moment.DateTime)));

    private static string Class(Side side) => side.ToString().ToLowerInvariant();
}
