namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Which nodes speak of a concept, or have it around what they say, and which stand in a report. It may give nodes that do so no more. What is linked once and let go asks for
/// no concept, so that concepts are noted from when the first is asked for.
/// </summary>
internal sealed class NodeUsers
{
    private const int Few = 16;
    private Dictionary<string, List<Node>>? _byConcept;
    private readonly Dictionary<string, List<Node>> _byReport = new(StringComparer.Ordinal);

    /// <summary>Notes a statement of a node.</summary>
    public void Add(Node node, Proposition statement)
    {
        Note(_byReport, statement.Report.Sha256, node);
        if (_byConcept is not null) NoteConcepts(_byConcept, node, statement);
    }

    /// <summary>The nodes that have any of some concepts.</summary>
    /// <param name="concepts">The concepts.</param>
    /// <param name="all">All nodes that there are.</param>
    public IEnumerable<Node> Of(IReadOnlyList<string> concepts, IReadOnlyCollection<Node> all)
    {
        if (concepts.Count == 0) return [];
        if (_byConcept is null)
        {
            _byConcept = new(StringComparer.Ordinal);
            foreach (var node in all) node.Members.ForEach(m => NoteConcepts(_byConcept, node, m));
        }

        return concepts.SelectMany(c => _byConcept.GetValueOrDefault(c) ?? []).Where(n => !n.IsGone);
    }

    /// <summary>The nodes that a statement of a report leads, in order.</summary>
    public List<Node> LedBy(string report) => _byReport.TryGetValue(report, out var nodes)
        ? [.. nodes.Where(n => !n.IsGone && n.Lead.Report.Sha256 == report).Distinct().OrderBy(n => n.Lead, PlaceOrder.Default)]
        : [];

    private static void NoteConcepts(Dictionary<string, List<Node>> byConcept, Node node, Proposition statement)
    {
        foreach (var concept in statement.Terms.Concepts) Note(byConcept, concept, node);
        foreach (var concept in statement.Around.Concepts) Note(byConcept, concept, node);
    }

    private static void Note(Dictionary<string, List<Node>> nodes, string key, Node node)
    {
        if (!nodes.TryGetValue(key, out var list)) nodes[key] = list = new(1);
        if (list.Count == 0 || !(list[^1] == node || (list.Count <= Few && list.Contains(node)))) list.Add(node);
    }
}
