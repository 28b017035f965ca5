namespace Hearsay.Corroboration.Linking;

/// <summary>The edges between what answers and what asserts close by in one report.</summary>
internal sealed class NearEdges
{
    private readonly Dictionary<string, List<Edge>> _byReport = new(StringComparer.Ordinal);

    /// <summary>Makes those of some reports anew.</summary>
    /// <param name="reports">The reports, by SHA-256.</param>
    /// <param name="led">The nodes that the statements of a report lead, in order.</param>
    /// <param name="changes">Gets what changes.</param>
    public void Renew(IReadOnlyCollection<string> reports, Func<string, IReadOnlyList<Node>> led, EdgeChanges changes)
    {
        // All are let go of first: two nodes that stood near in one report may be led by another now, and stand near there.
        foreach (var report in reports)
            if (_byReport.Remove(report, out var known)) known.ForEach(e => changes.Of(e).IsNear = false);
        foreach (var report in reports)
        {
            var nodes = led(report);
            var near = Answers.NearbyPairs([.. nodes.Select(n => n.Lead)]).Select(p => nodes[p.Item1].With(nodes[p.Item2])).Distinct().ToList();
            near.ForEach(e => changes.Of(e).IsNear = true);
            if (near.Count > 0) _byReport[report] = near;
        }
    }
}
