using Hearsay.Model;

namespace Hearsay;

/// <summary>A kept report that shares text with the one asked for.</summary>
/// <param name="Shared">What they share; the kept report is <see cref="SharedText.Other"/>.</param>
/// <param name="Dossiers">The dossiers that have it, in order of their names.</param>
public sealed record FoundReuse(SharedText Shared, IReadOnlyList<string> Dossiers);
