using System.Globalization;
using Hearsay.Desk.Charts;
using Hearsay.Desk.Web;
using Hearsay.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Desk.Parts;

/// <summary>The picture of the figures of one measure and scope. The table beneath it says the same in words.</summary>
public sealed class FigurePicture : ComponentBase
{
    /// <summary>Name of the dossier.</summary>
    [Parameter, EditorRequired]
    public string Dossier { get; set; } = "";

    /// <summary>What is counted, with its figures.</summary>
    [Parameter, EditorRequired]
    public FigureMeasure Measure { get; set; } = default!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (FigureChart.Of(Measure) is not { } chart) return;
        var svg = new SvgBuilder(builder);
        svg.Open("div", ("class", "scroll"), ("role", "region"), ("aria-label", $"Picture of {Measure.Name}"), ("tabindex", "0"))
            .Open("svg", ("class", "figure-chart"), ("viewBox", $"0 0 {SvgBuilder.Number(FigureChart.Width)} {SvgBuilder.Number(chart.Height)}"), ("role", "group"), ("aria-label", $"{Measure.Name}: the table below says the same"));
        foreach (var (x, value) in chart.Ticks)
            svg.Draw("path", ("class", "tick"), ("d", $"M{SvgBuilder.Number(x)} 22V{SvgBuilder.Number(chart.Height)}"))
                .Text(x, 14, value.ToString("#,0.####", CultureInfo.InvariantCulture), "when middle");
        foreach (var (earlier, later) in chart.Joins)
            svg.Draw("path", ("class", "revision"), ("d", $"M{SvgBuilder.Number(earlier.Mark)} {SvgBuilder.Number(earlier.Y)}L{SvgBuilder.Number(later.Mark)} {SvgBuilder.Number(later.Y)}"));
        foreach (var row in chart.Rows) DrawRow(svg, row);
        svg.Close().Close();
    }

    private void DrawRow(SvgBuilder svg, FigureRow row)
    {
        var stated = row.Lined.Stated;
        var source = row.Lined.Source;
        var day = row.Lined.On?.ToString() ?? "no date";
        svg.Open("a", ("href", Links.Figure(Dossier, stated)), ("class", stated.Stance == Stance.Asserts ? "given" : "given unsure"))
            .Title($"{source}, {InWords.Of(stated.Stance)}, as of {day}{(row.Clashes ? ", clashes" : "")}: {stated.Before}{stated.Words}{stated.After}")
            .Text(0, row.Y + 4, day, "when")
            .Text(76, row.Y + 4, source, "source", longest: 22)
            .Text(FigureChart.Left - 14, row.Y + 4, InWords.Amount(stated.Figure), "amount end", longest: 16);
        DrawInterval(svg, row);
        if (row.Clashes) svg.Draw("path", ("class", "clash"), ("d", $"M{SvgBuilder.Number(row.Mark - 8)} {SvgBuilder.Number(row.Y - 8)}l16 16m0 -16l-16 16"));
        svg.Close();
    }

    private static void DrawInterval(SvgBuilder svg, FigureRow row)
    {
        var (from, to, y) = (SvgBuilder.Number(row.From), SvgBuilder.Number(row.To), SvgBuilder.Number(row.Y));
        if (!row.IsPoint) svg.Draw("path", ("class", "interval"), ("d", $"M{from} {y}H{to}{End(row.From, row.Y, row.IsOpenBelow, -1)}{End(row.To, row.Y, row.IsOpenAbove, 1)}"));
        if (row.Lined.Stated.Figure.Bound == Bound.About) svg.Draw("circle", ("class", "about"), ("cx", row.Mark), ("cy", row.Y), ("r", 5.0));
        else if (row.IsPoint) svg.Draw("circle", ("class", "moment"), ("cx", row.Mark), ("cy", row.Y), ("r", 5.5));
    }

    // An arrow head for an end that is open, a bar for one that is not.
    private static string End(double x, double y, bool isOpen, int side) => isOpen
        ? $"M{SvgBuilder.Number(x - (7 * side))} {SvgBuilder.Number(y - 5)}L{SvgBuilder.Number(x)} {SvgBuilder.Number(y)}L{SvgBuilder.Number(x - (7 * side))} {SvgBuilder.Number(y + 5)}"
        : $"M{SvgBuilder.Number(x)} {SvgBuilder.Number(y - 5)}V{SvgBuilder.Number(y + 5)}";
}
