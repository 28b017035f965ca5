using Hearsay.Model;

namespace Hearsay;

/// <summary>A kept report that shares text with the one asked for.</summary>
/// <param name="Shared">What they share; the kept report is <see cref="SharedText.Other"/>.</param>
/// <param name="Dossiers">The dossiers that have it, in order of their names.</param>
public sealed record FoundReuse(SharedText Shared, IReadOnlyList<string> Dossiers);

/// <summary>A kept report that tells in other words what the one asked for tells, or the other way round.</summary>
/// <param name="Retold">What and in which sentences; the kept report is <see cref="RetoldText.Other"/>.</param>
/// <param name="Dossier">The dossier looked through.</param>
public sealed record FoundRetelling(RetoldText Retold, string Dossier);
