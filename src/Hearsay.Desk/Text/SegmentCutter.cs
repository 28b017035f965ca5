using Hearsay.Model;

namespace Hearsay.Desk.Text;

/// <summary>Cuts a text at every border of its marks. Takes n log n time, whatever the marks are.</summary>
internal static class SegmentCutter
{
    // A text that is held by more marks than this at one place shows the first ones: reports are not to be trusted.
    private const int MostMarksAtOnce = 12;

    /// <summary>Segments that tile <paramref name="range"/>, cut also at each of <paramref name="borders"/>.</summary>
    public static IReadOnlyList<Segment> Cut(string text, TextSpan range, IEnumerable<Mark> marks, IEnumerable<int>? borders = null)
    {
        var clipped = marks
            .Select(mark => (Span: Snap(text, mark.Span).Intersect(range) ?? default, Mark: mark))
            .Where(clip => !clip.Span.IsEmpty)
            .OrderBy(clip => clip.Span.Start)
            .ToList();
        var cuts = clipped.SelectMany(clip => new[] { clip.Span.Start, clip.Span.End })
            .Concat((borders ?? []).Where(range.Contains))
            .Concat([range.Start, range.End])
            .Distinct().Order().ToList();
        return [.. Sweep(cuts, clipped)];
    }

    private static IEnumerable<Segment> Sweep(List<int> cuts, List<(TextSpan Span, Mark Mark)> marks)
    {
        var open = new SortedSet<(int End, int Index)>();
        var next = 0;
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            while (open.Count > 0 && open.Min.End <= cuts[i]) open.Remove(open.Min);
            for (; next < marks.Count && marks[next].Span.Start == cuts[i]; next++) open.Add((marks[next].Span.End, next));
            var held = open.Take(MostMarksAtOnce).OrderBy(entry => entry.Index).Select(entry => marks[entry.Index].Mark);
            yield return new Segment(new TextSpan(cuts[i], cuts[i + 1]), [.. held]);
        }
    }

    private static TextSpan Snap(string text, TextSpan span) => new(SnapTo(text, span.Start), SnapTo(text, span.End));

    // Half a surrogate pair is no character: a border within one moves to its start.
    private static int SnapTo(string text, int at)
    {
        var inside = Math.Clamp(at, 0, text.Length);
        return inside > 0 && inside < text.Length && char.IsSurrogatePair(text[inside - 1], text[inside]) ? inside - 1 : inside;
    }
}
