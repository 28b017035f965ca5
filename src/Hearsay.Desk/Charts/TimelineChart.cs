using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Charts;

/// <summary>Where everything stands in the picture of a line of time: a lane a source, a dot a day, a bar a date that is less exactly known.</summary>
internal sealed class TimelineChart
{
    /// <summary>The most sources with a lane of their own; the others share one.</summary>
    public const int MostLanes = 14;

    public const double Width = 960;
    public const double Left = 210;
    private const double Top = 34;
    private const double LaneHeight = 32;
    private const string Others = "all others";

    private TimelineChart(IReadOnlyList<TimelineGroup> groups, TimelineGrain grain)
    {
        var scale = new TimeScale(groups.Min(group => group.From.First), groups.Max(group => group.To.Last), Left + 12, Width - Left - 24);
        Ticks = [.. scale.Ticks];
        var lanes = groups.GroupBy(group => group.Source ?? "").OrderByDescending(lane => lane.Sum(group => group.Count)).ThenBy(lane => lane.Key, StringComparer.Ordinal).ToList();
        var own = lanes.Count <= MostLanes ? lanes.Count : MostLanes - 1;
        Lanes =
        [
            .. lanes.Take(own).Select((lane, i) => Lane(lane.Key.Length > 0 ? lane.Key : "source not told", lane.First().First, [.. lane], i, scale, grain)),
            .. lanes.Count > own ? [Lane($"{Others} ({lanes.Count - own})", null, [.. lanes.Skip(own).SelectMany(lane => lane)], own, scale, grain)] : Array.Empty<TimelineLane>(),
        ];
    }

    public double Height => Top + (LaneHeight * Lanes.Count) + 6;

    public IReadOnlyList<(double X, string Words)> Ticks { get; }

    public IReadOnlyList<TimelineLane> Lanes { get; }

    /// <summary>The picture; null where nothing has a date.</summary>
    public static TimelineChart? Of(IReadOnlyList<TimelineGroup> groups, TimelineGrain grain) => groups.Count == 0 ? null : new TimelineChart(groups, grain);

    private static bool IsExact(PartialDate date, TimelineGrain grain) => grain switch
    {
        TimelineGrain.Day => date.IsFull,
        TimelineGrain.Month => date.Month is not null,
        _ => true,
    };

    private static TimelineLane Lane(string name, TimelineMark? source, List<TimelineGroup> groups, int at, TimeScale scale, TimelineGrain grain)
    {
        var y = Top + (LaneHeight * at) + (LaneHeight / 2);
        var points = groups.GroupBy(group => (group.From, group.To)).Select(date => new TimelinePoint(
            scale.Start(date.Key.From.First), scale.End(date.Key.To.Last), y, IsExact(date.Key.From, grain) && date.Key.To == date.Key.From, date.Sum(group => group.Count), date.First()));

        // What is known exactly lies over what is known by the month.
        return new TimelineLane(name, source, y, [.. points.OrderByDescending(point => point.To - point.From)]);
    }
}

/// <summary>A source and what it has on the line of time; <paramref name="Source"/> is a mark of it, or null for all others.</summary>
internal sealed record TimelineLane(string Name, TimelineMark? Source, double Y, IReadOnlyList<TimelinePoint> Points);

/// <summary>All that a lane has at one date, a dot where the date is as exact as the picture tells dates apart, from the beginning of its first day to the end of its last.</summary>
internal sealed record TimelinePoint(double From, double To, double Y, bool IsDot, int Count, TimelineGroup Group)
{
    public double Middle => (From + To) / 2;

    /// <summary>Half the breadth of its dot, which grows with the number of marks, not past the lane.</summary>
    public double Radius => Math.Min(13, 4.5 + (2.2 * Math.Log2(Count)));
}
