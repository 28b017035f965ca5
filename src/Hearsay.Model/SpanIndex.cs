namespace Hearsay.Model;

/// <summary>
/// Spans of one text with what they belong to, so that overlaps are found without looking at all of them: sorted by start,
/// with the furthest end so far (a flattened interval list).
/// </summary>
/// <typeparam name="T">What a span belongs to.</typeparam>
public sealed class SpanIndex<T>
{
    private const int LongestWalk = 256;
    private readonly (TextSpan Span, T Item)[] _entries;
    private readonly int[] _furthest;

    /// <summary>Builds it in n log n.</summary>
    public SpanIndex(IEnumerable<(TextSpan Span, T Item)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = [.. entries.OrderBy(e => e.Span)];
        _furthest = new int[_entries.Length];
        for (var i = 0; i < _entries.Length; i++) _furthest[i] = Math.Max(i == 0 ? 0 : _furthest[i - 1], _entries[i].Span.End);
    }

    /// <summary>True when a span shares a character with one of these. Logarithmic.</summary>
    public bool Overlaps(TextSpan span) => CountBefore(span.End) is > 0 and var count && _furthest[count - 1] > span.Start;

    /// <summary>True when a span lies within one of these. Logarithmic.</summary>
    public bool Contains(TextSpan span) => CountBefore(span.Start + 1) is > 0 and var count && _furthest[count - 1] >= span.End;

    /// <summary>What shares a character with a span, the last first; at most a few hundred entries are looked at.</summary>
    public IEnumerable<T> Overlapping(TextSpan span)
    {
        var last = CountBefore(span.End) - 1;
        for (var i = last; i >= Math.Max(0, last - LongestWalk) && _furthest[i] > span.Start; i--)
            if (_entries[i].Span.End > span.Start) yield return _entries[i].Item;
    }

    /// <summary>Number of entries that start before an offset.</summary>
    private int CountBefore(int offset)
    {
        var (low, high) = (0, _entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
