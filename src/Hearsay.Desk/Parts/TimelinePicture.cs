using System.Globalization;
using Hearsay.Desk.Charts;
using Hearsay.Desk.Web;
using Hearsay.Ledger;
using Hearsay.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Desk.Parts;

/// <summary>The picture of a line of time. The table beneath it says the same in words.</summary>
public sealed class TimelinePicture : ComponentBase
{
    /// <summary>Name of the dossier.</summary>
    [Parameter, EditorRequired]
    public string Dossier { get; set; } = "";

    /// <summary>The clock shown.</summary>
    [Parameter, EditorRequired]
    public TimelineClock Clock { get; set; }

    /// <summary>Everything with a date, by source and date.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TimelineGroup> Groups { get; set; } = [];

    /// <summary>How exactly the dates are told apart.</summary>
    [Parameter, EditorRequired]
    public TimelineGrain Grain { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (TimelineChart.Of(Groups, Grain) is not { } chart) return;
        var svg = new SvgBuilder(builder);
        svg.Open("div", ("class", "scroll"), ("role", "region"), ("aria-label", "Picture of the timeline"), ("tabindex", "0"))
            .Open("svg", ("class", "timeline-chart"), ("viewBox", $"0 0 {SvgBuilder.Number(TimelineChart.Width)} {SvgBuilder.Number(chart.Height)}"), ("role", "group"), ("aria-label", "Statements by source and date: the table below says the same"));
        foreach (var (x, words) in chart.Ticks)
            svg.Draw("path", ("class", "tick"), ("d", $"M{SvgBuilder.Number(x)} 22V{SvgBuilder.Number(chart.Height)}")).Text(x + 3, 14, words, "when");
        foreach (var lane in chart.Lanes) DrawLane(svg, lane);
        svg.Close().Close();
    }

    private void DrawLane(SvgBuilder svg, TimelineLane lane)
    {
        svg.Draw("path", ("class", "lane"), ("d", $"M{SvgBuilder.Number(TimelineChart.Left)} {SvgBuilder.Number(lane.Y)}H{SvgBuilder.Number(TimelineChart.Width)}"));
        if (lane.Source is { Source: { } name, Kind: { } kind })
            svg.Open("a", ("href", Links.Source(Dossier, name, kind)), ("class", "given")).Title(name).Text(0, lane.Y + 4, lane.Name, "source", longest: 28).Close();
        else svg.Text(0, lane.Y + 4, lane.Name, "when", longest: 28);
        foreach (var point in lane.Points) DrawPoint(svg, lane, point);
    }

    private void DrawPoint(SvgBuilder svg, TimelineLane lane, TimelinePoint point)
    {
        var date = TimelineWords.Of(point.Group.From, point.Group.To);
        svg.Open("a", ("href", point.Count == 1 ? Links.Passage(Dossier, point.Group.First) : Links.Timeline(Dossier, Clock, point.Group.From, point.Group.To)))
            .Title(point.Count == 1 ? $"{lane.Name}, {date}: {point.Group.First.Words}" : $"{lane.Name}, {date}: {InWords.Count(point.Count, "statement")}");
        if (point.IsDot) svg.Draw("circle", ("class", "moment"), ("cx", point.Middle), ("cy", point.Y), ("r", point.Radius));
        else svg.Draw("rect", ("class", "span"), ("x", point.From), ("y", point.Y - 7), ("width", Math.Max(point.To - point.From, 6)), ("height", 14.0), ("rx", 7.0));
        if (point.Count > 1) svg.Text(point.Middle, point.Y + 3.6, point.Count.ToString(CultureInfo.InvariantCulture), point.IsDot ? "count on" : "count");
        svg.Close();
    }
}
