namespace Hearsay.Reading.Network;

/// <summary>What the network found, with the <see cref="Candidate.Evidence"/> its confidence is made from.</summary>
internal sealed record FoundAttribution(Attribution.Attribution Attribution, IReadOnlyList<double> Evidence);
