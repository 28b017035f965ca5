namespace Hearsay.Corroboration.Linking;

/// <summary>Nodes that speak of one thing: a claim, or what only answers one.</summary>
/// <param name="nodes">The nodes in their settled order.</param>
internal sealed class Cluster(IReadOnlyList<Node> nodes)
{
    /// <summary>The nodes in their settled order.</summary>
    public IReadOnlyList<Node> Nodes { get; } = nodes;

    /// <summary>True when none of them asserts.</summary>
    public bool IsAnswer { get; } = nodes.All(n => Answers.IsAnswer(n.Lead));

    /// <summary>True when each of them says that something is not so.</summary>
    public bool IsGainsaying { get; } = nodes.All(n => Gainsaying.Is(n.Lead));

    /// <summary>The scope of its figures; null when it has none.</summary>
    public string? Scope { get; } = nodes.Select(n => n.Lead.Scope).FirstOrDefault(s => s is not null);

    /// <summary>True when a node of it is in another cluster by now.</summary>
    public bool IsGone => Nodes[0].Cluster != this;

    /// <summary>For what only answers or gainsays: what it answers best; null when there is nothing.</summary>
    public Cluster? Answered { get; set; }

    /// <summary>The clusters that answer it best.</summary>
    public HashSet<Cluster> Answering { get; } = [];

    /// <summary>Those of them that are of its claim.</summary>
    public IReadOnlyList<Cluster> Joined { get; set; } = [];

    /// <summary>The cluster whose claim it is of; null when it is a claim of its own.</summary>
    public Cluster? Host { get; set; }
}
