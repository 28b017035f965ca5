namespace Hearsay.Corroboration.Linking;

/// <summary>The edges between what answers and what asserts close by in one report.</summary>
internal sealed class NearEdges
{
    private readonly Dictionary<string, List<Edge>> _byReport = new(StringComparer.Ordinal);

    /// <summary>Makes those of a report anew.</summary>
    /// <param name="report">Its SHA-256.</param>
    /// <param name="led">The nodes that its statements lead, in order.</param>
    /// <param name="changes">Gets what changes.</param>
    public void Set(string report, IReadOnlyList<Node> led, EdgeChanges changes)
    {
        foreach (var edge in _byReport.GetValueOrDefault(report) ?? []) changes.Of(edge).IsNear = false;
        var near = Answers.NearbyPairs([.. led.Select(n => n.Lead)]).Select(p => led[p.Item1].With(led[p.Item2])).Distinct().ToList();
        foreach (var edge in near) changes.Of(edge).IsNear = true;
        if (near.Count > 0) _byReport[report] = near;
        else _byReport.Remove(report);
    }
}
