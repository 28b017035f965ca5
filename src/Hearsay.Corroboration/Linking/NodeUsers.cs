namespace Hearsay.Corroboration.Linking;

/// <summary>Which nodes speak of a concept, or have it around what they say, and which stand in a report. It may give nodes that do so no more.</summary>
internal sealed class NodeUsers
{
    private const int Few = 16;
    private readonly Dictionary<string, List<Node>> _byConcept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Node>> _byReport = new(StringComparer.Ordinal);

    /// <summary>Notes a statement of a node.</summary>
    public void Add(Node node, Proposition statement)
    {
        Note(_byReport, statement.Report.Sha256, node);
        foreach (var concept in statement.Terms.Concepts) Note(_byConcept, concept, node);
        foreach (var concept in statement.Around.Concepts) Note(_byConcept, concept, node);
    }

    /// <summary>The nodes that have any of some concepts.</summary>
    public IEnumerable<Node> Of(IReadOnlyList<string> concepts) => concepts.SelectMany(c => _byConcept.GetValueOrDefault(c) ?? []).Where(n => !n.IsGone);

    /// <summary>The nodes that a statement of a report leads, in order.</summary>
    public List<Node> LedBy(string report) => _byReport.TryGetValue(report, out var nodes)
        ? [.. nodes.Where(n => !n.IsGone && n.Lead.Report.Sha256 == report).Distinct().OrderBy(n => n.Lead, PlaceOrder.Default)]
        : [];

    private static void Note(Dictionary<string, List<Node>> nodes, string key, Node node)
    {
        if (!nodes.TryGetValue(key, out var list)) nodes[key] = list = new(1);
        if (list.Count == 0 || !(list[^1] == node || (list.Count <= Few && list.Contains(node)))) list.Add(node);
    }
}
