namespace Hearsay.Corroboration.Linking;

/// <summary>The statements of one wording: one node of the graph that claims are made of.</summary>
/// <param name="key">What its statements have alike.</param>
internal sealed class Node(NodeKey key)
{
    /// <summary>What its statements have alike.</summary>
    public NodeKey Key { get; } = key;

    /// <summary>Its statements in their settled order.</summary>
    public List<Proposition> Members { get; } = [];

    /// <summary>The statement that stands for all in the graph: the first.</summary>
    public Proposition Lead => Members[0];

    /// <summary>True when no statement has this wording any more.</summary>
    public bool IsGone => Members.Count == 0;

    /// <summary>The statement that weights and candidates were last made with; null for a node not in the graph yet.</summary>
    public Proposition? Counted { get; set; }

    /// <summary>What it is compared with.</summary>
    public List<Edge> Edges { get; } = [];

    /// <summary>How many others it chose to be compared with.</summary>
    public int Chosen { get; set; }

    /// <summary>What the last of those it chose shares with it.</summary>
    public double Least { get; set; }

    /// <summary>The part of the graph it is in.</summary>
    public List<Node> Part { get; set; } = [];

    /// <summary>The cluster it is in; null before there are any.</summary>
    public Cluster? Cluster { get; set; }

    /// <summary>Adds a statement in its place.</summary>
    public void Add(Proposition member)
    {
        var at = Members.BinarySearch(member, PlaceOrder.Default);
        Members.Insert(at < 0 ? ~at : at, member);
    }

    /// <summary>Takes a statement out, the very one that was added.</summary>
    public void Remove(Proposition member) => Members.RemoveAt(Members.FindIndex(m => ReferenceEquals(m, member)));

    /// <summary>The edge to another node, or null.</summary>
    public Edge? To(Node other)
    {
        var (from, to) = Edges.Count <= other.Edges.Count ? (this, other) : (other, this);
        foreach (var edge in from.Edges)
            if (edge.Other(from) == to) return edge;
        return null;
    }

    /// <summary>The edge to another node, made when there is none.</summary>
    public Edge With(Node other)
    {
        if (To(other) is { } known) return known;
        var edge = new Edge(this, other);
        Edges.Add(edge);
        other.Edges.Add(edge);
        return edge;
    }
}

/// <summary>What the statements of one node have alike.</summary>
/// <param name="Wording">Their words; of a statement that is a node by itself the report's SHA-256.</param>
/// <param name="Scope">The scope of their figures; null when they have none.</param>
/// <param name="Alone">The identity of a statement that is a node by itself; else null.</param>
internal readonly record struct NodeKey(string Wording, string? Scope, string? Alone = null);
