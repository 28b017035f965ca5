namespace Hearsay.Corpus.Measures;

/// <summary>
/// When two markings mean the same act of saying: PolNeAR's relation rule (a cue token shared, or content IoU of at least 0.5 where one has no
/// cue; a speaker token shared, or both without; content IoU at least 0.5; one to one), with nested and cue-less statements.
/// </summary>
internal static class Matching
{
    /// <summary>How well two attributed statements agree, 0 when they are not one relation.</summary>
    public static double Saying(MarkedTokens a, MarkedTokens b)
    {
        var content = a.Content.Count + b.Content.Count == 0 ? 1 : Iou(a.Content, b.Content);
        if (a.Cue.Count > 0 && b.Cue.Count > 0 && !a.Cue.Overlaps(b.Cue)) return 0;
        if (a.Speaker.Count > 0 != b.Speaker.Count > 0 || (a.Speaker.Count > 0 && !a.Speaker.Overlaps(b.Speaker))) return 0;
        return content >= 0.5 ? content : 0;
    }

    /// <summary>How well two statements in the report's own voice agree, 0 below a half.</summary>
    public static double Narration(MarkedTokens a, MarkedTokens b) => Iou(a.Content, b.Content) is >= 0.5 and var iou ? iou : 0;

    /// <summary>Size of what two sets share over the size of both together.</summary>
    public static double Iou(HashSet<int> a, HashSet<int> b)
    {
        var both = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 0 : (double)both / (a.Count + b.Count - both);
    }

    /// <summary>Best first, one to one: what the attribution scorer does.</summary>
    public static List<(T First, T Second)> Match<T>(List<T> first, List<T> second, Func<T, T, double> good)
    {
        var pairs = first.SelectMany((a, i) => second.Select((b, j) => (Good: good(a, b), i, j))).Where(p => p.Good > 0).OrderByDescending(p => p.Good).ThenBy(p => p.i).ThenBy(p => p.j);
        var (usedFirst, usedSecond, found) = (new HashSet<int>(), new HashSet<int>(), new List<(T, T)>());
        foreach (var (_, i, j) in pairs)
        {
            if (usedFirst.Contains(i) || usedSecond.Contains(j)) continue;
            usedFirst.Add(i);
            usedSecond.Add(j);
            found.Add((first[i], second[j]));
        }

        return found;
    }
}
