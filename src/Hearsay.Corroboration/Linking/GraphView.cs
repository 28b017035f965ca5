using Hearsay.Corroboration.Keeping;

namespace Hearsay.Corroboration.Linking;

/// <summary>The statements of a dossier that are compared, one of each wording, for learning the weights.</summary>
internal sealed class GraphView(KeptDossier kept)
{
    /// <summary>The statements in their settled order.</summary>
    public IReadOnlyList<Proposition> Nodes { get; } = [.. kept.Nodes.Select(n => n.Lead).Order(PlaceOrder.Default)];

    /// <summary>The evidence on two of them.</summary>
    public double[] EvidenceOn(int a, int b) => kept.Score.EvidenceOn(Nodes[a], Nodes[b]);
}
