using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A kept report that seems to hold words of another. Not yet a finding: the texts show whether they share a passage.</summary>
/// <param name="Report">The report, without its marks.</param>
/// <param name="Dossiers">The dossiers that have it, in order of their names.</param>
/// <param name="Shared">How many fingerprints (<see cref="Fingerprints"/>) the two share.</param>
public sealed record PassageHolder(Report Report, IReadOnlyList<string> Dossiers, int Shared);
